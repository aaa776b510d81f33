import { defineVocabulary } from './vocabulary.ts'

export const outletBases = defineVocabulary('How the outlet is known', {
  given: { label: 'Given', definition: 'Said by whoever supplied the article.' },
  url: { label: 'From the address', definition: 'Recognised by the article’s URL.' },
  text: { label: 'Stated in the text', definition: 'A banner, rights line or credit in the text names it.' },
  inferred: { label: 'Inferred', definition: 'Concluded from style or other hints; not stated anywhere.' },
})

export const publishedBases = defineVocabulary('How the publication date is known', {
  given: { label: 'Given', definition: 'Said by whoever supplied the article.' },
  text: { label: 'Stamp in the text', definition: 'A publication stamp stands in the text.' },
  url: { label: 'From the address', definition: 'The URL carries the date.' },
  copy: { label: 'From a copy', definition: 'A dated article shares this text.' },
})

export const publishedPrecisions = defineVocabulary('Precision of the publication date', {
  minute: { label: 'Minute', definition: 'Date and time of day are known.' },
  day: { label: 'Day', definition: 'The day is known.' },
  month: { label: 'Month', definition: 'Only the month is known.' },
  year: { label: 'Year', definition: 'Only the year is known.' },
})

export const creditPlaces = defineVocabulary('Where an agency is credited', {
  byline: { label: 'Byline', definition: 'The text is credited to the agency.' },
  dateline: { label: 'Dateline', definition: 'The dateline names the agency.' },
  photo: { label: 'Photo', definition: 'Only a picture is credited to the agency.' },
  source_line: { label: 'Source line', definition: 'A line at the end names where the text comes from.' },
})

export const warningCodes = defineVocabulary('Warning', {
  date_conflict: {
    label: 'Dates disagree',
    definition: 'A stamp in the text contradicts the given publication date by more than a day; the stamp was used.',
  },
  unsupported_language: {
    label: 'Unsupported language',
    definition: 'The text is in a language that the rules do not cover; no claims were read.',
  },
  empty_text: { label: 'Empty text', definition: 'The article has no words.' },
  text_truncated: {
    label: 'Text too long',
    definition: 'The text is longer than the limit; claims were read up to the limit.',
  },
  html_not_extracted: {
    label: 'Web page not extracted',
    definition: 'The article came as HTML without extracted text; give it to the intake first.',
  },
  invalid_date: {
    label: 'Unreadable date',
    definition: 'The given publication date could not be read and was left out.',
  },
})
