import { defineVocabulary } from './vocabulary.ts'

export const furnitureKinds = defineVocabulary('Furniture', {
  navigation: { label: 'Navigation', definition: 'Menus, breadcrumbs, site banners, section names, tag lists.' },
  byline_meta: { label: 'Byline and stamps', definition: 'Author, desk, publication or update stamps, reading time.' },
  translation_notice: { label: 'Translation notice', definition: 'A note that the text was translated, or by whom.' },
  duplicate_title: { label: 'Repeated headline', definition: 'The headline again.' },
  caption_credit: {
    label: 'Captions and credits',
    definition: 'Photo captions, photo and agency credits, placeholders of embedded media.',
  },
  share_promo: {
    label: 'Share and promotion',
    definition: 'Share and follow buttons, newsletters, subscriptions, donations, advertisements.',
  },
  related: { label: 'Other articles', definition: 'Related, most-read and next-article links and headlines.' },
  comments: { label: 'Comments', definition: 'Comment forms, policies and readers’ comments.' },
  legal: { label: 'Legal', definition: 'Copyright, rights, disclaimers, cookie and privacy notices, terms.' },
  about: { label: 'About', definition: 'Author biographies, the outlet about itself, contact and corrections notes.' },
  empty_markup: { label: 'Stray markup', definition: 'Markup, script or encoding debris, lone symbols.' },
})

export const fragmentPlaces = defineVocabulary('Place of a fragment', {
  line: { label: 'Whole line', definition: 'The fragment is a line of its own.' },
  prefix: { label: 'Start of text', definition: 'The fragment stands before the article’s words.' },
  suffix: { label: 'End of text', definition: 'The fragment stands after the article’s words.' },
  middle: { label: 'Inside a line', definition: 'The fragment stands between the article’s words.' },
})

export const fragmentStatuses = defineVocabulary('Status of a fragment', {
  proposed: { label: 'Proposed', definition: 'Found by recurrence; nobody has looked at it yet.' },
  accepted: { label: 'Accepted', definition: 'A reader confirmed that it is furniture.' },
  rejected: { label: 'Rejected', definition: 'A reader decided that it is part of articles.' },
})
