import { outletBases } from '@evenhand/schema'
import { type Columns, linkBases, markBits, newSlot, noDay, reserveSlots, slotOf, statusNumber } from './columns.ts'
import { codeOf } from './dictionary.ts'
import { reserve } from './growing.ts'
import { idBytes } from './ids.ts'
import { carryChange } from './kept-views.ts'
import { nameCode } from './name-codes.ts'
import { articleMeasures } from './noise-columns.ts'
import type { ArticleBatch, ClaimBatch, Departure, readNames } from './read-changes.ts'
import { traitsCode } from './traits.ts'

/** Takes out claims, and articles with all of their claims. */
export function applyDepartures(columns: Columns, departed: readonly Departure[]): void {
  const { live } = columns.claims
  const slots = departed.flatMap(({ article_key, claim_id }) => {
    const article = columns.articleKeys.codes.get(article_key ?? '')
    if (article === undefined) return []
    if (claim_id !== null) return slotOf(columns, idBytes(columns, claim_id, article), article)
    takeOutArticle(columns, article)
    return claimsOf(columns, article)
  })
  const known = slots.filter((slot) => slot >= 0)
  carryChange(columns, known, () => {
    for (const slot of known) live.cells[slot] = 0
  })
}

function takeOutArticle({ articles, articleIds, articleNumbers }: Columns, article: number): void {
  articles.live.cells[article] = 0
  const id = articleIds[article]
  if (id !== null && id !== undefined && articleNumbers.get(id) === article) articleNumbers.delete(id)
}

function claimsOf({ claims, articles }: Columns, article: number): number[] {
  const slots: number[] = []
  for (let slot = articles.firstClaim.cells[article] ?? -1; slot >= 0; slot = claims.next.cells[slot] ?? -1) {
    slots.push(slot)
  }
  return slots
}

/** Takes in articles and says their numbers. */
export function applyArticles(columns: Columns, batch: ArticleBatch): number[] {
  const { articles, articleKeys, articleIds, articleNumbers, outlets } = columns
  for (const column of Object.values(articles)) reserve(column, articleKeys.values.length + batch.key.length)
  return batch.key.map((key, i) => {
    const known = articleKeys.codes.has(key)
    const article = codeOf(articleKeys, key)
    const id = batch.id[i] ?? key
    if (!known) articles.firstClaim.cells[article] = -1
    articleIds[article] = id
    articleNumbers.set(id, article)
    articles.live.cells[article] = 1
    articles.outlet.cells[article] = codeOf(outlets, batch.outlet[i] ?? null)
    articles.basis.cells[article] =
      (outletBases.values as readonly (string | null)[]).indexOf(batch.basis[i] ?? null) + 1
    articles.saidStart.cells[article] = batch.saidStart[i] ?? noDay
    articles.saidEnd.cells[article] = batch.saidEnd[i] ?? noDay
    articles.reading.cells[article] = codeOf(columns.readings, batch.reading[i] ?? null)
    articles.updatedAt.cells[article] = batch.updatedAt[i] ?? 0
    articles.month.cells[article] = codeOf(columns.noise.months, batch.month[i] ?? null)
    for (const measure of articleMeasures) articles[measure].cells[article] = batch[measure][i] ?? 0
    return article
  })
}

/** The columns that hold codes, with the dictionaries that hold their values. */
const coded = [
  ['outlet', 'outlets'],
  ['origin', 'origins'],
  ['event', 'events'],
  ['place', 'places'],
  ['victimParty', 'parties'],
  ['perpetratorParty', 'parties'],
  ['victimWords', 'phrases'],
  ['perpetratorWords', 'phrases'],
] as const

const days = ['saidStart', 'saidEnd', 'happenedStart', 'happenedEnd'] as const

