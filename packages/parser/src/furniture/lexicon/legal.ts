import type { FurnitureRule } from '../rule.ts'

/** Copyright, rights, disclaimers, cookies, privacy, terms. */
export const legalRules: readonly FurnitureRule[] = [
  {
    scope: 'phrase',
    id: 'legal.links',
    kind: 'legal',
    boldness: 'always',
    reason: 'Links to a site’s legal pages.',
    phrases: `
      all rights reserved, cookie policy, cookie settings, cookies, copyright, disclaimer,
      do not sell my personal information, gdpr commitment, legal, manage consent, manage cookies, privacy,
      privacy notice, privacy policy, privacy statement, rights permissions, terms, terms and conditions,
      terms conditions, terms of service, terms of use, your privacy choices, your privacy rights, i accept,
      advertising standards terms, copyright policy, copyright notice,
      legal terms of use privacy policy cookie policy, policy, accept, accept all`,
    examples: ['Privacy Policy', 'Terms & Conditions'],
    counterexamples: ['Terms of the truce'],
  },
  {
    scope: 'line',
    id: 'legal.copyright',
    kind: 'legal',
    boldness: 'always',
    reason: 'A copyright line: the sign or the word, and a year or a holder.',
    cues: ['copyright', 'c', '#', 'rights', 'all'],
    pattern:
      /^(?:(?:©|\(c\)) ?\d{4}\b.{0,260}|copyright (?:©|\(c\)|\d{4}|by\b).{0,300}|© ?copyright.{0,300}|©.{0,40}\b(?:19|20)\d\d\b.{0,120}|(?=.{0,200}(?:©|\(c\)|copyright)).{0,90}all rights reserved.{0,200}|all rights reserved\b.{0,160})$/i,
    examples: [
      '© 2020 Evening Agency',
      'Copyright © 2019 The Evening Times, LLC. Click here for reprint permission.',
      'All rights reserved to Evening Media Group 2023 ©',
      'Copyright 2015 The Evening Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    ],
    counterexamples: ['Copyright law was at issue in the case.', 'All rights must be respected, he said.'],
  },
  {
    scope: 'line',
    id: 'legal.maintained-by',
    kind: 'legal',
    boldness: 'always',
    reason: 'Who runs the site.',
    cues: ['maintained', 'powered', 'operated'],
    pattern:
      /^(?:(?:Designed|Maintained|Developed|Hosted|Operated)(?: (?:and|&) (?:designed|maintained|developed|hosted|operated))? by |Powered by (?=.{0,30}(?:wordpress|drupal|vip|\.com)))\S.{0,80}$/i,
    examples: ['Maintained and developed by Evening Group SAL.', 'Powered by WordPress.com VIP'],
    counterexamples: [
      'Powered by solar panels, the clinic stayed open.',
      'Maintained since 1974, the buffer zone is quiet.',
    ],
  },
  {
    scope: 'line',
    id: 'legal.cookies',
    kind: 'legal',
    boldness: 'always',
    reason: 'Consent to cookies or terms.',
    cues: ['cookie', 'cookies', 'terms', 'privacy', 'consent'],
    pattern:
      /^(?=.{0,400}(?:\bcookies?\b|privacy policy|terms (?:of (?:use|service)|and conditions)|consent))(?=.{0,400}(?:\bwe use\b|this (?:web)?site uses|by (?:using|continuing|choosing|clicking|entering|signing|submitting)|you (?:agree|consent|acknowledge)|read our|view our|accept all|subject to our|reCAPTCHA)).{10,420}$/i,
    examples: [
      'We use cookies and other tracking technologies to improve your browsing experience.',
      'Read our terms and conditions.',
      'By choosing I Accept, you consent to our use of cookies.',
    ],
    counterexamples: ['Families gave their consent to the burial.'],
  },
  {
    scope: 'line',
    id: 'legal.licence',
    kind: 'legal',
    boldness: 'always',
    reason: 'Terms under which the text may be used.',
    cues: ['content', 'material', 'distributed', 'reprint', 'redistributed', 'license', 'licensing', 'reproduced'],
    pattern:
      /^(?:Content created by .{5,320}|This material may not be (?:published|reproduced).{0,160}|(?=.{0,240}(?:permission|licen[sc](?:e|ing)))(?:For (?:reprint|licen[sc]ing)|No part of this|Reprinted with|Click here for reprint|To (?:reprint|license)|This (?:article|story|content) is (?:licen[sc]ed|republished)|Republished).{5,240}|DISTRIBUTED BY .{3,60})$/i,
    examples: [
      'Content created by The Evening Foundation is available without charge to any eligible news publisher.',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    counterexamples: ['Content of the letter was not released.', 'No part of this city is safe, he said.'],
  },
  {
    scope: 'closing',
    id: 'legal.flattened-copyright',
    kind: 'legal',
    reason: 'A copyright line at the end of a flattened page.',
    literals: ['Copyright ', '© ', 'All rights reserved', 'Maintained and developed', 'Legal Terms'],
    pattern:
      /(?<=^|[.!?"”)\p{Ll}] ?)(?:Copyright (?:©|\(c\)|\W{0,3} ?(?:19|20)\d\d\b)|© ?(?:19|20)\d\d\b|All [Rr]ights [Rr]eserved\b|Maintained and developed by |Legal Terms of Use Privacy Policy)/gu,
    examples: ['Copyright  2018 Evening World.', 'Maintained and developed by Evening Group SAL.'],
    counterexamples: ['Copyright law was at issue.'],
  },
]
