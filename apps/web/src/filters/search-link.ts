/** Changes to query parameters: null removes one, a list repeats its name. */
export type ParamChanges = Readonly<Record<string, string | readonly string[] | null>>

/** `path?search#hash` with some parameters changed and the others kept. */
export function searchLink(path: string, search: string, changes: ParamChanges = {}, hash = ''): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name)
    for (const item of value === null ? [] : [value].flat()) params.append(name, item)
  }
  const query = params.toString()
  return `${path}${query ? `?${query}` : ''}${hash ? `#${encodeURIComponent(hash)}` : ''}`
}

/** Only the parameters named in `keys`, in their order: what a link to another page takes along. */
export function keepParams(search: string, keys: readonly string[]): string {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => keys.includes(name))).toString()
}

/** The page of an article; with a claim, its place in the text, or that of the words for its date or place. */
export function articleLink(
  articleId: string,
  search: string,
  claimId?: string,
  words: 'claim' | 'when' | 'where' = 'claim',
): string {
  return searchLink(`/articles/${encodeURIComponent(articleId)}`, search, {}, claimId && `${words}-${claimId}`)
}

/** The page of an article, at the first of the searched words in its text. */
export function foundArticleLink(articleId: string, search: string): string {
  return searchLink(`/articles/${encodeURIComponent(articleId)}`, search, {}, foundPlaceId(1))
}

/** Where the searched words stand in a reader's text for the `place`th time. */
export function foundPlaceId(place: number): string {
  return `found-${place}`
}

/** The page of an event. */
export function eventLink(eventId: string, search: string): string {
  return searchLink(`/events/${encodeURIComponent(eventId)}`, search)
}

/** The review of a claim. */
export function reviewLink(claimId: string, search: string): string {
  return searchLink('/review', search, { claim: claimId })
}

/** Two articles side by side, which no way back leads from. */
export function compareLink(a: string, b: string, search: string): string {
  return searchLink('/compare', search, { back: null, a, b })
}
