import type { Article, Claim, Count, Furniture, ParsedArticle } from '@evenhand/schema'

/** A claim as a test writes it: the words of its number, and what differs from a plain claim of one death toll. */
export interface ClaimSketch extends Partial<Omit<Claim, 'count' | 'mentions' | 'victims' | 'where' | 'when'>> {
  /** Verbatim words of the number; found in the text, one mention for each time they occur. */
  number: string
  count?: Partial<Count>
  victims?: Partial<Claim['victims']>
  /** A name, or a name with coordinates and country. */
  where?: string | Partial<NonNullable<Claim['where']>>
  /** A date, two dates with a slash, or a weekday 1..7. */
  when?: string | number
  source?: string
  sourceParty?: string
  by?: string
  part?: Claim['mentions'][number]['part']
}

export interface ArticleSketch {
  id: string
  text: string
  outlet?: string
  published?: string
  title?: string
  credits?: Article['credits']
  /** Verbatim stretches that are furniture. */
  furniture?: string[]
  claims?: ClaimSketch[]
}

/** A parsed article as the parser would give it for this text. */
export function buildArticle(sketch: ArticleSketch): ParsedArticle {
  const { id, text, outlet = null, published = null } = sketch
  const furniture = (sketch.furniture ?? [])
    .flatMap((piece) => spansOf(text, piece))
    .map((span): Furniture => ({ ...span, kind: 'related', rule: 'test' }))
  return {
    article: {
      id,
      key: `key-of-${id}`,
      text,
      title: sketch.title ? { text: sketch.title } : null,
      outlet: outlet ? { id: outlet.toLowerCase().replaceAll(' ', '-'), name: outlet, basis: 'given' } : null,
      published: published
        ? { date: published, precision: published.length > 10 ? 'minute' : 'day', basis: 'given' }
        : null,
      publishedGiven: null,
      dateline: null,
      credits: sketch.credits ?? [],
      language: 'en',
      url: null,
      retrieved: null,
      archiveUrl: null,
      licence: null,
      authors: [],
    },
    furniture,
    removed: [],
    claims: (sketch.claims ?? []).map((claim) => buildClaim(id, text, claim)),
    warnings: [],
    parser: { version: 'test' },
  }
}

function buildClaim(article: string, text: string, sketch: ClaimSketch): Claim {
  const { number, count, victims, where, when, source, sourceParty, by, part = 'body', ...given } = sketch
  const spans = spansOf(text, number)
  const first = spans[0]
  if (!first) throw new Error(`“${number}” is not in the text of ${article}`)
  const harm = given.harm ?? 'killed'
  return {
    id: `key-of-${article}-${harm}-${first.start}-${first.end}`,
    harm,
    count: { text: number, ...readCount(number), ...count },
    victims: { text: null, category: 'unknown', subgroups: [], party: null, ...victims },
    perpetrator: by ? { text: by, party: by, status: 'stated' } : null,
    attribution: source
      ? {
          source,
          type: sourceParty ? 'armed_group' : 'monitor',
          party: sourceParty ?? null,
          chain: [],
          verb: null,
          span: null,
        }
      : null,
    assertion: 'asserted',
    scope: 'incident',
    relation: 'total',
    relatesTo: null,
    when: readWhen(when),
    where: readWhere(where),
    mentions: spans.map((span) => ({ ...span, quote: lineAround(text, span), part })),
    implicit: false,
    violent: true,
    rule: 'test',
    confidence: 1,
    ...given,
  }
}

function readCount(number: string): Omit<Count, 'text'> {
  const value = Number(/\d+/.exec(number)?.[0] ?? Number.NaN)
  if (Number.isNaN(value)) {
    const floors: Record<string, number> = { dozens: 24, scores: 40, hundreds: 200 }
    const term = number.toLowerCase()
    return { qualifier: 'vague', low: floors[term] ?? 3, best: null, high: null, term }
  }
  if (/at least/i.test(number)) return { qualifier: 'at_least', low: value, best: null, high: null, term: null }
  if (/around|about/i.test(number)) return { qualifier: 'about', low: null, best: value, high: null, term: null }
  if (/up to/i.test(number)) return { qualifier: 'at_most', low: null, best: null, high: value, term: null }
  return { qualifier: 'exact', low: value, best: value, high: value, term: null }
}

function readWhen(when: ClaimSketch['when']): Claim['when'] {
  if (when === undefined) return null
  if (typeof when === 'number') return { text: 'weekday', start: null, end: null, weekday: when, precision: 1 }
  const [start = '', end = start] = when.split('/')
  return { text: when, start, end, precision: start.length === 10 ? 1 : start.length === 7 ? 4 : 5 }
}

function readWhere(where: ClaimSketch['where']): Claim['where'] {
  if (where === undefined) return null
  const given = typeof where === 'string' ? { text: where, name: where } : where
  const text = given.text ?? given.name ?? ''
  return { text, name: text, placeId: null, country: null, lat: null, lon: null, precision: 1, ...given }
}

function spansOf(text: string, piece: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1)) {
    spans.push({ start, end: start + piece.length })
  }
  return spans
}

function lineAround(text: string, { start, end }: { start: number; end: number }) {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start) + 1, end: next < 0 ? text.length : next }
}
