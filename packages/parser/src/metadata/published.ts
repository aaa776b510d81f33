import type { ArticleInput, Published, Warning } from '@evenhand/schema'
import type { PlacedStamp } from '../furniture/placed-stamp.ts'
import { calendarDay, dayNumber } from './dates/calendar-day.ts'

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const inUrl = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})(?:[/_-]?(\d{2}))?(?=[/_.?#-]|$)/
const spacedInUrl = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/

/** Days between a given date and an update that still stands for the publication. */
const updateReach = 31

function givenDate(value: string): Published | null {
  const trimmed = value.trim()
  const match = iso.exec(trimmed)
  if (!match) return null
  const [, year, month, day, hour] = match
  const real = calendarDay(Number(year), Number(month ?? 1), Number(day ?? 1))
  if (real === null) return null
  const precision = hour ? 'minute' : day ? 'day' : month ? 'month' : 'year'
  // Midnight without a zone is how suppliers write a day
  if (precision === 'minute' && /[T ]00:00(?::00(?:\.0+)?)?Z?$/.test(trimmed))
    return { date: real, precision: 'day', basis: 'given' }
  return { date: trimmed.replace(' ', 'T'), precision, basis: 'given' }
}

function urlDate(url: string): Published | null {
  const full = spacedInUrl.exec(url) ?? inUrl.exec(url)
  if (!full) return null
  const [, year, month, day] = full
  const real = calendarDay(Number(year), Number(month), Number(day ?? 1))
  if (real === null) return null
  return day
    ? { date: real, precision: 'day', basis: 'url' }
    : { date: real.slice(0, 7), precision: 'month', basis: 'url' }
}

const rank = (stamp: PlacedStamp): number =>
  (stamp.role === 'published' ? 0 : stamp.role === 'dated' ? 1 : 2) + (stamp.place === 'head' ? 0 : 3)

/** The stamp that dates the article best: labelled before bare, at the top before the end, an update last. */
function bestStamp(stamps: readonly PlacedStamp[]): PlacedStamp | null {
  let best: PlacedStamp | null = null
  for (const stamp of stamps)
    if (stamp.date !== null && stamp.role !== 'listed' && (!best || rank(stamp) < rank(best))) best = stamp
  return best
}

function stampDate(stamp: PlacedStamp): Published | null {
  if (stamp.date === null) return null
  const span = { start: stamp.start, end: stamp.end }
  return stamp.time === null
    ? { date: stamp.date, precision: 'day', basis: 'text', span }
    : { date: `${stamp.date}T${stamp.time}`, precision: 'minute', basis: 'text', span }
}

/** When the article was published, what the supplier said where a stamp overrules it, and what is wrong with it. */
export function readPublished(
  input: ArticleInput,
  stamps: readonly PlacedStamp[],
): { published: Published | null; publishedGiven: string | null; warnings: Warning[] } {
  const warnings: Warning[] = []
  const raw = input.published?.trim() ? input.published : null
  const given = raw ? givenDate(raw) : null
  if (raw && !given) {
    warnings.push({ code: 'invalid_date', message: `“${raw.slice(0, 60)}” is not an ISO 8601 date; it was left out.` })
  }
  const stamp = bestStamp(stamps)
  const stamped = stamp ? stampDate(stamp) : null
  if (!given) return { published: stamped ?? (input.url ? urlDate(input.url) : null), publishedGiven: null, warnings }
  if (!stamp || !stamped) return { published: given, publishedGiven: null, warnings }
  const a = dayNumber(given.date)
  const b = dayNumber(stamped.date)
  const coarse = a === null || b === null
  // an update at the end, or long after, says nothing against the given date
  if (stamp.role === 'updated' && (stamp.place !== 'head' || coarse || Math.abs(b - a) > updateReach))
    return { published: given, publishedGiven: null, warnings }
  if (coarse ? stamped.date.startsWith(given.date) : a === b)
    return { published: coarse ? stamped : given, publishedGiven: null, warnings }
  // a day apart is the reader's time zone against the paper's own, in which its weekdays are meant
  if (!coarse && Math.abs(a - b) === 1) return { published: stamped, publishedGiven: raw, warnings }
  warnings.push({
    code: 'date_conflict',
    message: `Given as ${given.date}, but a stamp in the text says ${stamped.date}; the stamp was used.`,
  })
  return { published: stamped, publishedGiven: raw, warnings }
}
