import type { Claim, Count, When, Where } from '@evenhand/schema'

type Qualifier = Count['qualifier']

/** The inputs of a count as a reviewer fills them in. */
export interface CountInputs {
  qualifier: Qualifier
  /** The number that the text gives; the lower one of a range. */
  number: number | null
  /** The upper one of a range. */
  upTo: number | null
  /** For a quantity in words. */
  term: string
}

/** Beyond this nobody counts people, and the database's numbers end. */
const mostDigits = 9

/** The whole number that a reviewer typed, perhaps in groups of three; null where nothing was typed, `wrong` where it is none. */
export function numberFrom(typed: string): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  const digits = /^\d{1,3}([, ]\d{3})+$/.test(text) ? text.replace(/[, ]/g, '') : text
  return /^\d+$/.test(digits) && digits.length <= mostDigits ? Number(digits) : 'wrong'
}

/** Whether an article's text has these words, whatever their case and spacing. */
export function occursIn(text: string, words: string): boolean {
  const even = (one: string) => one.toLowerCase().replace(/\s+/g, ' ').trim()
  return even(text).includes(even(words))
}

/** The inputs that stand for a count. */
export function countInputs({ qualifier, low, best, high, term }: Count): CountInputs {
  const number: Record<Qualifier, number | null> = {
    exact: best ?? low,
    at_least: low,
    more_than: low === null ? null : low - 1,
    at_most: high,
    fewer_than: high === null ? null : high + 1,
    about: best ?? high ?? low,
    range: low,
    vague: null,
  }
  return { qualifier, number: number[qualifier], upTo: qualifier === 'range' ? high : null, term: term ?? '' }
}

/**
 * The bounds that a qualifier gives to a number: "at least 58" leaves the top open, "more than 100" starts at 101. A
 * word has the floor that its plural allows (`numbers`). The text's own words stay. Null where a number is missing.
 */
export function countFrom(inputs: CountInputs, text: string, numbers: Readonly<Record<string, number>>): Count | null {
  const { qualifier, number: n, upTo, term } = inputs
  const count = (low: number | null, best: number | null, high: number | null): Count => {
    return { text, qualifier, low, best, high, term: null }
  }
  if (qualifier === 'vague') {
    const low = numbers[term]
    return low === undefined ? null : { ...count(low, null, null), term }
  }
  if (n === null) return null
  switch (qualifier) {
    case 'exact':
      return count(n, n, n)
    case 'at_least':
      return count(n, null, null)
    case 'more_than':
      return count(n + 1, null, null)
    case 'at_most':
      return count(null, null, n)
    case 'fewer_than':
      return n === 0 ? null : count(null, null, n - 1)
    case 'about':
      return count(null, n, null)
    case 'range':
      return upTo === null ? null : count(n, null, upTo)
  }
}

const dayInMs = 86_400_000

/**
 * A time from two dates, each a day, a month or a year; null where both are empty. The text's own words stay, and so does
 * a weekday without a date, which no input shows.
 */
export function whenFrom(start: string, end: string, now: When | null): When | null {
  const [from, to] = [start || end, end || start]
  if (from === '') return now?.start === null && now.end === null ? now : null
  if (now && now.start === from && now.end === to) return now
  const { span, text = '' } = now ?? {}
  return { text, start: from, end: to, precision: precisionOf(from, to), ...(span && { span }) }
}

/** UCDP's codes: 1 a day, 2 some days, 3 a week, 4 a month, 5 a year or vaguer. */
function precisionOf(from: string, to: string): number {
  if (from.length === 4 || to.length === 4) return 5
  if (from.length === 7 || to.length === 7) return from === to ? 4 : 5
  const days = (Date.parse(to) - Date.parse(from)) / dayInMs + 1
  if (days <= 1) return 1
  if (days <= 6) return 2
  return days <= 7 ? 3 : days <= 31 ? 4 : 5
}

/** A place from its name: a known one with its coordinates, else the bare name; null where it is empty. */
export function whereFrom(name: string, now: Where | null, known: readonly Where[]): Where | null {
  const wanted = name.trim()
  if (wanted === '') return null
  if (now && now.name === wanted) return now
  const place = known.find((where) => where.name.toLowerCase() === wanted.toLowerCase())
  if (place) {
    const { span: _, ...rest } = place
    return rest
  }
  return {
    text: wanted,
    placeId: null,
    name: wanted,
    country: now?.country ?? null,
    lat: null,
    lon: null,
    precision: now?.precision ?? 1,
  }
}

/** Who did it, as a reviewer fills it in. */
export interface PerpetratorInputs {
  /** As the text calls them. */
  text: string
  /** A party's name or id. */
  party: string
  status: NonNullable<Claim['perpetrator']>['status']
}

/**
 * A perpetrator from its inputs; null where neither words nor party are given, for nobody is named then. A party alone
 * is called by its name.
 */
export function perpetratorFrom(
  { text, party, status }: PerpetratorInputs,
  now: Claim['perpetrator'],
  known: PartyNames,
): Claim['perpetrator'] {
  const id = partyFrom(party, known)
  if (text === '' && id === null) return null
  return { ...now, text: text || party.trim(), party: id, status }
}

/** Ids of parties and the names that readers know them by. */
export type PartyNames = Readonly<Record<string, string>>

/** The id of a party by its name or id, as the known ones are written; another one becomes an id of its own. */
export function partyFrom(words: string, known: PartyNames): string | null {
  const wanted = words.trim()
  if (wanted === '') return null
  const same = (one: string) => one.toLowerCase() === wanted.toLowerCase()
  const found = Object.entries(known).find(([id, name]) => same(id) || same(name))
  return (
    found?.[0] ??
    (wanted
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, '') ||
      null)
  )
}

/** The fields of `next` that differ from the claim's own. */
export function changedFields<Fields extends Partial<Claim>>(now: Claim, next: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(next).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name as keyof Claim])),
  ) as Partial<Fields>
}
