const wordsShown = 10

/** An article's headline, or where it has none the first words of its text, in quotes. */
export function articleName({ title, opening }: { title: string | null; opening?: string | null }): string {
  if (title !== null && title.trim() !== '') return title
  const words = (opening ?? '').trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return 'Article without words'
  const shown = words.slice(0, wordsShown).join(' ')
  return words.length > wordsShown ? `“${shown} …”` : `“${shown}”`
}
