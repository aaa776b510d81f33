import type { FurnitureExamples } from '../rule.ts'

export const legalExamples: FurnitureExamples = {
  'legal.links': {
    examples: ['Privacy Policy', 'Terms & Conditions'],
    counterexamples: ['Terms of the truce'],
  },
  'legal.copyright': {
    examples: [
      '© 2020 Evening Agency',
      'Copyright © 2019 The Evening Times, LLC. Click here for reprint permission.',
      'All rights reserved to Evening Media Group 2023 ©',
      'Copyright 2015 The Evening Press. All rights reserved. Nothing here may be published again, broadcast or sold.',
    ],
    counterexamples: ['Copyright law was at issue in the case.', 'All rights must be respected, he said.'],
  },
  'legal.maintained-by': {
    examples: ['Maintained and developed by Evening Group SAL.', 'Powered by WordPress.com VIP'],
    counterexamples: [
      'Powered by solar panels, the clinic stayed open.',
      'Maintained since 1974, the buffer zone is quiet.',
    ],
  },
  'legal.cookies': {
    examples: [
      'We use cookies and other tracking technologies to improve your browsing experience.',
      'Read our terms and conditions.',
      'By choosing I Accept, you consent to our use of cookies.',
    ],
    counterexamples: ['Families gave their consent to the burial.'],
  },
  'legal.licence': {
    examples: [
      'Content created by The Evening Foundation is available without charge to small newspapers.',
      'This material may not be published, broadcast or rewritten.',
    ],
    counterexamples: ['Content of the letter was not released.', 'No part of this city is safe, he said.'],
  },
  'legal.flattened-copyright': {
    examples: ['Copyright  2018 Evening World.', 'Maintained and developed by Evening Group SAL.'],
    counterexamples: ['Copyright law was at issue.'],
  },
}
