import type { FurnitureRule } from '../rule.ts'

/** Authors, desks, reading times, update notes. Stamps with a date are read by `metadata/dates/stamp.ts`. */
export const bylineMetaRules: readonly FurnitureRule[] = [
  // How long reading takes.
  {
    scope: 'line',
    id: 'byline_meta.read-time',
    kind: 'byline_meta',
    boldness: 'always',
    cues: ['min', 'mins', 'minute', 'minutes'],
    pattern:
      /^(?:(?:estimated )?(?:read(?:ing)? time|read) ?:? ?)?\d{1,3}[ -]?(?:min(?:ute)?s?)(?: read(?:ing)?)?(?: time)?(?: share:?)?$/i,
  },
  // How old the text is.
  {
    scope: 'line',
    id: 'byline_meta.age',
    kind: 'byline_meta',
    boldness: 'always',
    cues: ['ago', 'old'],
    pattern:
      /^(?:(?:updated|published|posted|last updated) )?(?:(?:\d{1,3}|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|this article is more than \d{1,3} (?:day|month|year)s? old)\.?$/i,
  },
  // When or that the text was updated.
  {
    scope: 'line',
    id: 'byline_meta.update-note',
    kind: 'byline_meta',
    boldness: 'always',
    cues: ['updated', 'updating', 'update'],
    pattern:
      /^(?:(?:last )?updated? (?:at|on|:)? ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?.{0,40}|we.?re updating this (?:post|story|page)\b.{0,80}|this (?:post|story|page) (?:is being|will be) updated\b.{0,80}|(?:last )?updated?:?)$/i,
  },
  // Names the author after "By".
  {
    scope: 'line',
    id: 'byline_meta.by-line',
    kind: 'byline_meta',
    boldness: 'always',
    cues: ['by'],
    pattern:
      /^(?:By|BY|by):? ?\p{Lu}[\p{L}.'’-]{0,24} (?:(?:and|&|al|el|de|van|von|bin) )?[\p{Lu}(@][^!?;]{0,80}(?<![.!?:;])$/u,
  },
  // Names where the outlet took the text from.
  {
    scope: 'line',
    id: 'byline_meta.source-line',
    kind: 'byline_meta',
    boldness: 'always',
    cues: ['source', 'sources', 'via'],
    pattern: /^(?:[([] ?)?(?:sources?|via) ?[:–-] ?[\p{L}\d][\p{L}\d ,&./'’+-]{1,60}[)\]]?$/iu,
  },
  // A desk or an agency alone on a line.
  {
    scope: 'line',
    id: 'byline_meta.desk',
    kind: 'byline_meta',
    boldness: 'edge',
    cues: [
      'agencies',
      'afp',
      'ap',
      'reuters',
      'dpa',
      'staff',
      'desk',
      'bureau',
      'special',
      'press',
      'correspondent',
      'contributor',
      'reporter',
      'xinhua',
      'sana',
    ],
    pattern:
      /^(?:AFP|AP|Reuters|REUTERS|DPA|dpa|Xinhua|SANA|Agencies|Agence France-Presse|(?:The )?Associated Press|Special (?:for|to) (?:the )?[A-Z].{2,30}|(?:[A-Z][\w.'’-]* ){0,4}(?:Staff|(?:News|Web|Online|Monitoring|Foreign|Digital) Desk|Bureau|Correspondent|Agencies|Contributor|Staff Writer|Reporter))$/,
  },
  // The label of a byline whose name stands on the next line.
  {
    scope: 'phrase',
    id: 'byline_meta.labels',
    kind: 'byline_meta',
    boldness: 'edge',
    phrases: 'by, author, written by, published, posted, last updated, first published, date, reuters staff',
  },
  // The agency’s name after the last full stop.
  {
    scope: 'closing',
    id: 'byline_meta.agency-at-end',
    kind: 'byline_meta',
    literals: ['-AFP', '-AP', '-Reuters', '-REUTERS', '-SANA', '-DPA', '-NNA'],
    pattern: /(?<=[.!?"”)] ?)-{1,2} ?(?:AFP|AP|Reuters|REUTERS|SANA|DPA|NNA)\.?$/g,
  },
  // Desk initials after the last full stop.
  {
    scope: 'closing',
    id: 'byline_meta.hands-at-end',
    kind: 'byline_meta',
    literals: ['/'],
    pattern: /(?<=[.!?"”] ?)\p{Lu}[\p{L}.-]{0,16}(?: \p{L}[\p{L}.-]{0,16}){0,2} ?\/ ?\p{Lu}[\p{L}./ -]{0,50}$/gu,
    scrapesOnly: true,
  },
  // An update stamp at the end of a flattened page.
  {
    scope: 'closing',
    id: 'byline_meta.last-update-at-end',
    kind: 'byline_meta',
    literals: ['Last Update', 'Last update'],
    pattern: /(?<=[.!?"”)] )Last [Uu]pdated?:? (?=.{0,12}\d)/g,
    scrapesOnly: true,
  },
]
