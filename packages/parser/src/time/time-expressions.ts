import { defineCue } from '../lexicon/cues.ts'
import { siteName } from '../places/place-words.ts'
import type { Token } from '../text/tokens.ts'
import { calendarDate, weekday } from './calendar-dates.ts'
import { type Day, isoDay, parseDay } from './civil-day.ts'
import { holiday, namedDay } from './named-days.ts'
import { partOfYear } from './part-of-year.ts'
import { ago, duration, nearDay, relative, shifted, startOfPeriod } from './relative-times.ts'
import type { Read, TimeExpression } from './time-expression.ts'
import { isBeginning, isComparison, isSince, isSpeech } from './time-roles.ts'
import { ageOfWar } from './war-age.ts'

export type { TimeExpression } from './time-expression.ts'

/** All times named in a sentence, resolved against the publication day where one is known. */
export function findTimes(tokens: readonly Token[], published: Day | null): TimeExpression[] {
  const found: TimeExpression[] = []
  for (let i = 0; i < tokens.length; i++) {
    const age = ageOfWar(tokens, i, published)
    const time = age ?? readTime(tokens, i, published)
    if (!time) continue
    const read = hoursTo(tokens, withRole(time, age ? warBegan : roleOf(tokens, time)))
    // "in the three days ending on Sunday" is one time
    if ((found.at(-1)?.to ?? 0) > read.from) found.pop()
    const before = found.at(-1)
    const joined = before
      ? (joinNight(tokens, before, read) ?? joinWeekday(tokens, before, read) ?? joinRange(tokens, before, read))
      : null
    if (joined) found[found.length - 1] = joined
    else found.push(read)
    i = time.to - 1
  }
  return found
}

type Role = Pick<TimeExpression, 'speech' | 'compared' | 'since' | 'begins'>

/** All times have all fields in one order, so that the engine sees one shape. */
function withRole(read: Read, { speech, compared, since, begins }: Role): TimeExpression {
  const { from, to, start, end, weekday, precision, span, coarse, shift, forward } = read
  return {
    from,
    to,
    start,
    end,
    weekday,
    precision,
    speech,
    compared,
    since,
    begins,
    span,
    coarse,
    shift,
    forward,
  }
}

const warBegan = { speech: true, compared: false, since: false, begins: true } as const

function roleOf(tokens: readonly Token[], { from, to }: Read): Role {
  const since = isSince(tokens, from)
  const compared = isComparison(tokens, from)
  return {
    speech: compared || isSpeech(tokens, from, to),
    compared,
    since,
    begins: since || isBeginning(tokens, from),
  }
}

/** Words with which a time can start, besides number words, weekdays and months: "4th", "1970s", "yesterday". */
const opener = defineCue(
  /^(?:\d.*|yesterday|today|overnight|tonight|start|beginning|weekend|last|this|past|previous|in|over|within|during|for|throughout|a|an|the|hours|days|weeks|months|years|new|christmas|boxing|valentine.*|bastille|palm|good|easter|first|second|third|fourth)$/,
)

const mayOpen = ({ cues, word }: Token): boolean =>
  (cues & opener) !== 0 || word.weekday !== undefined || word.month !== undefined || word.number !== undefined

function readTime(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  if (!token || !mayOpen(token)) return null
  const { low, word } = token
  if (word.weekday !== undefined && (token.capital || low.length > 5))
    // "Bama's Monday Market": a day's name as that of a site
    return siteName.test(tokens[i + 1]?.text ?? '') && tokens[i - 1]?.possessive
      ? null
      : weekday(tokens, i, published, word.weekday)
  return (
    namedDay(tokens, i, published) ??
    calendarDate(tokens, i, published) ??
    holiday(tokens, i, published) ??
    partOfYear(tokens, i, published) ??
    nearDay(tokens, i, published) ??
    startOfPeriod(tokens, i, published) ??
    relative(tokens, i, published) ??
    ago(tokens, i, published) ??
    shifted(tokens, i) ??
    duration(tokens, i, published)
  )
}

