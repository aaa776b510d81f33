import { ParsedArticle } from '@evenhand/schema'

/** A small parsed article without claims. */
export function parsedArticle(id: string): ParsedArticle {
  return ParsedArticle.parse({
    article: {
      id,
      key: '0'.repeat(32),
      text: 'Rain fell on the valley.',
      title: null,
      outlet: null,
      published: null,
      publishedGiven: null,
      dateline: null,
      credits: [],
      language: 'en',
      url: null,
      retrieved: null,
      archiveUrl: null,
      licence: null,
      authors: [],
    },
    furniture: [],
    removed: [],
    claims: [],
    warnings: [],
    parser: { version: '0' },
  })
}
