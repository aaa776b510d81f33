import type { Article } from '@evenhand/schema'

/** An article as reasons name it: "The Harbour Post (“Headline”)"; its id only where it has neither outlet nor headline. */
export function nameArticle({
  id,
  outlet,
  title,
}: {
  id: string
  outlet: string | null
  title: string | null
}): string {
  const headline = title?.trim() ? `“${title.trim()}”` : null
  if (outlet === null) return headline ?? id
  return headline === null ? outlet : `${outlet} (${headline})`
}

/** The same of an article as it was parsed. */
export const nameOf = (id: string, { outlet, title }: Article): string =>
  nameArticle({ id, outlet: outlet?.name ?? null, title: title?.text ?? null })
