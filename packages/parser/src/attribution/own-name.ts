import { sourceKind } from './source-type.ts'

/** "Liberation Front (LF)": the name said again by its initials. */
const acronymBehind = / \(\p{Lu}[\p{Lu}\p{N}.-]+\)$/u

const document =
  /^(\p{L}.*?)(?:['’]s?)? (?:(?:latest|own|daily|weekly|monthly|official|updated|preliminary|running) )*(?:figures|data|statistics|tally|tallies|count|estimates?|database)$/u

/** The source's name alone: "the ministry's latest count", "UN figures" are theirs; initials in brackets say it twice. */
export const ownName = (bare: string): string => withoutDocument(bare).replace(acronymBehind, '')

function withoutDocument(bare: string): string {
  const owner = document.exec(bare)?.[1]
  if (!owner) return bare
  const type = sourceKind(owner)?.type
  return (type && type !== 'other') ||
    (!type && /^\p{Lu}/u.test(owner) && (/['’]s /.test(bare) || /^\p{Lu}{3,7}$/u.test(owner)))
    ? owner
    : bare
}
