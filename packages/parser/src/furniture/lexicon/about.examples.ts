import type { FurnitureExamples } from '../rule.ts'

export const aboutExamples: FurnitureExamples = {
  'about.contributed': {
    examples: [
      'The Evening Press contributed to this report.',
      'Roe reported from Berlin. Contributing: John Doe in Paris; The Evening Press',
      'Roe reported from Jerusalem. Evening Press writers John Doe in Gaza City and Jane Poe in Rafah contributed to this report.',
      'This report contains material from Evening Agency and The Evening Press.',
      'With inputs from agencies',
      'With Post wires',
    ],
    counterexamples: [
      'The drought contributed to this crisis.',
      'Clashes were again reported from the city on Monday, with 12 killed.',
    ],
  },
  'about.reporting-by': {
    examples: ['Reporting by Jane Roe and John Doe; Editing by Jim Poe', '(Writing by Jane Roe)'],
    counterexamples: ['Reporting from the front is dangerous.'],
  },
  'about.biography': {
    examples: [
      'Jane Roe is a senior staff writer for the Evening.',
      'John Doe is author of the bestselling book “Dusk.”',
    ],
    counterexamples: ['The attacker was a former reporter.', 'Police said the man is a fellow student.'],
  },
  'about.opinions-own': {
    examples: ['The views expressed in this article are the author’s own and do not reflect the Evening’s policy.'],
    counterexamples: ['The views expressed at the rally were hostile.'],
  },
  'about.contact': {
    examples: [
      'Contact us at desk@example.org.',
      'Report a typo',
      'Please include a contact number if you are willing to speak to a journalist.',
    ],
    counterexamples: ['Contact with the unit was lost.'],
  },
  'about.correction': {
    examples: [
      'This story has been updated.',
      '(This version of the story corrects the name in paragraph 22)',
      'Correction: an earlier version gave a wrong date.',
    ],
    counterexamples: ['Correction of the border is not on the table.'],
  },
  'about.standards': {
    examples: ['JOURNALISTIC STANDARDS'],
    counterexamples: ['Standards of living fell.'],
  },
  'about.source-and-agencies': {
    examples: ['Source TRTWorld and agencies', '(Source: Evening Media Office)', 'Source Reuters'],
    counterexamples: ['Sources close to the army'],
  },
  'about.standards-at-end': {
    examples: ['Our Standards:The Thomson Reuters Trust Principles.'],
    counterexamples: ['Our Standards are high'],
  },
  'about.agency-hands': {
    examples: [
      '(With Reuters and AFP)',
      'Agencies contributed to this story.',
      'Reporting by Jane Roe; Editing by John Doe',
    ],
    counterexamples: ['(With 30 wounded)'],
  },
  'about.outlet-itself': {
    examples: [
      'Gulf Daily Gulf Daily English is the worlds premier regional daily newspaper printed in 14 cities. Launched in 1978 it is read everywhere.',
    ],
    counterexamples: ['Raqqa is the largest city held by the group.'],
  },
}
