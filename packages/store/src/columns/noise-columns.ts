import type { Columns } from './columns.ts'
import { codeOf, type Dictionary, dictionary } from './dictionary.ts'
import { type Growing, int32, reserve, uint8 } from './growing.ts'
import type { KindBatch, NoiseBatch } from './read-noise.ts'

/** Sums by kind, those of one article together. */
interface KindRows {
  length: number
  kind: Growing<Uint8Array>
  characters: Growing<Int32Array>
  pieces: Growing<Int32Array>
}

/** What noise is counted by. Articles say which rows are theirs; rows that no article names are left from before. */
export interface NoiseColumns {
  kinds: Dictionary
  rules: Dictionary
  /** Months as `YYYY-MM`. */
  months: Dictionary
  /** Outlet's code and likeness, with a space between them. */
  fragments: Dictionary
  furniture: {
    length: number
    fragment: Growing<Int32Array>
    kind: Growing<Uint8Array>
    rule: Growing<Int32Array>
    characters: Growing<Int32Array>
  }
  furnitureKinds: KindRows
  removedKinds: KindRows
}

/** Columns of articles for noise. */
export function articleNoiseColumns() {
  return {
    characters: int32(),
    furnitureCharacters: int32(),
    removedCharacters: int32(),
    words: int32(),
    furnitureWords: int32(),
    lines: int32(),
    furnitureLines: int32(),
    furnitureHead: int32(),
    furnitureInline: int32(),
    furnitureTail: int32(),
    /** The month of its own date. */
    month: int32(),
    furnitureStart: int32(),
    furnitureEnd: int32(),
    furnitureKindsStart: int32(),
    furnitureKindsEnd: int32(),
    removedKindsStart: int32(),
    removedKindsEnd: int32(),
  }
}

/** Numbers of an article that are taken over as they are. */
export const articleMeasures = [
  'characters',
  'furnitureCharacters',
  'removedCharacters',
  'words',
  'furnitureWords',
  'lines',
  'furnitureLines',
  'furnitureHead',
  'furnitureInline',
  'furnitureTail',
] as const satisfies (keyof ReturnType<typeof articleNoiseColumns>)[]

export function noNoise(): NoiseColumns {
  const kindRows = (): KindRows => ({ length: 0, kind: uint8(), characters: int32(), pieces: int32() })
  return {
    kinds: dictionary(),
    rules: dictionary(),
    months: dictionary(),
    fragments: dictionary(),
    furniture: { length: 0, fragment: int32(), kind: uint8(), rule: int32(), characters: int32() },
    furnitureKinds: kindRows(),
    removedKinds: kindRows(),
  }
}

/** Takes in the noise of articles by their numbers, whose outlets are known already. */
export function applyNoise(columns: Columns, articles: readonly number[], batch: NoiseBatch): void {
  const { noise } = columns
  const { furniture } = noise
  const added = batch.furniture
  const start = furniture.length
  furniture.length += added.article.length
  for (const column of [furniture.fragment, furniture.kind, furniture.rule, furniture.characters]) {
    reserve(column, furniture.length)
  }
  for (let i = 0; i < added.article.length; i++) {
    const outlet = columns.articles.outlet.cells[articles[added.article[i] as number] as number] as number
    furniture.fragment.cells[start + i] = codeOf(noise.fragments, `${outlet} ${added.likeness[i]}`)
    furniture.kind.cells[start + i] = codeOf(noise.kinds, added.kind[i] as string)
    furniture.rule.cells[start + i] = codeOf(noise.rules, added.rule[i] as string)
    furniture.characters.cells[start + i] = added.characters[i] as number
  }
  nameRows(columns, 'furniture', articles, added.article, start)
  applyKinds(columns, 'furnitureKinds', articles, batch.kinds)
  applyKinds(columns, 'removedKinds', articles, batch.removed)
}

function applyKinds(
  columns: Columns,
  name: 'furnitureKinds' | 'removedKinds',
  articles: readonly number[],
  batch: KindBatch,
): void {
  const rows = columns.noise[name]
  const start = rows.length
  rows.length += batch.article.length
  for (const column of [rows.kind, rows.characters, rows.pieces]) reserve(column, rows.length)
  for (let i = 0; i < batch.article.length; i++) {
    rows.kind.cells[start + i] = codeOf(columns.noise.kinds, batch.kind[i] ?? null)
    rows.characters.cells[start + i] = batch.characters[i] as number
    rows.pieces.cells[start + i] = batch.pieces[i] as number
  }
  nameRows(columns, name, articles, batch.article, start)
}

/** Says of each article which rows are its own: none, or those that stand together under its place from `start` on. */
function nameRows(
  { articles: known }: Columns,
  name: 'furniture' | 'furnitureKinds' | 'removedKinds',
  articles: readonly number[],
  places: readonly number[],
  start: number,
): void {
  const [starts, ends] = [known[`${name}Start`].cells, known[`${name}End`].cells]
  for (const article of articles) {
    starts[article] = start
    ends[article] = start
  }
  for (let i = 0; i < places.length; i++) {
    const article = articles[places[i] as number] as number
    if (i === 0 || places[i] !== places[i - 1]) starts[article] = start + i
    ends[article] = start + i + 1
  }
}
