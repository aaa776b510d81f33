const wordsShown = 10

interface Named {
  title: string | null
  opening?: string | null
}

const hasTitle = ({ title }: Named): boolean => title !== null && title.trim() !== ''

/** An article's headline, or where it has none the first words of its text, in quotes. */
export function articleName(article: Named): string {
  const { title, opening } = article
  if (title !== null && hasTitle(article)) return title
  const words = (opening ?? '').trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return 'Article without words'
  const shown = words.slice(0, wordsShown).join(' ')
  return words.length > wordsShown ? `“${shown} …”` : `“${shown}”`
}

/** The same where nothing beside it names the outlet: without a headline "Coast Herald: “The first words …”". */
export function articleNameAlone(article: Named & { outlet: { name: string } | null }): string {
  const name = articleName(article)
  return article.outlet === null || hasTitle(article) ? name : `${article.outlet.name}: ${name}`
}
