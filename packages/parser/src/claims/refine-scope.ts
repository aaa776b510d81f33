import type { Claim } from '@evenhand/schema'
import { partyOf, sourceKind } from '../attribution/source-type.ts'
import { timeUnit } from '../lexicon/calendar.ts'
import { defineCue } from '../lexicon/cues.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import { rememberLast } from '../text/remember-last.ts'
import type { Day } from '../time/civil-day.ts'
import { parseDay, yearOf } from '../time/civil-day.ts'
import type { TimeExpression } from '../time/time-expressions.ts'
import type { Draft } from './draft.ts'
import { longAgo } from './main-time.ts'
import type { Passage } from './passage.ts'
import {
  aftermath,
  byNow,
  claimedAttack,
  comparedWith,
  consequence,
  costOfDays,
  daysOfFighting,
  followed,
  goingOn,
  olderRecord,
  oneEvent,
  partOfTime,
  recalled,
  reminded,
  runningTotal,
  severalEvents,
  severalTimes,
  sinceWhen,
  singleAttack,
  superlativeSpan,
  thatAttack,
  upToNow,
  yearsEvent,
} from './scope-cues.ts'

/** Days before publication within which an event that the article does not open with is still news. */
const recent = 7

/** Whether a clause has a cue, kept for the next figure of the same clause. */
const asked = (cue: RegExp): ((clause: string) => boolean) => rememberLast((clause) => cue.test(clause))
const hasRunningTotal = asked(runningTotal)
const hasSeveralEvents = asked(severalEvents)
const hasOneEvent = asked(oneEvent)

/** The same for cues that name a unit of time, which most sentences have none of. */
const askedOfTime = (cue: RegExp): ((clause: string, { sentence }: Passage) => boolean) => {
  const has = asked(cue)
  return (clause, { sentence }) => sentence.has(timeUnit) && has(clause)
}
const hasSeveralTimes = askedOfTime(severalTimes)
const hasSuperlativeSpan = askedOfTime(superlativeSpan)
const hasDaysOfFighting = askedOfTime(daysOfFighting)
const isCostOfDays = askedOfTime(costOfDays)

/** What the scope is judged against. */
export interface MainEvent {
  day: Day | null
  published: Day | null
  /** Its day is named where the article opens. */
  opening: boolean
  /** The figure opens the article: its event is the main one, however long ago. */
  first: boolean
  /** The article opens with people harmed. */
  fatal: boolean
  /** The figure stands in the opening, or tells again one that was told before. */
  told: boolean
}

/** Incident, period, running total or background, from the words around the figure and its date against the main event's. */
export function scopeOf(draft: Draft, main: MainEvent): Claim['scope'] {
  const own = draft.time && !draft.timeInherited ? draft.time : null
  const clause = clauseOf(draft)
  if (sinceWhen.test(draft.passage.text.slice(0, draft.start - draft.passage.start))) return 'background'
  if (own?.forward || (own?.precision === 5 && !own.since && yearsEvent.test(clause))) return 'background'
  if (comparedWith.test(draft.passage.text.slice(0, draft.start - draft.passage.start))) return 'period'
  if (isRunning(draft, own, clause)) return 'cumulative'
  return (
    coarseScope(draft, own, main) ??
    (isBackground(draft, own, clause, main) ? 'background' : isPeriod(draft, own, clause) ? 'period' : 'incident')
  )
}

