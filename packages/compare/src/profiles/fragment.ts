import type { Furniture, SourceProfile, Span } from '@evenhand/schema'
import { compareText } from '../spelling/order.ts'
import { normalForm } from './normal-form.ts'
import { markedKind, type SourceText } from './source-text.ts'

export type Fragment = SourceProfile['fragments'][number]
type Kind = Furniture['kind']

/** One place where a fragment stands. */
export interface Occurrence {
  source: SourceText
  span: Span
}

/** Kinds of the parser's marks count where most of them agree. */
const agree = 0.6

/** The share of the places that the parser had marked as furniture by itself. */
export function confirmedShare(places: readonly Occurrence[]): number {
  return places.filter(({ source, span }) => markedKind(source, span) !== null).length / places.length
}

/** The fragment that recurs at these places, to be looked at by a reader. */
export function proposeFragment(place: Fragment['place'], places: readonly Occurrence[]): Fragment {
  const [{ source, span }] = places as [Occurrence, ...Occurrence[]]
  const text = normalForm(source.text.slice(span.start, span.end))
  const sources = new Set(places.map((each) => each.source))
  const days = [...sources].flatMap(({ day }) => day ?? []).sort(compareText)
  return {
    text,
    place,
    kind: agreedKind(places) ?? defaultKind(place, text),
    frequency: sources.size,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    status: 'proposed',
  }
}

function agreedKind(places: readonly Occurrence[]): Kind | null {
  const kinds = places.flatMap(({ source, span }) => markedKind(source, span) ?? [])
  const counts = new Map<Kind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))
  return first && first[1] >= agree * kinds.length ? first[0] : null
}

/** What an unmarked fragment most likely is, by its form and place. */
function defaultKind(place: Fragment['place'], text: string): Kind {
  if (!/\p{L}/u.test(text)) return 'empty_markup'
  if (/©|copyright|rights reserved|terms of use|privacy/.test(text)) return 'legal'
  if (/https?:|www\.|@|newsletter|subscri/.test(text)) return 'share_promo'
  if (place === 'prefix') return 'byline_meta'
  return place === 'suffix' ? 'about' : 'navigation'
}
