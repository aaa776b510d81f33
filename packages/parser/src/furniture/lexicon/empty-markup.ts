import type { FurnitureRule } from '../rule.ts'

/** Stray markup, script and encoding debris, lone symbols. */
export const emptyMarkupRules: readonly FurnitureRule[] = [
  {
    scope: 'inside',
    id: 'empty_markup.tag',
    kind: 'empty_markup',
    reason: 'HTML that was not rendered.',
    literals: ['<'],
    pattern:
      /<(?:\/?(?:iframe|script|div|span|img|br|p|a|figure|object|embed|style|noscript|blockquote|em|strong|b|i)\b[^<>]{0,600}|!--[^<>]{0,300}--)>/gi,
    examples: ['<iframe src="https://example.org/embed" width="100%">', '<br/>', '</div>'],
    counterexamples: ['a < b and c > d'],
  },
  {
    scope: 'inside',
    id: 'empty_markup.embedded-post',
    kind: 'empty_markup',
    reason: 'Addresses that an embedded post leaves behind, often with their punctuation lost.',
    literals: ['pic.twitter.com', 't.co/'],
    pattern: /(?:https?(?::\/\/)?t\.co\/?\w{5,24} ?)?pic\.twitter\.com\/?\w{4,24}|https?:\/\/t\.co\/\w{5,24}/g,
    examples: ['https://t.co/Abc123Def4 pic.twitter.com/Ghi567', 'httpst.coAbc123Def4 pic.twitter.comGhi567'],
    counterexamples: ['twitter.com'],
  },
  {
    scope: 'inside',
    id: 'empty_markup.shortcode',
    kind: 'empty_markup',
    reason: 'A placeholder of the publishing system.',
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
    examples: ['[pullquote]', '[embedtweet id="123"]', '{{ article.body }}'],
    counterexamples: ['[the video]'],
  },
]