/** A running total up to now. */
function isRunning(draft: Draft, own: TimeExpression | null, clause: string): boolean {
  const { passage, attachment, harm, count } = draft
  const value = count.best ?? count.low ?? count.high ?? 0
  // "a year": no war's toll, but one year's
  const pastYear = own?.coarse === true && !own.since && own.precision === 5
  if (harm === 'killed' && value >= 5000 && !pastYear && !(own && !own.span) && !partOfTime.test(clause)) return true
  const closed = own?.span === true && !own.since && own.precision <= 3
  if (closed && (attachment.toll || hasSeveralTimes(clause, passage))) return false
  if (byNow.test(passage.text)) return true
  const vague =
    count.qualifier === 'vague' && value >= 200 && !hasSeveralTimes(clause, passage) && !singleAttack.test(clause)
  // "more than 3,000 have been killed during the past month": those of that month
  const within = own?.span === true && !own.since && hasSeveralTimes(clause, passage)
  if ((value >= 1000 || vague) && goingOn.test(clause) && !(own && !own.span) && !within) return true
  const long = own?.span === true && own.coarse && own.precision === 5 && own.start?.length === 10
  if (long && (value !== 1 || isListed(draft)) && !hasOneEvent(clause)) return true
  if (own?.span && own.coarse && upToNow.test(clause)) return true
  if (own?.since || hasRunningTotal(clause)) return true
  return (
    attachment.toll === true &&
    /\b(?:rais|bring|brought|took|tak|overall|total)\w*/i.test(clause) &&
    /\bsince|total|conflict|war\b/i.test(clause) &&
    !/\bdeath toll (?:rose|climbed|rises|reached|has risen)/i.test(passage.text)
  )
}

/** A past month or year is one recalled event, or a closed span with several. */
function coarseScope(draft: Draft, own: TimeExpression | null, main: MainEvent): Claim['scope'] | null {
  if (!own?.span || !own.coarse || own.precision < 4 || !isPast(own.start, main)) return null
  const clause = coordinateOf(draft)
  const before = draft.passage.text.slice(0, draft.start - draft.passage.start)
  const event = main.first && !followed.test(before) ? 'incident' : 'background'
  if (/\bago\b/i.test(clause)) return event
  // a single person dies once: "a man who died in 2014"
  const single = draft.count.best === 1 && draft.count.qualifier === 'exact' && !isListed(draft)
  if ((draft.count.best ?? draft.count.low ?? 0) >= 5000) return 'period'
  return single || hasOneEvent(clause) || namesKiller(clause) ? event : 'period'
}

/** "In December Adam Reed killed 14 people": a person by name, no party, did it at once. */
function namesKiller(clause: string): boolean {
  const name = /(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+),? (?:killed|shot|murdered|stabbed|gunned)\b/u.exec(clause)?.[1]
  return name !== undefined && !partyOf(name) && !sourceKind(name) && !lookUpPlace(name)
}

/** An earlier, different event recalled for context. */
function isBackground(draft: Draft, own: TimeExpression | null, clause: string, main: MainEvent): boolean {
  const { passage } = draft
  const before = passage.text.slice(0, draft.start - passage.start)
  const day = own && !own.span ? parseDay(own.start) : null
  if (day !== null && main.day !== null && day < main.day && (!main.first || main.day - day > longAgo)) {
    if (main.day - day >= 2 || recalled.test(clause) || /^on \w+day\b/i.test(passage.text)) return true
  }
  const age = day === null || main.published === null ? 0 : main.published - day
  if (age > recent && (main.day === null || (!main.opening && !main.first))) return true
  if (!own && (aftermath.test(before) || olderRecord.test(before))) return true
  if (!own && consequence.test(before)) return true
  if (!own && !main.first && claimedAttack.test(before)) return true
  if (!main.told && (day === null || day !== main.day) && !hasSeveralTimes(clause, passage) && reminded.test(before))
    return !main.fatal || !thatAttack.test(before)
  if (main.first || !own?.span || !own.start || own.precision < 3 || !recalled.test(clause)) return false
  if (/\bin (?:the|one|a) (?:past|last)?\s*(?:\w+ )?(?:days|week|hours)/i.test(clause)) return false
  return !(own.precision === 4 && /\b(?:in|during) \w+/i.test(passage.text) && !/\blast month|ago\b/i.test(clause))
}

/**
 * The outlet's own reminder of an attack, in a sentence that somebody says: "he said that the raid in Sumra that killed
 * 12 was wrong", "he said he had cancelled the talks after an attack that killed 12".
 */
