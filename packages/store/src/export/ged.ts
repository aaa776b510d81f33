import { figureWords } from '@evenhand/compare'
import type { ClaimFilter } from '@evenhand/schema'
import type { EventDetail } from '../rows.ts'
import type { Cell } from './columns.ts'
import { type ExportedFigure, eventFigure, fullDays, overlapWords, type Sides, sidesOf } from './event-facts.ts'
import { type Violence, violenceOf } from './violence.ts'

/** An event as a row after the manner of UCDP GED. */
export interface GedEvent {
  detail: EventDetail
  low: number
  best: number
  high: number
  figure: ExportedFigure
  sides: Sides
  /** Two sides in GED's order: a state's forces first where its dead are counted, else who did it. */
  sideA: string
  sideB: string
  violence: Violence
  days: { start: string; end: string } | null
}

/**
 * An event with low, best and high, or null where it has no number of dead or none died. Best equals low until a
 * reviewer chooses; an open top is its floor, and code_status says so.
 */
export function gedEvent(detail: EventDetail, { convention }: Pick<ClaimFilter, 'convention'>): GedEvent | null {
  const figure = eventFigure(detail, 'killed', 'ged', convention)
  if (!figure) return null
  const bounds = [figure.low, figure.best, figure.high, figure.openHigh].filter((bound) => bound !== null)
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
  if (high === 0) return null
  const sides = sidesOf(detail)
  const victims = sides.category === 'civilian' ? 'Civilians' : (sides.victims ?? '')
  const killer = sides.perpetrator ?? ''
  const state = sides.category === 'combatant_state'
  const days = fullDays(detail.event.when)
  return {
    detail,
    low,
    best: figure.convention === null ? (figure.best ?? low) : low,
    high,
    figure,
    sides,
    sideA: state ? victims : killer,
    sideB: state ? killer : victims,
    violence: violenceOf(sides, days?.start ?? null),
    days,
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })
const list = (items: readonly (string | null | undefined)[]) => [...new Set(items.filter(Boolean))].join('; ') || null
const onSide = ({ sides, best }: GedEvent, wanted: 'a' | 'b'): number => {
  const combatants = sides.category.startsWith('combatant') && sides.category !== 'combatant'
  const theirs = sides.category === 'combatant_state' ? 'a' : 'b'
  return combatants && theirs === wanted ? best : 0
}

/** The 49 columns in their order. Those that only UCDP can fill stay empty. */
export const gedColumns: readonly { name: string; of: (event: GedEvent) => Cell }[] = [
  { name: 'id', of: ({ detail }) => detail.event.id },
  { name: 'relid', of: ({ detail }) => detail.event.id },
  { name: 'year', of: ({ days }) => (days ? Number(days.start.slice(0, 4)) : null) },
  { name: 'active_year', of: () => null },
  { name: 'code_status', of: codeStatus },
  { name: 'type_of_violence', of: ({ violence }) => violence.type },
  ...empty('conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id'),
  { name: 'dyad_name', of: ({ sideA, sideB }) => (sideA && sideB ? `${sideA} - ${sideB}` : null) },
  ...empty('side_a_dset_id', 'side_a_new_id'),
  { name: 'side_a', of: ({ sideA }) => sideA || null },
  ...empty('side_b_dset_id', 'side_b_new_id'),
  { name: 'side_b', of: ({ sideB }) => sideB || null },
  { name: 'number_of_sources', of: ({ detail }) => detail.articles.length },
  { name: 'source_article', of: ({ detail }) => list(detail.articles.map(sourceArticle)) },
  { name: 'source_office', of: ({ detail }) => list(detail.articles.map(({ outlet }) => outlet?.name)) },
  { name: 'source_date', of: ({ detail }) => list(detail.articles.map(({ said }) => said?.date.slice(0, 10))) },
  { name: 'source_headline', of: ({ detail }) => list(detail.articles.map(({ title }) => title)) },
  { name: 'source_original', of: ({ detail }) => list(detail.origins.map(({ name }) => name)) },
  { name: 'where_prec', of: ({ detail }) => detail.event.where?.precision ?? null },
  { name: 'where_coordinates', of: ({ detail }) => detail.event.where?.name ?? null },
  { name: 'where_description', of: ({ detail }) => detail.event.where?.text ?? null },
  ...empty('adm_1', 'adm_2'),
  { name: 'latitude', of: ({ detail }) => detail.event.where?.lat ?? null },
  { name: 'longitude', of: ({ detail }) => detail.event.where?.lon ?? null },
  { name: 'geom_wkt', of: ({ detail }) => pointOf(detail) },
  ...empty('priogrid_gid'),
  {
    name: 'country',
    of: ({ detail: { event } }) => (event.where?.country ? (countryNames.of(event.where.country) ?? null) : null),
  },
  ...empty('country_id', 'region'),
  { name: 'event_clarity', of: ({ detail }) => (detail.claims.some(({ claim }) => claim.scope === 'period') ? 2 : 1) },
  { name: 'date_prec', of: ({ detail }) => detail.event.when?.precision ?? null },
  { name: 'date_start', of: ({ days }) => days?.start ?? null },
  { name: 'date_end', of: ({ days }) => days?.end ?? null },
  { name: 'deaths_a', of: (event) => onSide(event, 'a') },
  { name: 'deaths_b', of: (event) => onSide(event, 'b') },
  { name: 'deaths_civilians', of: ({ sides, best }) => (sides.category === 'civilian' ? best : 0) },
  { name: 'deaths_unknown', of: (event) => event.best - onSide(event, 'a') - onSide(event, 'b') - civilians(event) },
  { name: 'best', of: ({ best }) => best },
  { name: 'high', of: ({ high }) => high },
  { name: 'low', of: ({ low }) => low },
  ...empty('gwnoa', 'gwnob'),
]

function empty(...names: string[]): { name: string; of: () => Cell }[] {
  return names.map((name) => ({ name, of: () => null }))
}

function civilians({ sides, best }: GedEvent): number {
  return sides.category === 'civilian' ? best : 0
}

/** The rule, what it did, and every bound that the sources leave open. */
function codeStatus({ detail, figure, violence }: GedEvent): string {
  const range = figure.convention === null ? detail.event.figures.range : figure
  const { openLow, openHigh } = range
  return [
    'rule ged: best equals low until a reviewer chooses',
    range.lowQualifier === null && range.highQualifier === null ? '' : `as claimed: ${figureWords(range)}`,
    openHigh === null ? '' : `open top: at least ${openHigh}`,
    openLow === null ? '' : `open bottom: at most ${openLow}`,
    figure.convention === null ? '' : `numbers for words: ${figure.convention}`,
    [detail.event.corroboration, detail.event.backing.who].filter(Boolean).join(': '),
    ...overlapWords(detail.event),
    violence.why === null ? '' : `no type_of_violence: ${violence.why}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function sourceArticle({ outlet, said, title, url }: EventDetail['articles'][number]): string {
  return [outlet?.name, said?.date.slice(0, 10), title ? `“${title}”` : null, url].filter(Boolean).join(', ')
}

function pointOf({ event: { where } }: EventDetail): string | null {
  return where && where.lat !== null && where.lon !== null ? `POINT (${where.lon} ${where.lat})` : null
}
