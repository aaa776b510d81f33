import type { OutletNoise } from '@evenhand/compare'
import { furnitureKinds } from '@evenhand/schema'
import { amount } from '../progress.ts'
import { textTable } from '../table.ts'

/** Fragments shown of each outlet, and the length at which they are cut. */
const shownFragments = 5
const shownLength = 90

/** The report to read: one line an outlet, then each outlet's kinds, places, fragments and months. */
export function noiseText(rows: readonly OutletNoise[]): string {
  const headings = ['outlet', 'texts', 'touched', 'chars', 'words', 'lines', 'median', 'p90', 'on page', 'at risk']
  const summary = rows.map((row) => [
    nameOf(row),
    String(row.articles),
    percent(row.touched, row.articles),
    share(row.share),
    percent(row.words.furniture, row.words.total),
    percent(row.lines.furniture, row.lines.total),
    share(row.perArticle.median),
    share(row.perArticle.p90),
    share(row.onPageShare),
    String(row.claimsAtRisk),
  ])
  const legend =
    'touched: texts with furniture; chars, words, lines: left in the text; median, p90: share of characters per text;\n' +
    'on page: with what page extraction removed, of texts that came as pages; at risk: claims that only furniture states\n'
  const details = rows.filter(({ characters }) => characters.furniture + characters.removed > 0).map(detailOf)
  return [textTable(headings, summary) + legend, ...details].join('\n')
}

const nameOf = ({ outlet }: OutletNoise): string => outlet?.name ?? '(unknown outlet)'

function detailOf(row: OutletNoise): string {
  const { furniture, removed } = row.characters
  const kinds = row.kinds.map(
    ({ kind, characters }) => `${furnitureKinds.terms[kind].label} ${percent(characters, furniture)}`,
  )
  const places = (['head', 'inline', 'tail'] as const).map(
    (place) => `${place} ${percent(row.positions[place], furniture)}`,
  )
  const lines = [
    `${nameOf(row)} (n = ${row.perArticle.n})`,
    ...(furniture > 0 ? [`  kinds: ${kinds.join(', ')}`, `  places: ${places.join(', ')}`] : []),
    ...(removed > 0 ? [`  removed from ${amount(row.pages, 'page')}: ${removed.toLocaleString('en')} characters`] : []),
    ...(row.months.length > 0
      ? [
          `  months: ${row.months.map((each) => `${each.month} ${share(each.share)} (n = ${each.articles})`).join(', ')}`,
        ]
      : []),
    ...row.fragments.slice(0, shownFragments).map(({ articles, kind, example }) => {
      const words = example.text.replace(/\s+/g, ' ')
      const shown = words.length > shownLength ? `${words.slice(0, shownLength - 1)}…` : words
      return `  ${String(articles).padStart(5)} × ${furnitureKinds.terms[kind].label}: “${shown}” (${example.articleId})`
    }),
  ]
  return `${lines.join('\n')}\n`
}

const percent = (part: number, whole: number): string => share(whole === 0 ? null : part / whole)

/** "12.3 %"; a dash where there is nothing to share. */
const share = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`)