export function isAside({ scope, passage, start, attribution }: Draft): boolean {
  if (!attribution?.span || /^accus/i.test(attribution.verb ?? '')) return false
  const before = passage.text.slice(0, start - passage.start)
  const reminder = reminded.exec(before) ?? ofDeaths.exec(before)
  if (!reminder) return false
  const [said, attack] = [attribution.span.end, passage.start + reminder.index]
  if (scope === 'background') return said <= attack
  const between = said < passage.start ? '' : passage.text.slice(said - passage.start, reminder.index)
  return between.split(' ').length > 7 && !ofViolence.test(between)
}

/** "said hatred was the motive in the killings of 22" */
const ofDeaths =
  /\b(?:in|over|for|after|behind|following) the (?:[\w-]+ )?(?:killings?|deaths?|murders?|slayings?) of (?:the )?$/i

/** What is said is about an attack itself. */
const ofViolence =
  /["“]|\d|\b(?:kill|dead|death|die|wound|injur|fire|attack|bomb|blast|shell|str(?:ike|uck)|raid|rocket|detonat|clash|explo)/i

/** Several incidents over a stated closed time. */
function isPeriod(draft: Draft, own: TimeExpression | null, clause: string): boolean {
  const { passage, start } = draft
  if (isCostOfDays(passage.text.slice(0, start - passage.start), passage)) return true
  if (hasSuperlativeSpan(clause, passage)) return false
  if (hasDaysOfFighting(clause, passage) && !singleAttack.test(clause) && (!own || own.span)) return true
  if (own?.span && own.precision >= 2 && hasSeveralTimes(passage.text, passage)) return true
  if (isAcross(draft)) return true
  if (own?.span && own.precision === 2 && statedRange.test(clause)) return true
  return hasSeveralEvents(clause) || (hasSeveralTimes(clause, passage) && (!own || own.span))
}

/** "between 27 April and 18 May" */
const statedRange = /\bbetween\b.{3,30}\band\b|\bfrom\b.{3,30}\b(?:to|until|till|through)\b/i

/** "died across Syria on Sunday": the dead of several places. */
function isAcross({ place, placePassage, passage }: Draft): boolean {
  if (!place || placePassage !== passage || place.precision < 4) return false
  return /^(?:across|throughout)$/.test(passage.sentence.tokens[place.from - 1]?.low ?? '')
}

/** "including 64 soldiers and a worker": one of a whole's parts. */
const isListed = ({ passage, start, attachment }: Draft): boolean =>
  attachment.shared === true ||
  /\b(?:including|among them)\b[^.;]*$/i.test(passage.text.slice(0, start - passage.start))

/** The coordinate clause that holds the figure: "killed 300 last year, and is blamed for the abduction" without what follows. */
function coordinateOf(draft: Draft): string {
  const clause = clauseOf(draft)
  const figure = draft.count.text
  return (
    clause.split(/, (?:and|but) (?=\w+ (?:is|are|was|were|has|have)\b)/).find((part) => part.includes(figure)) ?? clause
  )
}

function isPast(start: string | null, main: { published: Day | null }): boolean {
  if (!start || main.published === null) return true
  const year = Number(start.slice(0, 4))
  return year <= yearOf(main.published)
}

const marks =
  /;|, where\b|\bwhile\b|\bwhereas\b|\bmeanwhile\b|,? (?:raising|bringing|taking|pushing) (?=the |its |their |to )/gi
const mark = defineCue(/^;$|\b(?:where|while|whereas|meanwhile)\b|^(?:raising|bringing|taking|pushing)$/)

/** The part of the sentence between strong clause marks around the figure. */
export function clauseOf(draft: Draft): string {
  const { passage } = draft
  const at = draft.start - passage.start
  const text = passage.text
  if (!passage.sentence.has(mark)) return text
  let from = 0
  let to = text.length
  for (const match of text.matchAll(marks)) {
    if (match.index < at) from = match.index
    else {
      to = match.index
      break
    }
  }
  return text.slice(from, to)
}
