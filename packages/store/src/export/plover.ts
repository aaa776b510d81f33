import type { ClaimFilter } from '@evenhand/schema'
import type { EventDetail } from '../rows.ts'
import { eventFigure, fullDays, sidesOf } from './event-facts.ts'

/** An event under PLOVER's field names. Sizes are figures under the chosen rule, with open ends and words kept. */
export function ploverEvent(
  detail: EventDetail,
  { preset, convention }: Pick<ClaimFilter, 'preset' | 'convention'>,
  coder: { name: string; date: string },
) {
  const { event, claims, context, articles } = detail
  const days = fullDays(detail.event.when)
  const sides = sidesOf(detail)
  const size = (harm: 'killed' | 'injured' | 'captured') => {
    const figure = eventFigure(detail, harm, preset, convention)
    const words = [...new Set(claims.filter(({ claim }) => claim.harm === harm).map(({ claim }) => claim.count.text))]
    return figure || words.length > 0 ? { ...figure, words } : null
  }
  return {
    id: event.id,
    date: days?.start ?? null,
    enddate: days?.end ?? null,
    date_precision: event.when?.precision ?? null,
    actor: sides.perpetrator ? [{ name: sides.perpetrator }] : [],
    recipient: [{ name: sides.victims, sector: sides.category }],
    event_loc: event.where,
    size: { dead: size('killed'), injured: size('injured'), arrested: size('captured') },
    event_text: event.label,
    text_info: claims.map((row, sequence) => ({
      sequence,
      article: row.article.id,
      start: row.claim.mentions[0]?.start ?? null,
      end: row.claim.mentions[0]?.end ?? null,
      quote: row.quote,
      origin: row.origin?.name ?? null,
      mode: row.claim.assertion === 'denied' ? 'negation' : null,
    })),
    historical: context.map(({ id, quote }) => ({ claim: id, quote, mode: 'historical' })),
    cite_info: articles.map(({ id, outlet, title, url, said }) => ({
      article: id,
      outlet: outlet?.name ?? null,
      title,
      url,
      date: said?.date ?? null,
    })),
    origins: detail.origins.map(({ name }) => name),
    corroboration: event.corroboration,
    related: event.related.map(({ event: id, relation, reason }) => ({ id, relation, reason })),
    corroborated_by: event.backing.who || null,
    origins_with_figure: detail.origins.filter(({ id }) => event.backing.origins.includes(id)).map(({ name }) => name),
    coder: coder.name,
    coded_date: coder.date,
  }
}
