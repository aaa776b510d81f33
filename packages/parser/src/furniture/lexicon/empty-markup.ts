import type { FurnitureRule } from '../rule.ts'

/** Stray markup, script and encoding debris, lone symbols. */
export const emptyMarkupRules: readonly FurnitureRule[] = [
  // HTML that was not rendered.
  {
    scope: 'inside',
    id: 'empty_markup.tag',
    kind: 'empty_markup',
    literals: ['<'],
    pattern:
      /<(?:\/?(?:iframe|script|div|span|img|br|p|a|figure|object|embed|style|noscript|blockquote|em|strong|b|i)\b[^<>]{0,600}|!--[^<>]{0,300}--)>/gi,
  },
  // Addresses that an embedded post leaves behind, often with their punctuation lost.
  {
    scope: 'inside',
    id: 'empty_markup.embedded-post',
    kind: 'empty_markup',
    literals: ['pic.twitter.com', 't.co/'],
    pattern: /(?:https?(?::\/\/)?t\.co\/?\w{5,24} ?)?pic\.twitter\.com\/?\w{4,24}|https?:\/\/t\.co\/\w{5,24}/g,
  },
  // A placeholder of the publishing system.
  {
    scope: 'inside',
    id: 'empty_markup.shortcode',
    kind: 'empty_markup',
    literals: [
      '[pullquote',
      '[embed',
      '[caption',
      '[/caption',
      '[gallery',
      '[video',
      '[audio',
      '[twitter',
      '[youtube',
      '{{',
      '[tweet',
    ],
    pattern:
      /\[\/?(?:pullquote|embed|embedtweet|caption|gallery|video|audio|twitter|youtube|tweet)\b[^\][]{0,200}\]|\{\{[^{}]{0,200}\}\}/g,
  },
]
