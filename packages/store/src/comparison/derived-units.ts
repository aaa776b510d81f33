import type { Comparison, CopyEdge, Event, ParsedArticle } from '@evenhand/schema'
import { databaseText } from '../database-text.ts'
import { daysBetween } from '../day-range.ts'
import type { EventRole } from '../rows.ts'
import type { claimOrigins, copies, copyPassages, eventClaims, events, origins } from '../tables/comparison.ts'

/** A row of a derived table with the rows that hang on it: written, or left alone, as one. */
export interface Unit<Main, Part = never> {
  main: Main
  parts: Part[]
  /** Keys of the articles whose leaving takes rows of it along. */
  articles: readonly string[]
}

export type OriginUnit = Unit<Omit<typeof origins.$inferSelect, 'change'>>
export type ClaimOriginUnit = Unit<typeof claimOrigins.$inferSelect>
export type EventUnit = Unit<Omit<typeof events.$inferSelect, 'change'>, typeof eventClaims.$inferSelect>
export type CopyUnit = Unit<typeof copies.$inferSelect, typeof copyPassages.$inferSelect>

/** What the derived tables hold for a comparison, by the key of the main row. */
export interface DerivedUnits {
  origins: ReadonlyMap<string, OriginUnit>
  claimOrigins: ReadonlyMap<string, ClaimOriginUnit>
  events: ReadonlyMap<string, EventUnit>
  copies: ReadonlyMap<string, CopyUnit>
}

export const copyKey = ({ aKey, bKey }: CopyUnit['main']): string => `${aKey} ${bKey}`

/** Makes a function that gives a comparison's units. Events and copies that are the objects they were keep their unit. */
export function unitMaker(): (articles: readonly ParsedArticle[], comparison: Comparison) => DerivedUnits {
  const eventUnits = new WeakMap<Event, EventUnit>()
  const copyUnits = new WeakMap<CopyEdge, CopyUnit>()
  const texts = new Map<string, string>()
  const text = (reason: string): string => {
    const stored = texts.get(reason) ?? databaseText(reason)
    texts.set(reason, stored)
    return stored
  }
  return (articles, comparison) => {
    const keyOfId = new Map(articles.map(({ article }) => [article.id, article.key]))
    const keyOfClaim = new Map(
      articles.flatMap(({ article, claims }) => claims.map(({ id }) => [id, article.key] as const)),
    )
    const articleKey = (id: string) => keyOfId.get(id) ?? id
    return {
      origins: new Map(
        comparison.origins.map(({ id, name, type, party }) => [
          id,
          { main: databaseText({ id, name, type, party }), parts: [], articles: [] },
        ]),
      ),
      claimOrigins: new Map(
        comparison.origins.flatMap(({ id: originId, links }) =>
          links.map(({ claim: claimId, basis, reason, relation }) => [
            claimId,
            {
              main: { claimId, originId, basis, reason: text(reason), relation },
              parts: [],
              articles: [keyOfClaim.get(claimId) ?? ''],
            },
          ]),
        ),
      ),
      events: new Map(
        comparison.events.map((event) => [
          event.id,
          known(eventUnits, event, () => eventUnit(event, (claim) => keyOfClaim.get(claim) ?? '')),
        ]),
      ),
      copies: new Map(
        comparison.copies.map((edge) => {
          const unit = known(copyUnits, edge, () => copyUnit(edge, articleKey))
          return [copyKey(unit.main), unit]
        }),
      ),
    }
  }
}

function known<Key extends object, Value>(values: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make()
  values.set(key, value)
  return value
}

function eventUnit(event: Event, articleOf: (claim: string) => string): EventUnit {
  const roles = rolesOf(event)
  const days = daysBetween(event.when?.start ?? null, event.when?.end ?? null)
  const supersededBy = new Map(event.superseded.map(({ claim, by }) => [claim, by]))
  return {
    main: asStored({
      id: event.id,
      label: event.label,
      data: event,
      corroboration: event.corroboration,
      startDay: days?.start ?? null,
      endDay: days?.end ?? null,
      placeName: event.where?.name ?? null,
    }),
    parts: [...roles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([claimId, role]) => ({
        eventId: event.id,
        claimId,
        role,
        supersededBy: role === 'superseded' ? (supersededBy.get(claimId) ?? null) : null,
      })),
    articles: [...new Set([...roles.keys()].map(articleOf))],
  }
}

function rolesOf(event: Event): Map<string, EventRole> {
  const roles = new Map<string, EventRole>(event.context.map((claim) => [claim, 'context']))
  for (const claim of event.claims) roles.set(claim, 'current')
  for (const { claim } of event.shortForms) roles.set(claim, 'short_form')
  for (const { claim } of event.superseded) roles.set(claim, 'superseded')
  return roles
}

function copyUnit(
  { a, b, share, direction, credit, basis, reason, passages }: CopyEdge,
  articleKey: (id: string) => string,
): CopyUnit {
  const [aKey, bKey] = [articleKey(a), articleKey(b)]
  return {
    main: asStored({ aKey, bKey, shareA: share.a, shareB: share.b, direction, credit, basis, reason }),
    parts: passages.map((passage, ordinal) => ({
      aKey,
      bKey,
      ordinal,
      aStart: passage.a.start,
      aEnd: passage.a.end,
      bStart: passage.b.start,
      bEnd: passage.b.end,
    })),
    articles: [aKey, bKey],
  }
}

/** The value as it comes back from the database. */
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(databaseText(value))) as T
