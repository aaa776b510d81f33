import type { FurnitureRule } from '../rule.ts'

/** Author biographies, the outlet about itself, contributions, contact, corrections. */
export const aboutRules: readonly FurnitureRule[] = [
  // Who else had a hand in the text.
  {
    scope: 'line',
    id: 'about.contributed',
    kind: 'about',
    boldness: 'always',
    cues: ['contributed', 'contributing', 'inputs', 'material', 'reports', 'post'],
    pattern:
      /^(?:.{0,220}\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|post|piece))\b.{0,90}|\(?With (?:additional )?(?:inputs?|reports?|reporting|files|agency inputs) (?:from|by) .{2,60}|With Post wires|(?:.{0,60}\breported from [^.]{2,60}\. ?)?Contributing: .{2,160}|This (?:report|story|article) (?:contains|includes|uses) material from .{2,80}|[^.]{0,60}\breported from [^.]{2,40}\.|.{0,4}This article is based (?:in part )?on .{2,60})\)?$/i,
  },
  // A news agency’s credits for reporting, writing and editing.
  {
    scope: 'line',
    id: 'about.reporting-by',
    kind: 'about',
    boldness: 'always',
    cues: ['reporting', 'editing', 'writing'],
    pattern: /^\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled) by .{2,200}$/,
  },
  // Who the author is.
  {
    scope: 'line',
    id: 'about.biography',
    kind: 'about',
    boldness: 'edge',
    cues: [
      'writer',
      'author',
      'reporter',
      'columnist',
      'correspondent',
      'editor',
      'editors',
      'director',
      'professor',
      'fellow',
      'contributor',
      'writes',
      'consultant',
      'analyst',
      'judge',
      'host',
      'lecturer',
      'scholar',
      'historian',
      'novelist',
      'strategist',
      'economist',
    ],
    pattern:
      /^(?:[•*] ?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,[^,]{3,60},)? (?:is|was) (?:an? |the |also )?(?:[^.]{0,60}\b)?(?:writer|author|reporter|columnist|correspondent|editor|fellow|professor|director|contributor|consultant|analyst|judge|host|lecturer|scholar|historian|novelist|strategist|economist)\b.{0,460}$/u,
  },
  // Whose opinions they are.
  {
    scope: 'line',
    id: 'about.opinions-own',
    kind: 'about',
    boldness: 'always',
    cues: ['opinions', 'views'],
    pattern:
      /^.{0,120}\b(?:opinions|views) (?:expressed|represented)\b.{0,120}\b(?:own|author|authors|his|hers|theirs|writer)\b.{0,120}$/i,
  },
  // How to reach the outlet.
  {
    scope: 'line',
    id: 'about.contact',
    kind: 'about',
    boldness: 'always',
    cues: ['contact', 'tips', 'email', 'write', 'reach', 'error', 'typo'],
    pattern:
      /^(?:(?:Please include a contact number|(?:Got|Have) (?:a|any) (?:news )?tips?\b|Send (?:us )?(?:your )?(?:news )?tips?\b|(?:Contact|Reach|E-?mail|Write to) (?:us|him|her|them|the (?:author|writer|reporter)|[A-Z]\w+ [A-Z]\w+) (?:at|on|via)\b|You can contact).{0,240}|Report an? error|Report a typo)$/i,
  },
  // A note about changes to the text.
  {
    scope: 'line',
    id: 'about.correction',
    kind: 'about',
    boldness: 'always',
    cues: ['correction', 'corrections', 'clarification', 'updated', 'corrects', 'corrected'],
    pattern:
      /^\(?(?:(?:Correction|Corrections(?: & Amplifications)?|Clarification|Editor.?s note) ?[:—–-].{0,400}|(?:Update: )?(?:This|The|An earlier version of this) (?:version of the )?(?:story|article|post|report|piece|headline)(?: has been| was)? (?:updated|corrected|corrects|amended|clarified|incorrectly|misstated)\b.{0,300})$/i,
  },
  // Where the outlet explains its rules.
  {
    scope: 'phrase',
    id: 'about.standards',
    kind: 'about',
    boldness: 'always',
    phrases: `
      journalistic standards, our standards the thomson reuters trust principles, report an error,
      about the author, about the writer, editorial standards, all systems operational`,
  },
  // Where the outlet took its text from, at the end of a flattened page.
  {
    scope: 'closing',
    id: 'about.source-and-agencies',
    kind: 'about',
    literals: ['Source', 'source', 'SOURCE'],
    pattern:
      /(?<=[.!?"”)] )(?:\((?:[Ss]ource|SOURCE)s?: ?[^()]{2,80}\)|Sources?:? (?:(?:TRT ?World|Reuters|AFP|AP|AA|Anadolu|Agencies|DPA|Xinhua|[A-Z]\w+)(?:,? and |, |\/| & )?(?:[Aa]gencies|Reuters|AFP|AP|AA)?))(?= *$| (?:Related|Twitter|Facebook|Read|Also|Share|Copyright|Tags)\b)/g,
    scrapesOnly: true,
  },
  // An agency’s standards note glued to the end.
  {
    scope: 'closing',
    id: 'about.standards-at-end',
    kind: 'about',
    literals: ['Our Standards:'],
    pattern: /Our Standards: ?The Thomson Reuters Trust Principles/g,
    scrapesOnly: true,
  },
  // Agencies and hands credited at the end of a flattened page.
  {
    scope: 'closing',
    id: 'about.agency-hands',
    kind: 'about',
    literals: [
      '(With ',
      '(Agencies',
      'Agencies contributed',
      'contributed to this',
      'Reporting by',
      'reporting by',
      'Writing by',
    ],
    pattern:
      /(?<=[.!?"”)] )(?:\((?:With|with) (?:AFP|AP|Reuters|[Aa]gencies|inputs)\b[^()]{0,60}\)|\(Agencies\)|Agencies contributed to this (?:story|report)\.?|[A-Z][\w ,.]{2,120} contributed to this (?:story|report)\b\.?|\(?(?:Additional reporting|Reporting|Writing) by [A-Z])/g,
  },
  // The outlet describes itself.
  {
    scope: 'closing',
    id: 'about.outlet-itself',
    kind: 'about',
    literals: ['premier', 'leading', 'award-winning', 'newspaper printed', 'oldest'],
    pattern:
      /(?<=^|[.!?"”)] )(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,7} )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} is (?:the|an?) (?:world.?s |region.?s |country.?s |nation.?s )?(?:premier|leading|oldest|largest|award-winning)\b[^.]{0,80}\b(?:newspaper|news (?:agency|site|website|channel|outlet)|daily|magazine|broadcaster|publisher)\b/gu,
    scrapesOnly: true,
  },
]
