import type { CopyEdge } from '@evenhand/schema'
import type { ArticleDetail, ClaimRow, CopyRow } from '@evenhand/store'
import { layersOf } from '../reader/layers.ts'
import { type Layer, type Segment, segmentsOf } from '../reader/segments.ts'

export type Side = 'a' | 'b'

/** A passage that both texts have, by its number from 1 in the order of the first text. */
export interface SharedPassage {
  number: number
  a: { start: number; end: number }
  b: { start: number; end: number }
  text: string
}

/** What two articles share as text, seen from the first; null where they share none. */
export interface SharedText extends Pick<CopyEdge, 'direction' | 'share' | 'basis' | 'reason' | 'credit'> {
  passages: SharedPassage[]
}

const directions = {
  from_other: 'b_to_a',
  to_other: 'a_to_b',
  common_source: 'common_source',
  unknown: 'unknown',
} as const satisfies Record<CopyRow['direction'], CopyEdge['direction']>

/** The shared text of two articles, or null. */
export function sharedText(a: ArticleDetail, b: ArticleDetail): SharedText | null {
  const copy = a.copies.find(({ other }) => other.key === b.article.key)
  if (copy === undefined) return null
  const { basis, reason, credit } = copy
  return {
    direction: directions[copy.direction],
    share: { a: copy.share.own, b: copy.share.other },
    basis,
    reason,
    credit,
    passages: copy.passages
      .toSorted((x, y) => x.own.start - y.own.start || x.other.start - y.other.start)
      .map(({ own, other }, at) => ({
        number: at + 1,
        a: own,
        b: other,
        text: a.article.text.slice(own.start, own.end),
      })),
  }
}

/** One text cut into stretches with its furniture, the mentions of its claims, and the passages it shares. */
export function comparedSegments(detail: ArticleDetail, passages: readonly SharedPassage[], side: Side): Segment[] {
  const own = layersOf(detail).filter(({ kind }) => kind === 'furniture' || kind === 'mention')
  const shared = passages.map((passage): Layer => ({ ...passage[side], kind: 'passage', id: String(passage.number) }))
  return segmentsOf(detail.article.text, [...own, ...shared])
}

/** An origin that figures of both articles rest on. */
export interface CommonOrigin {
  id: string
  name: string
  a: ClaimRow[]
  b: ClaimRow[]
}

/** Origins behind both, with the claims of each that rest on them: sourcing, with or without shared text. */
export function commonOrigins(a: Pick<ArticleDetail, 'claims'>, b: Pick<ArticleDetail, 'claims'>): CommonOrigin[] {
  const names = new Map(a.claims.flatMap(({ origin }) => (origin ? [[origin.id, origin.name] as const] : [])))
  const resting = ({ claims }: Pick<ArticleDetail, 'claims'>, id: string) =>
    claims.filter(({ origin }) => origin?.id === id)
  return [...names]
    .map(([id, name]) => ({ id, name, a: resting(a, id), b: resting(b, id) }))
    .filter((origin) => origin.b.length > 0)
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}
