import type { ClaimFilter } from '@evenhand/schema'
import type { EventDetail } from '../rows.ts'
import { eventFigure, fullDays, overlapWords, sidesOf } from './event-facts.ts'

/** ACLED's time precision: 1 day, 2 week, 3 month. It has none for "some time that year". */
const timePrecision: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 2, 4: 3 }
/** ACLED's geographical precision: 1 town, 2 near or part of a region, 3 region or provincial capital. */
const geoPrecision: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 3, 6: 3, 7: 3 }

/**
 * An event under ACLED's field names: the most conservative figure, the dispute in the notes. Null where the date is
 * known to the year only. Fields that ACLED's coders decide (event type, inter codes) stay null.
 */
export function acledEvent(detail: EventDetail, { convention }: Pick<ClaimFilter, 'convention'>) {
  const { event, claims, articles } = detail
  const days = fullDays(detail.event.when)
  const time = timePrecision[event.when?.precision ?? 0]
  if (!days || time === undefined) return null
  const figure = eventFigure(detail, 'killed', 'conservative', convention)
  const sides = sidesOf(detail)
  const { where } = event
  return {
    event_id_cnty: event.id,
    event_date: days.start,
    year: Number(days.start.slice(0, 4)),
    time_precision: time,
    event_type: null,
    sub_event_type: null,
    actor1: sides.perpetrator,
    inter1: null,
    actor2: sides.category === 'civilian' ? 'Civilians' : sides.victims,
    inter2: null,
    civilian_targeting: sides.category === 'civilian' ? 'Civilian targeting' : null,
    country: where?.country ?? null,
    admin1: null,
    admin2: null,
    admin3: null,
    location: where?.name ?? null,
    latitude: where?.lat ?? null,
    longitude: where?.lon ?? null,
    geo_precision: where ? (geoPrecision[where.precision] ?? null) : null,
    source: [...new Set(articles.map(({ outlet }) => outlet?.name).filter(Boolean))].join('; ') || null,
    source_scale: null,
    notes: notesOf(detail, days),
    fatalities: figure ? (figure.low ?? figure.best ?? figure.high) : null,
    fatalities_convention: figure?.convention ?? null,
    claims: claims.length,
  }
}

/** What is claimed, by whom, and where the figures disagree. */
function notesOf({ event, claims }: EventDetail, { start, end }: { start: string; end: string }): string {
  const told = claims.map(
    ({ claim, origin, outlet }) =>
      `“${claim.count.text}” ${claim.harm}${claim.victims.text ? ` (${claim.victims.text})` : ''}, ` +
      `${origin?.name ?? 'no source named'}, in ${outlet?.name ?? 'an unknown outlet'}`,
  )
  const why = event.differences.flatMap(({ reasons }) => reasons.map(({ text }) => text))
  const dates = start === end ? start : `${start} to ${end}`
  return [
    `${event.label} (${dates}).`,
    `Claims: ${told.join('; ')}.`,
    why.length > 0 ? `They differ: ${why.join('; ')}.` : '',
    ...overlapWords(event).map((words) => `It ${words}.`),
  ]
    .filter(Boolean)
    .join(' ')
}
