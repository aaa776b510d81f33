import type { FurnitureExamples } from '../rule.ts'

export const bylineMetaExamples: FurnitureExamples = {
  'byline_meta.read-time': {
    examples: ['2 min read', '10 Min read time Share:', 'Reading time: 4 minutes'],
    counterexamples: ['10 minutes later the second bomb went off'],
  },
  'byline_meta.age': {
    examples: ['6 years ago', 'This article is more than 1 year old', 'Updated 3 hours ago'],
    counterexamples: ['6 years ago he left the army.', 'Two years ago'],
  },
  'byline_meta.update-note': {
    examples: ['Updated at 8:15 p.m. ET', 'We’re updating this post through the evening.'],
    counterexamples: ['Updated figures put the toll at 30.'],
  },
  'byline_meta.by-line': {
    examples: ['By Jane Roe', 'By JOHN DOE and Jane Roe, Evening Agency', 'By John Doe ( @jdoe )'],
    counterexamples: ['By Monday the town had fallen, the army said, and its people were gone.'],
  },
  'byline_meta.source-line': {
    examples: ['source: Evening Agency', 'Source: Evening World and agencies'],
    counterexamples: ['Source of the fire was not known'],
  },
  'byline_meta.desk': {
    examples: ['AFP', 'Evening Staff', 'Special for EVENING TODAY', 'The Associated Press'],
    counterexamples: ['AFP said so', 'special forces'],
  },
  'byline_meta.labels': {
    examples: ['By', 'Published:'],
    counterexamples: ['By then'],
  },
  'byline_meta.agency-at-end': {
    examples: ['--Reuters', '-AFP'],
    counterexamples: ['pro-AP'],
  },
  'byline_meta.hands-at-end': {
    examples: ['R.J/ Roe', 'Jane al-Roe/Doe / Jim Poe'],
    counterexamples: ['and/or'],
  },
  'byline_meta.last-update-at-end': {
    examples: ['Last Update: Saturday 7 October 2017 KSA 16:06 - GMT 13:06 3885'],
    counterexamples: ['Last updates came late'],
  },
}
