import type { Claim } from '@evenhand/schema'
import type { ClaimPoint } from '@evenhand/store'
import { countFigure } from './count-figure.ts'
import { formatDay, formatInterval, weekdayName } from './day-words.ts'

type Label = (vocabulary: string, value: string) => string

/** Notes that set a claim apart from a plain, current figure of one incident; empty for such a one. */
export function claimNotes(claim: ClaimPoint, label: Label): string[] {
  return [
    claim.scope !== 'incident' && label('scopes', claim.scope),
    claim.relation !== 'total' && label('relations', claim.relation),
    claim.assertion !== 'asserted' && label('assertions', claim.assertion),
    (claim.originRelation === 'party_inflicting' || claim.originRelation === 'party_suffering') &&
      label('originRelations', claim.originRelation),
    claim.superseded && 'Superseded by the same source',
    claim.review !== 'unreviewed' && label('reviews', claim.review),
  ].filter((note) => note !== false)
}

/** A claim's figure as lists print it: sign and number, harm, and what sets it apart from a total of one incident. */
export function listedFigure({ count, harm, scope, relation, assertion }: Listed, label: Label): string {
  const apart = [
    scope !== 'incident' && label('scopes', scope),
    relation === 'subset' && 'Part of a figure',
    relation === 'additional' && label('relations', relation),
    assertion !== 'asserted' && label('assertions', assertion),
  ].filter((note) => note !== false)
  const notes = apart.length > 0 ? ` (${apart.join(', ').toLowerCase()})` : ''
  return `${countFigure(count).text} ${label('harms', harm).toLowerCase()}${notes}`
}

type Listed = Pick<Claim, 'count' | 'harm' | 'scope' | 'relation' | 'assertion'>

/** When the words were published, in words. */
export function saidWords(said: ClaimPoint['said']): string {
  if (!said) return 'no date'
  return said.basis === 'copy' ? `${formatDay(said.date)} (from a dated copy)` : formatDay(said.date)
}

/** When the harm happened, in words. */
export function happenedWords(happened: ClaimPoint['happened']): string {
  if (!happened) return 'not stated'
  if (happened.start === null && happened.end === null)
    return happened.weekday === null ? 'not stated' : `a ${weekdayName(happened.weekday)}`
  return formatInterval(happened.start, happened.end)
}

/** Everything a mark stands for, in one line: what screen readers are told. */
export function describeClaim(claim: ClaimPoint, label: Label): string {
  return [
    `“${claim.count.text}” (${countFigure(claim.count).text}) ${label('harms', claim.harm).toLowerCase()}`,
    claim.victims.text ?? label('categories', claim.victims.category),
    claim.origin ? `origin ${claim.origin.name}` : 'no source named',
    claim.outlet ? `in ${claim.outlet.name}` : 'outlet not known',
    `published ${saidWords(claim.said)}`,
    `happened ${happenedWords(claim.happened)}`,
    ...claimNotes(claim, label),
  ].join('; ')
}
