import { createHash } from 'node:crypto'
import { type Claim, type Furniture, ParsedArticle } from '@evenhand/schema'

/** A claim to be put into a text: `words` must stand in the sentence `quote`. */
export interface ClaimSketch extends Partial<Omit<Claim, 'id' | 'mentions' | 'count' | 'victims'>> {
  /** The sentence; it becomes part of the text. */
  quote: string
  words: string
  count?: Partial<Claim['count']>
  victims?: Partial<Claim['victims']>
  part?: Claim['mentions'][number]['part']
}

export interface ArticleSketch {
  id?: string
  outlet?: string | null
  published?: string | null
  title?: string
  claims?: ClaimSketch[]
  /** Lines after the sentences, marked as furniture. */
  furniture?: { text: string; kind: Furniture['kind'] }[]
  removed?: ParsedArticle['removed']
  /** Other text, such as one that another article shares. */
  body?: string
  version?: string
  url?: string
}

/** A parsed article made from a sketch: text, spans, key and claim ids follow from it. Validated by the schema. */
export function buildArticle(sketch: ArticleSketch): ParsedArticle {
  const { outlet = 'The Daily Test', published = null, claims = [], furniture = [], removed = [] } = sketch
  const title = sketch.title ?? 'What is said to have happened'
  const lines = [title, ...claims.map(({ quote }) => quote), ...(sketch.body ? [sketch.body] : [])]
  const text = [...lines, ...furniture.map((line) => line.text)].join('\n')
  const key = hash([outlet, sketch.url ?? null, text])
  let at = lines.join('\n').length + 1
  return ParsedArticle.parse({
    article: {
      id: sketch.id ?? key,
      key,
      text,
      title: { text: title, span: { start: 0, end: title.length } },
      outlet: outlet === null ? null : { id: slug(outlet), name: outlet, basis: 'given' },
      published: published === null ? null : { date: published, precision: precisionOf(published), basis: 'given' },
      publishedGiven: null,
      dateline: null,
      credits: [],
      language: 'en',
      url: sketch.url ?? null,
      retrieved: null,
      archiveUrl: null,
      licence: null,
      authors: [],
    },
    furniture: furniture.map((line) => {
      const span = { start: at, end: at + line.text.length, kind: line.kind, rule: `test_${line.kind}` }
      at = span.end + 1
      return span
    }),
    removed,
    claims: claims.map((claim) => buildClaim(claim, text, key)),
    warnings: [],
    parser: { version: sketch.version ?? '1.0.0' },
  })
}

function buildClaim(sketch: ClaimSketch, text: string, key: string): Claim {
  const { quote, words, count, victims, part = 'body', ...fields } = sketch
  const from = text.indexOf(quote)
  const start = text.indexOf(words, from)
  const harm = sketch.harm ?? 'killed'
  const n = Number(/\d+/.exec(words)?.[0] ?? 0)
  return {
    harm,
    perpetrator: null,
    attribution: null,
    assertion: 'asserted',
    scope: 'incident',
    relation: 'total',
    relatesTo: null,
    when: null,
    where: null,
    implicit: false,
    violent: true,
    rule: 'test',
    confidence: 0.9,
    ...fields,
    id: `${key}-${harm}-${start}-${start + words.length}`,
    count: { text: words, qualifier: 'exact', low: n, best: n, high: n, term: null, ...count },
    victims: { text: 'people', category: 'unknown', subgroups: [], party: null, ...victims },
    mentions: [{ start, end: start + words.length, quote: { start: from, end: from + quote.length }, part }],
  }
}

/** An attribution to a monitoring group, stated in the text. */
export function saidBy(
  source: string,
  type: NonNullable<Claim['attribution']>['type'] = 'monitor',
): Claim['attribution'] {
  return {
    source,
    type,
    party: null,
    chain: [{ text: source, role: 'origin', explicit: true }],
    verb: 'said',
    span: null,
  }
}

/** A full day, month or year. */
export function on(date: string): NonNullable<Claim['when']> {
  return { text: date, start: date, end: date, precision: 1 }
}

export function at(name: string, placeId: string | null = null): NonNullable<Claim['where']> {
  return { text: name, placeId, name, country: null, lat: null, lon: null, precision: 1 }
}

function precisionOf(date: string): 'minute' | 'day' | 'month' | 'year' {
  if (date.includes('T')) return 'minute'
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year'
}

function slug(name: string): string {
  return name.toLowerCase().replace(/\W+/g, '-')
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)
}
