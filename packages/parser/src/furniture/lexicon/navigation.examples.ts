import type { FurnitureExamples } from '../rule.ts'

export const navigationExamples: FurnitureExamples = {
  'navigation.controls': {
    examples: ['Skip to main content', 'CLOSE MENU', '→ Back to top'],
    counterexamples: ['He told them to sign in at the desk.'],
  },
  'navigation.close': {
    examples: ['CLOSE', 'Menu', '✕ Close', 'A+'],
    counterexamples: ['The menu of options was short.'],
  },
  'navigation.sections': {
    examples: ['World', 'Art & Design'],
    counterexamples: ['World powers met.'],
  },
  'navigation.footer': {
    examples: ['Contact Us', 'Read & Listen'],
    counterexamples: ['About 40 people'],
  },
  'navigation.menu-toggle': {
    examples: ['Expand/collapse submenu for Podcasts & Shows', '> Open Navigation Drawer'],
    counterexamples: ['Open navigation of the strait is at stake.'],
  },
  'navigation.breadcrumb': {
    examples: ['Home > World > Middle East', 'You are here: Home » News'],
    counterexamples: ['Home to 40 families'],
  },
  'navigation.site-banner': {
    examples: ['Gulf Daily English Middle-East and World News and Opinion from Gulf Daily Newspaper'],
    counterexamples: ['The latest news from the front was bad.', 'Newspaper says 12 killed'],
  },
  'navigation.tags': {
    examples: ['Tags drone strike Raqqa Syria', 'Topic Fighting in the Valley (81)'],
    counterexamples: ['Tags were found on the bodies. Police said so.'],
  },
  'navigation.flattened-footer': {
    examples: ['Watch Live TV Schedule Where to Watch Careers Press Releases Contact Us'],
    counterexamples: ['Careers were ruined. They said so.'],
  },
}