/** Takes in claims. */
export function applyClaims(columns: Columns, batch: ClaimBatch): void {
  const { articleKeys } = columns
  reserveSlots(columns, batch.id.length)
  const slots = batch.id.map((id, i) => {
    const article = codeOf(articleKeys, batch.articleKey[i] ?? null)
    const bytes = idBytes(columns, id, article)
    const known = slotOf(columns, bytes, article)
    return known >= 0 ? known : newSlot(columns, bytes, article)
  })
  carryChange(columns, slots, () => putClaims(columns, slots, batch))
}

function putClaims(columns: Columns, slots: readonly number[], batch: ClaimBatch): void {
  const { claims } = columns
  const n = slots.length
  const put = (cells: { [slot: number]: number }, value: (i: number) => number) => {
    for (let i = 0; i < n; i++) cells[slots[i] as number] = value(i)
  }
  put(claims.live.cells, () => 1)
  put(claims.standing.cells, (i) => standingOf(batch, i))
  put(
    claims.originBasis.cells,
    (i) => (linkBases as readonly (string | null)[]).indexOf(batch.originBasis[i] ?? null) + 1,
  )
  put(claims.urgency.cells, (i) => batch.urgency[i] ?? 0)
  for (const [name, values] of coded) {
    const [list, known] = [batch[name], columns[values]]
    put(claims[name].cells, (i) => codeOf(known, list[i] ?? null))
  }
  put(claims.traits.cells, (i) => traitsCode(columns.traits, batch.traits[i] as string))
  const kinds = columns.traits.of.category.codes
  put(claims.victimsNamed.cells, (i) => {
    const slot = slots[i] as number
    const kind = kinds[claims.traits.cells[slot] as number] as number
    return nameCode(claims.victimWords.cells[slot] as number, claims.victimParty.cells[slot] as number, kind)
  })
  put(claims.perpetratorsNamed.cells, (i) => {
    const slot = slots[i] as number
    return nameCode(claims.perpetratorWords.cells[slot] as number, claims.perpetratorParty.cells[slot] as number, 0)
  })
  for (const name of days) put(claims[name].cells, (i) => batch[name][i] ?? noDay)
  put(claims.low.cells, (i) => batch.low[i] ?? Number.NaN)
  put(claims.divergence.cells, (i) => batch.divergence[i] ?? Number.NaN)
  put(claims.confidence.cells, (i) => batch.confidence[i] ?? 0)
  for (let i = 0; i < n; i++) putWords(columns, slots[i] as number, batch.search[i] ?? '')
}

function standingOf({ reviewStatus, furniture, implicit, violent }: ClaimBatch, i: number): number {
  return (
    statusNumber(reviewStatus[i] ?? '') |
    (furniture[i] ? markBits.furniture : 0) |
    (implicit[i] ? markBits.implicit : 0) |
    (violent[i] ? 0 : markBits.nonviolent)
  )
}

/** The searched text as numbers of its words. */
function putWords({ words, claims }: Columns, slot: number, search: string): void {
  const list = search.split(/[\n ]/)
  reserve(words.numbers, words.length + list.length)
  claims.wordsStart.cells[slot] = words.length
  for (const word of list) words.numbers.cells[words.length++] = codeOf(words.spellings, word)
  claims.wordsEnd.cells[slot] = words.length
}

/** Names of outlets and origins that are stored now, and of events that changed; no claim is in an event that is gone. */
export function applyNames(columns: Columns, names: Awaited<ReturnType<typeof readNames>>): void {
  columns.outletNames = new Map(names.outlets.map(({ id, name }) => [codeOf(columns.outlets, id), name]))
  columns.originNames = new Map(names.origins.map((origin) => [codeOf(columns.origins, origin.id), origin]))
  const codes = names.events.map(({ id }) => codeOf(columns.events, id))
  const { labels, corroborations, startDays } = columns.eventNames
  while (labels.length < columns.events.values.length) labels.push(null)
  reserve(corroborations, labels.length)
  reserve(startDays, labels.length)
  names.events.forEach(({ label, corroboration, day }, i) => {
    const code = codes[i] as number
    labels[code] = label
    corroborations.cells[code] = codeOf(columns.corroborations, corroboration)
    startDays.cells[code] = day ?? noDay
  })
}
