import type { OutletNoise } from '@evenhand/compare'
import { furnitureKinds } from '@evenhand/schema'
import { csvRow } from '@evenhand/store/export'

type Cell = string | number | null

/** A column's heading and what it holds. Counts are exact; shares are 0..1 and empty where there is nothing to share. */
const columns: readonly [heading: string, value: (row: OutletNoise) => Cell][] = [
  ['outlet', ({ outlet }) => outlet?.id ?? null],
  ['outlet_name', ({ outlet }) => outlet?.name ?? null],
  ['articles', ({ articles }) => articles],
  ['articles_touched', ({ touched }) => touched],
  ['characters', ({ characters }) => characters.total],
  ['furniture_characters', ({ characters }) => characters.furniture],
  ['words', ({ words }) => words.total],
  ['furniture_words', ({ words }) => words.furniture],
  ['lines', ({ lines }) => lines.total],
  ['furniture_lines', ({ lines }) => lines.furniture],
  ['left_in_share', ({ share }) => share],
  ['per_article_n', ({ perArticle }) => perArticle.n],
  ['per_article_median', ({ perArticle }) => perArticle.median],
  ['per_article_p90', ({ perArticle }) => perArticle.p90],
  ['pages', ({ pages }) => pages],
  ['removed_characters', ({ characters }) => characters.removed],
  ['on_page_share', ({ onPageShare }) => onPageShare],
  ['claims_at_risk', ({ claimsAtRisk }) => claimsAtRisk],
  ['head_characters', ({ positions }) => positions.head],
  ['inline_characters', ({ positions }) => positions.inline],
  ['tail_characters', ({ positions }) => positions.tail],
  ...furnitureKinds.values.map((kind): [string, (row: OutletNoise) => Cell] => [
    `${kind}_characters`,
    ({ kinds }) => kinds.find((each) => each.kind === kind)?.characters ?? 0,
  ]),
]

/** One row an outlet; an unknown outlet has empty names. */
export function noiseCsv(rows: readonly OutletNoise[]): string {
  return [
    csvRow(columns.map(([heading]) => heading)),
    ...rows.map((row) => csvRow(columns.map(([, of]) => of(row)))),
  ].join('')
}
