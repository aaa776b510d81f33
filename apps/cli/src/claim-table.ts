import type { Claim, Event, ParsedArticle } from '@evenhand/schema'
import { textTable } from './table.ts'

/** Flags that choose between a table for reading and JSON for programs. */
export interface TableFlags {
  table?: boolean
  json?: boolean
  out?: string
}

/** Whether a reader sits before the output: asked for, or a terminal and neither a file nor JSON. */
export function wantsTable({ table, json, out }: TableFlags): boolean {
  return table ?? (json !== true && out === undefined && process.stdout.isTTY === true)
}

const headings = ['count', 'harm', 'victims', 'source', 'date', 'place']
const longest = 40

/** One line a claim, in the words of the text; `more` gives further cells under the headings of `also`. */
export function claimTable(
  claims: readonly Claim[],
  also: readonly string[] = [],
  more: (claim: Claim) => string[] = () => [],
): string {
  const rows = claims.map((claim) => [
    claim.count.text,
    claim.harm,
    claim.victims.text ?? claim.victims.category,
    claim.attribution?.source ?? '-',
    daysOf(claim.when),
    claim.where?.name ?? '-',
    ...more(claim),
  ])
  return textTable(
    [...headings, ...also],
    rows.map((row) => row.map((cell) => short(cell.replace(/\s+/g, ' ')))),
  )
}

/** An article's claims under its id and headline. */
export function articleTable({ article, claims }: ParsedArticle): string {
  const name = [article.id, article.title?.text.replace(/\s+/g, ' ')].filter(Boolean).join('  ')
  return `${name}\n${claims.length === 0 ? 'no claim\n' : claimTable(claims)}\n`
}

/** Claims by the event that they tell, each with its article; those of no event last. */
export function eventTables(articles: readonly ParsedArticle[], events: readonly Event[]): string {
  const all = new Map(articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)))
  const articleOf = new Map(
    articles.flatMap(({ article, claims }) => claims.map(({ id }) => [id, article.id] as const)),
  )
  const under = (heading: string, ids: readonly string[]) => {
    const claims = ids.flatMap((id) => all.get(id) ?? [])
    return claims.length === 0
      ? ''
      : `${heading}\n${claimTable(claims, ['article'], ({ id }) => [articleOf.get(id) ?? ''])}\n`
  }
  const told = new Set(events.flatMap(({ claims }) => claims))
  return [
    ...events.map(({ label, claims }) => under(label, claims)),
    under(
      'Of no event',
      [...all.keys()].filter((id) => !told.has(id)),
    ),
  ].join('')
}

function daysOf(when: Claim['when']): string {
  if (when === null) return '-'
  const { start, end } = when
  if (start === null) return when.text || '-'
  return end === null || end === start ? start : `${start}/${end}`
}

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