/** "in the 24 hours to Monday", "in the three days ending on Sunday": a span that ends with the day read. */
function hoursTo(tokens: readonly Token[], read: TimeExpression): TimeExpression {
  const at = /^(?:on|early|late)$/.test(tokens[read.from - 1]?.low ?? '') ? read.from - 2 : read.from - 1
  const unit = tokens[at - 1]?.low
  const last = parseDay(read.end)
  if (!/^(?:to|until|ending|through)$/.test(tokens[at]?.low ?? '') || read.precision !== 1 || last === null) return read
  const token = tokens[at - 2]
  const count =
    token?.kind === 'n'
      ? Number(token.text)
      : token?.word.number && 'value' in token.word.number
        ? token.word.number.value
        : 0
  const back = unit === 'hours' ? Math.round(count / 24) : unit === 'days' ? count - 1 : unit === 'week' ? 6 : 0
  if (!(back > 0 && back < 40)) return read
  return { ...read, from: at - 2, start: isoDay(last - back), precision: 2, span: true, speech: false }
}

/** "overnight Thursday", "overnight into Thursday": the day is the one named. */
function joinNight(tokens: readonly Token[], a: TimeExpression, b: TimeExpression): TimeExpression | null {
  if (tokens[a.from]?.low !== 'overnight' || a.to - a.from !== 1 || b.weekday === undefined || b.from - a.to > 2)
    return null
  const between = tokens.slice(a.to, b.from).map(({ low }) => low)
  return between.every((word) => /^(?:on|into|to|from|late|early)$/.test(word)) ? { ...b, from: a.from } : null
}

/** "Saturday, August 3", "Friday (3 May)": the date says which Saturday. */
function joinWeekday(tokens: readonly Token[], a: TimeExpression, b: TimeExpression): TimeExpression | null {
  if (a.weekday === undefined || b.weekday !== undefined || b.precision !== 1 || b.start === null || b.span) return null
  const between = tokens.slice(a.to, b.from).map((token) => token.low)
  if (between.length > 2 || !between.every((word) => /^(?:[,(]|the|on)$/.test(word))) return null
  return { ...a, to: b.to, start: b.start, end: b.end }
}

const farthest: Readonly<Record<number, number>> = { 1: 4, 4: 70, 5: 370 }

/** "from 8 July to 26 August", "between 1975 and 2015", "in December and January", "on Friday and Saturday": one span. */
function joinRange(tokens: readonly Token[], a: TimeExpression, b: TimeExpression): TimeExpression | null {
  if (!a.start || !b.end || a.compared || b.speech || a.precision !== b.precision || a.since) return null
  const between = tokens.slice(a.to, b.from).map((token) => token.low)
  const joint = between.filter((word) => !/^(?:on|in|late|early|night|evening|morning|mid)$/.test(word))
  if (joint.length !== 1 || between.length > 3) return null
  const opener = tokens[a.from - 1]?.low
  const word = joint[0] ?? ''
  const stated =
    (opener === 'between' && word === 'and') || (opener === 'from' && /^(?:to|until|till|through)$/.test(word))
  const dash = /^(?:–|—|-|to|through)$/.test(word)
  const years = dash && a.precision === 5
  if (!stated && !dash && word !== 'and') return null
  const days = [parseDay(padded(a.start)), parseDay(padded(b.end))]
  const [first, last] = days
  if (first === null || first === undefined || last === null || last === undefined || last <= first) return null
  if (!stated && !years && last - first > (farthest[a.precision] ?? 0)) return null
  // "in 2004 and 2010": two times, not a span
  if (word === 'and' && !stated && a.precision === 5) return null
  return { ...a, to: b.to, end: b.end, precision: a.precision === 1 ? 2 : a.precision, span: true }
}

const padded = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
