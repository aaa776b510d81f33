export type FormatName = 'text' | 'html' | 'json' | 'jsonl' | 'csv' | 'feed' | 'warc'

/** File endings in lower case and the format each stands for; `.gz` may follow any of them. */
export const articleEndings: ReadonlyMap<string, FormatName> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.rdf', 'feed'],
  ['.xml', 'feed'],
  ['.warc', 'warc'],
  ['.wet', 'warc'],
])

/** The format that a file's name says, or null for an unknown ending. */
export function formatOfName(name: string): FormatName | null {
  const lower = name.toLowerCase().replace(/\.gz$/, '')
  const dot = lower.lastIndexOf('.')
  return dot < 0 ? null : (articleEndings.get(lower.slice(dot)) ?? null)
}
