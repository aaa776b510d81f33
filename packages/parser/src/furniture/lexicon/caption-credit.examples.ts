import type { FurnitureExamples } from '../rule.ts'

export const captionCreditExamples: FurnitureExamples = {
  'caption_credit.controls': {
    examples: ['Enlarge this image', 'Loading...', '[click to enlarge]'],
    counterexamples: ['Photo of the dead man'],
  },
  'caption_credit.player': {
    examples: [
      'Media playback is unsupported on your device Media caption The square after the blast',
      'JUST WATCHED See the moment Replay More Videos ... MUST WATCH See the moment 01:04',
      'Slideshow (26 Images)',
      'Image copyright Evening Pictures Image caption The square after the blast',
      'FILE PHOTO: A soldier stands guard',
    ],
    counterexamples: ['Media in the capital reported 12 dead.', 'Play was stopped.'],
  },
  'caption_credit.placeholder': {
    examples: ['[click to enlarge]', 'Enlarge this image toggle caption'],
    counterexamples: ['click to'],
  },
  'caption_credit.flattened-video': {
    examples: [],
    counterexamples: ['The channel - YouTube said - was closed.'],
  },
}
