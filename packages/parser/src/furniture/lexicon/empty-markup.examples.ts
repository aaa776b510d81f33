import type { FurnitureExamples } from '../rule.ts'

export const emptyMarkupExamples: FurnitureExamples = {
  'empty_markup.tag': {
    examples: ['<iframe src="https://example.org/embed" width="100%">', '<br/>', '</div>'],
    counterexamples: ['a < b and c > d'],
  },
  'empty_markup.embedded-post': {
    examples: ['https://t.co/Abc123Def4 pic.twitter.com/Ghi567', 'httpst.coAbc123Def4 pic.twitter.comGhi567'],
    counterexamples: ['twitter.com'],
  },
  'empty_markup.shortcode': {
    examples: ['[pullquote]', '[embedtweet id="123"]', '{{ article.body }}'],
    counterexamples: ['[the video]'],
  },
}
