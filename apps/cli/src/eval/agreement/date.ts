interface Days {
  first: string
  last: string
}

/**
 * Two dates (`YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `A/B`) agree where they cover the same days. Running totals are judged
 * by the month in which they start, since texts seldom say their end.
 */
export function dateAgrees(
  gold: string | null | undefined,
  got: string | null | undefined,
  scope: string | null | undefined,
): boolean {
  const goldDays = daysOf(gold)
  const gotDays = daysOf(got)
  if (scope === 'cumulative') {
    if (!goldDays) return true
    if (!gotDays) return !gold?.includes('/')
    return goldDays.first.slice(0, 7) === gotDays.first.slice(0, 7)
  }
  if (!goldDays || !gotDays) return !goldDays === !gotDays
  return goldDays.first === gotDays.first && goldDays.last === gotDays.last
}

function daysOf(date: string | null | undefined): Days | null {
  if (!date) return null
  const [from = '', to = from] = date.split('/')
  return { first: firstDay(from), last: lastDay(to) }
}

function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`
  return date.length === 7 ? `${date}-01` : date
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length !== 7) return date
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10)
}
