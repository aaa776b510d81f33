import type { Furniture, ParsedArticle } from '@evenhand/schema'
import { normalForm } from '../profiles/normal-form.ts'
import { compareText } from '../spelling/order.ts'
import { countCharacters, measureNoise } from './measure-noise.ts'
import { noisePositions } from './noise-positions.ts'
import { leastInMonth, type NoiseFragment, type OutletNoise } from './outlet-noise.ts'
import { quantile } from './quantile.ts'

type Kind = Furniture['kind']

/** So many of the most frequent fragments are told. */
const mostFragments = 20
/** An example shows so much of a long fragment. */
const longestExample = 300

interface FragmentTally extends Omit<NoiseFragment, 'text' | 'kind'> {
  kinds: Map<Kind, number>
}

/** Sums of one outlet's articles. */
export class OutletTally {
  private name: NonNullable<OutletNoise['outlet']> | null = null
  private readonly sums = { articles: 0, touched: 0, pages: 0, claimsAtRisk: 0 }
  private readonly characters = { total: 0, furniture: 0, removed: 0 }
  private readonly words = { total: 0, furniture: 0 }
  private readonly lines = { total: 0, furniture: 0 }
  private readonly positions = { head: 0, inline: 0, tail: 0 }
  private readonly page = { noise: 0, total: 0 }
  private readonly shares: number[] = []
  private readonly kinds = new Map<Kind, OutletNoise['kinds'][number]>()
  private readonly removed = new Map<Kind | null, OutletNoise['removedKinds'][number]>()
  private readonly fragments = new Map<string, FragmentTally>()
  private readonly months = new Map<string, { articles: number; furniture: number; total: number }>()

  add(parsed: ParsedArticle): void {
    const { article, furniture } = parsed
    const measure = measureNoise(article.text, furniture)
    if (article.outlet && (!this.name || compareText(article.outlet.name, this.name.name) < 0)) {
      this.name = { id: article.outlet.id, name: article.outlet.name }
    }
    this.sums.articles++
    if (measure.furnitureCharacters > 0) this.sums.touched++
    this.sums.claimsAtRisk += parsed.claims.filter(isAtRisk).length
    if (measure.characters > 0) this.shares.push(measure.furnitureCharacters / measure.characters)
    addTo(this.characters, { total: measure.characters, furniture: measure.furnitureCharacters })
    addTo(this.words, { total: measure.words, furniture: measure.furnitureWords })
    addTo(this.lines, { total: measure.lines, furniture: measure.furnitureLines })
    addTo(this.positions, noisePositions(article.text, furniture, article.title?.span ?? null))
    for (const { kind, characters, spans } of measure.kinds) {
      addTo(entry(this.kinds, kind, { kind, characters: 0, spans: 0, articles: 0 }), { characters, spans, articles: 1 })
    }
    this.addRemoved(parsed, measure)
    this.addFragments(parsed)
    const month = /^\d{4}-\d{2}/.exec(article.published?.date ?? '')?.[0]
    if (month) {
      const sums = { articles: 1, furniture: measure.furnitureCharacters, total: measure.characters }
      addTo(entry(this.months, month, { articles: 0, furniture: 0, total: 0 }), sums)
    }
  }

  row(): OutletNoise {
    const { characters, page, sums } = this
    const shares = this.shares.sort((a, b) => a - b)
    return {
      outlet: this.name,
      articles: sums.articles,
      touched: sums.touched,
      characters: { ...characters },
      words: { ...this.words },
      lines: { ...this.lines },
      share: ratio(characters.furniture, characters.total),
      onPageShare: ratio(page.noise, page.total),
      pages: sums.pages,
      perArticle: { n: shares.length, median: quantile(shares, 0.5), p90: quantile(shares, 0.9) },
      kinds: [...this.kinds.values()].sort(byCharacters),
      positions: { ...this.positions },
      removedKinds: [...this.removed.values()].sort(byCharacters),
      claimsAtRisk: sums.claimsAtRisk,
      fragments: this.mostFrequent(),
      months: [...this.months]
        .filter(([, { articles }]) => articles >= leastInMonth)
        .sort(([a], [b]) => compareText(a, b))
        .map(([month, { articles, furniture, total }]) => ({ month, articles, share: ratio(furniture, total) })),
    }
  }

  private addRemoved({ removed }: ParsedArticle, measure: { characters: number; furnitureCharacters: number }): void {
    if (removed.length === 0) return
    this.sums.pages++
    let left = 0
    for (const { text, kind } of removed) {
      const characters = countCharacters(text)
      left += characters
      addTo(entry(this.removed, kind, { kind, characters: 0, pieces: 0 }), { characters, pieces: 1 })
    }
    this.characters.removed += left
    addTo(this.page, { noise: left + measure.furnitureCharacters, total: left + measure.characters })
  }

  private addFragments({ article, furniture }: ParsedArticle): void {
    const here = new Set<string>()
    for (const { start, end, kind } of furniture) {
      const words = article.text.slice(start, end)
      const text = normalForm(words)
      const example = { articleId: article.id, text: words.trim().slice(0, longestExample) }
      const tally = entry(this.fragments, text, { articles: 0, characters: 0, example, kinds: new Map() })
      addTo(tally, { articles: here.has(text) ? 0 : 1, characters: countCharacters(words) })
      here.add(text)
      tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1)
      if (compareText(article.id, tally.example.articleId) < 0) tally.example = example
    }
  }

  private mostFrequent(): NoiseFragment[] {
    return [...this.fragments]
      .sort(([x, a], [y, b]) => b.articles - a.articles || b.characters - a.characters || compareText(x, y))
      .slice(0, mostFragments)
      .map(([text, { kinds, articles, characters, example }]) => ({
        text,
        kind: [...kinds].sort(([x, a], [y, b]) => b - a || compareText(x, y))[0]?.[0] as Kind,
        articles,
        characters,
        example,
      }))
  }
}

const isAtRisk = ({ mentions }: ParsedArticle['claims'][number]): boolean =>
  mentions.every(({ part }) => part === 'furniture')

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const byCharacters = (
  a: { kind: Kind | null; characters: number },
  b: { kind: Kind | null; characters: number },
): number => b.characters - a.characters || compareText(a.kind ?? '~', b.kind ?? '~')

function entry<Key, Value>(map: Map<Key, Value>, key: Key, fresh: Value): Value {
  const known = map.get(key) ?? fresh
  map.set(key, known)
  return known
}

/** Adds the numbers of `more` to those of `sums`. */
function addTo<Sums extends object>(sums: Sums, more: { [Key in keyof Sums]?: Sums[Key] & number }): void {
  for (const [key, value] of Object.entries(more))
    (sums as Record<string, number>)[key] = ((sums as Record<string, number>)[key] ?? 0) + (value as number)
}
