/** Characters and lines shown before and after an example, whichever is less. */
const most = 160
const lines = 2

/** What stands before and after a stretch of text: at most two lines each, blank ones left out, no word cut in half. */
export function wordsAround(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(0, start - most)
  const to = Math.min(text.length, end + most)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: linesOf(from === 0 ? before : before.replace(/^\S*\s/, ''))
      .slice(-lines - 1)
      .join('\n')
      .trimStart(),
    after: linesOf(to === text.length ? after : after.replace(/\s\S*$/, ''))
      .slice(0, lines + 1)
      .join('\n')
      .trimEnd(),
  }
}

/** Lines without blank ones; the one that the stretch stands on counts, though nothing of it may be left. */
const linesOf = (words: string): string[] => words.split(/\s*[\r\n]\s*/)
