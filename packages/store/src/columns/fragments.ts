import { inCodePointOrder } from '../code-point-order.ts'
import type { ArticleView } from './article-view.ts'
import type { Columns } from './columns.ts'
import { codesCounted } from './counting.ts'
import type { Dictionary } from './dictionary.ts'
import type { Order } from './order.ts'
import { answered } from './view.ts'

/** Fragments of furniture in some articles. */
export interface Fragments {
  /** Codes of those that occur. */
  found: Int32Array
  /** By code: in how many articles, and with how many characters in all. */
  articles: Int32Array
  characters: Float64Array
}

/** A fragment with what is seen only in its places. */
export interface FragmentPlaces {
  kind: string
  rule: string
  /** Number of the article with the smallest id. */
  example: number
}

/** Counts the fragments of a view's articles, of one kind of furniture or of all. */
export function fragmentsOf(columns: Columns, view: ArticleView, kind: string | undefined): Fragments {
  return answered(view, `fragments ${kind ?? ''}`, () => {
    const { fragments, furniture } = columns.noise
    const codes = fragments.values.length
    const [articles, characters, last] = [new Int32Array(codes), new Float64Array(codes), new Int32Array(codes)]
    const [fragment, length] = [furniture.fragment.cells, furniture.characters.cells]
    eachPlace(columns, view.numbers, kind, (row, article) => {
      const code = fragment[row] as number
      ;(characters[code] as number) += length[row] as number
      if (last[code] === article) return
      last[code] = article
      ;(articles[code] as number)++
    })
    return { found: codesCounted(articles), articles, characters }
  })
}

/** What most articles share first, then what takes most room; the unknown outlet last. */
export function mostSharedFirst(columns: Columns, { articles, characters }: Fragments): Order {
  return {
    key: (code) => -(articles[code] as number),
    tie: (a, b) => {
      const [x, y] = [fragmentOf(columns, a), fragmentOf(columns, b)]
      return (
        (characters[b] as number) - (characters[a] as number) ||
        Number(x.outlet === null) - Number(y.outlet === null) ||
        inCodePointOrder(x.outlet ?? '', y.outlet ?? '') ||
        inCodePointOrder(x.likeness, y.likeness)
      )
    },
  }
}

/** Outlet and likeness of a fragment by its code. */
export function fragmentOf({ noise, outlets }: Columns, code: number) {
  const [outletCode, likeness = ''] = (noise.fragments.values[code] ?? '').split(' ')
  return { outletCode: Number(outletCode), outlet: outlets.values[Number(outletCode)] ?? null, likeness }
}

/** The kind and the rule of most places of each of these fragments, and the article to show. */
export function placesOfFragments(
  columns: Columns,
  view: ArticleView,
  kind: string | undefined,
  codes: readonly number[],
): Map<number, FragmentPlaces> {
  const { fragments, furniture, kinds, rules } = columns.noise
  const { articleIds } = columns
  const wanted = new Uint8Array(fragments.values.length)
  for (const code of codes) wanted[code] = 1
  const seen = new Map(
    codes.map((code) => [code, { kinds: new Map<number, number>(), rules: new Map<number, number>(), example: 0 }]),
  )
  eachPlace(columns, view.numbers, kind, (row, article) => {
    const code = furniture.fragment.cells[row] as number
    if (wanted[code] === 0) return
    const places = seen.get(code)
    if (places === undefined) return
    addOne(places.kinds, furniture.kind.cells[row] as number)
    addOne(places.rules, furniture.rule.cells[row] as number)
    const { example } = places
    if (example === 0 || inCodePointOrder(articleIds[article] as string, articleIds[example] as string) < 0) {
      places.example = article
    }
  })
  return new Map(
    [...seen].map(([code, { example, ...places }]) => [
      code,
      { kind: mostFrequent(places.kinds, kinds), rule: mostFrequent(places.rules, rules), example },
    ]),
  )
}

/** Rows of the articles' furniture, of one kind or of all. */
function eachPlace(
  { articles, noise: { furniture, kinds } }: Columns,
  numbers: Int32Array,
  kind: string | undefined,
  take: (row: number, article: number) => void,
): void {
  // A kind that never occurred has no code, and so no rows.
  const only = kind === undefined ? null : (kinds.codes.get(kind) ?? -1)
  const [starts, ends] = [articles.furnitureStart.cells, articles.furnitureEnd.cells]
  for (let i = 0; i < numbers.length; i++) {
    const article = numbers[i] as number
    const end = ends[article] as number
    for (let row = starts[article] as number; row < end; row++) {
      if (only === null || furniture.kind.cells[row] === only) take(row, article)
    }
  }
}

function addOne(counts: Map<number, number>, code: number): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}

/** The most frequent value, the first in order among equals. */
function mostFrequent(counts: Map<number, number>, { values }: Dictionary): string {
  const [first] = [...counts].sort(
    ([a, n], [b, m]) => m - n || inCodePointOrder(values[a] as string, values[b] as string),
  )
  return values[first?.[0] ?? 0] ?? ''
}
