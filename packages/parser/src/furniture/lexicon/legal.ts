import type { FurnitureRule } from '../rule.ts'

/** Copyright, rights, disclaimers, cookies, privacy, terms. */
export const legalRules: readonly FurnitureRule[] = [
  // Links to a site’s legal pages.
  {
    scope: 'phrase',
    id: 'legal.links',
    kind: 'legal',
    boldness: 'always',
    phrases: `
      all rights reserved, cookie policy, cookie settings, cookies, copyright, disclaimer,
      do not sell my personal information, gdpr commitment, legal, manage consent, manage cookies, privacy,
      privacy notice, privacy policy, privacy statement, rights permissions, terms, terms and conditions,
      terms conditions, terms of service, terms of use, your privacy choices, your privacy rights, i accept,
      advertising standards terms, copyright policy, copyright notice,
      legal terms of use privacy policy cookie policy, policy, accept, accept all`,
  },
  // A copyright line: the sign or the word, and a year or a holder.
  {
    scope: 'line',
    id: 'legal.copyright',
    kind: 'legal',
    boldness: 'always',
    cues: ['copyright', 'c', '#', 'rights', 'all'],
    pattern:
      /^(?:(?:©|\(c\)) ?\d{4}\b.{0,260}|copyright (?:©|\(c\)|\d{4}|by\b).{0,300}|© ?copyright.{0,300}|©.{0,40}\b(?:19|20)\d\d\b.{0,120}|(?=.{0,200}(?:©|\(c\)|copyright)).{0,90}all rights reserved.{0,200}|all rights reserved\b.{0,160})$/i,
  },
  // Who runs the site.
  {
    scope: 'line',
    id: 'legal.maintained-by',
    kind: 'legal',
    boldness: 'always',
    cues: ['maintained', 'powered', 'operated'],
    pattern:
      /^(?:(?:Designed|Maintained|Developed|Hosted|Operated)(?: (?:and|&) (?:designed|maintained|developed|hosted|operated))? by |Powered by (?=.{0,30}(?:wordpress|drupal|vip|\.com)))\S.{0,80}$/i,
  },
  // Consent to cookies or terms.
  {
    scope: 'line',
    id: 'legal.cookies',
    kind: 'legal',
    boldness: 'always',
    cues: ['cookie', 'cookies', 'terms', 'privacy', 'consent'],
    pattern:
      /^(?=.{0,400}(?:\bcookies?\b|privacy policy|terms (?:of (?:use|service)|and conditions)|consent))(?=.{0,400}(?:\bwe use\b|this (?:web)?site uses|by (?:using|continuing|choosing|clicking|entering|signing|submitting)|you (?:agree|consent|acknowledge)|read our|view our|accept all|subject to our|reCAPTCHA)).{10,420}$/i,
  },
  // Terms under which the text may be used.
  {
    scope: 'line',
    id: 'legal.licence',
    kind: 'legal',
    boldness: 'always',
    cues: ['content', 'material', 'distributed', 'reprint', 'redistributed', 'license', 'licensing', 'reproduced'],
    pattern:
      /^(?:Content created by .{5,320}|This material may not be (?:published|reproduced).{0,160}|(?=.{0,240}(?:permission|licen[sc](?:e|ing)))(?:For (?:reprint|licen[sc]ing)|No part of this|Reprinted with|Click here for reprint|To (?:reprint|license)|This (?:article|story|content) is (?:licen[sc]ed|republished)|Republished).{5,240}|DISTRIBUTED BY .{3,60})$/i,
  },
  // A copyright line at the end of a flattened page.
  {
    scope: 'closing',
    id: 'legal.flattened-copyright',
    kind: 'legal',
    literals: ['Copyright ', '© ', 'All rights reserved', 'Maintained and developed', 'Legal Terms'],
    pattern:
      /(?<=^|[.!?"”)\p{Ll}] ?)(?:Copyright (?:©|\(c\)|\W{0,3} ?(?:19|20)\d\d\b)|© ?(?:19|20)\d\d\b|All [Rr]ights [Rr]eserved\b|Maintained and developed by |Legal Terms of Use Privacy Policy)/gu,
  },
]
