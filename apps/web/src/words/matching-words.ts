import { formatNumber } from './count-figure.ts'

/** What the number of claims in a row means while words are searched for. */
export const matchingNote = 'Claims, outlets and origins in a row are those of the claims that match the search.'

/** What a list of articles shows besides. */
export const foundNote = 'An article that none of its claims matches shows the words in its text or headline.'

/** "6 of 9 match": a row's claims under a search, of all that it has without one; the plain number without a search. */
export function matchingWords(claims: number, all: number | undefined): string {
  return all === undefined ? formatNumber(claims) : `${formatNumber(claims)} of ${formatNumber(all)} match`
}
