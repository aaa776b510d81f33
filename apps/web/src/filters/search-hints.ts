/** What a page's search looks through: claims, or articles' whole text as well. */
export type Searched = 'claims' | 'texts'

/** Where the search field says that it looks. */
export const searchHints: Record<Searched, { label: string; placeholder: string }> = {
  claims: {
    label: 'Words in the quote, the victims, the source or the place',
    placeholder: 'Search quote, victims, source, place',
  },
  texts: {
    label: 'Words in the text, the headline, the source or the place',
    placeholder: 'Search text, headline, source, place',
  },
}
