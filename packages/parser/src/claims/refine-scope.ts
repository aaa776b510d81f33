import type { Claim } from '@evenhand/schema'
import type { Day } from '../time/civil-day.ts'
import { parseDay } from '../time/civil-day.ts'
import type { Draft } from './draft.ts'
import { longAgo } from './main-event.ts'

const runningTotal =
  /(?<!\b(?:biggest|worst|deadliest|largest|first|highest|bloodiest|longest|only)\b[^.]{0,80})\bsince (?!then\b|an? (?:\w+ ){0,3}(?:attack|bombing|blast|strike|raid|explosion|massacre|shooting)\b)|\bso far\b|\bto date\b|\bto \d[\d,]* (?:the|since)\b|\b(?:rais|bring|tak|push)(?:es|ing)? the (?:total|overall|death toll|toll)|\b(?:brought|raised|took|pushed) (?:the|to \d)|\b(?:conflict|war|uprising|insurgency|crisis|fighting|violence|quest)\b(?:(?!\bthat (?:an|the|\d)|\bsaid\b|\bconfirmed\b)[^.]){0,80}\b(?:has|have|had) (?:(?:already|also|now) )?(?:killed|claimed|left|resulted|cost|caused)|\b(?:war|conflict) (?:has )?(?:killed|left|claimed)|\bover the (?:last|past) decade|\bin (?:its|the) \d+(?:th|st|nd|rd) (?:day|week|month|year)|\bduring the (?:war|conflict|fighting)\b|\bmonths? of (?:fighting|war|conflict|violence)|\bweeks? of (?:fighting|war|conflict|violence)|\boverall\b.{0,40}\bsince\b|\bin the (?:syrian )?(?:conflict|war|civil war)\b/i
/** "By noon on Friday, nine villagers had been killed": a count that is still running. */
const byNow =
  /^by (?:midday|noon|midnight|late|early|mid|the end|\w+day|evening|nightfall|morning)\b[^,]{0,30}, .*\bhad been (?:killed|wounded|injured)\b/i
const recalled =
  /\b(?:anniversary|years? ago|in (?:19|20)\d\d\b|back in|previous|previously|earlier this (?:year|month)|decade ago|months? ago|weeks? ago|last (?:year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)|historic|at the time|had (?:killed|left|died)|similar|deadliest (?:attack|strike|incident)|the worst|came (?:a day|days|weeks|months|hours) after|days after|a day after|on the heels|following the)\b/i
const aftermath =
  /\b(?:days|weeks|months|years|hours) after (?:an?|the|another)\b[^.]{0,60}$|\b(?:years?|months?|weeks?) ago\b[^.]{0,50}$|\b(?:a|one|two|three|\d+) (?:days?|weeks?|months?|years?) after\b[^.]{0,60}$|\b(?:a|one|two|three|\d+) (?:days?|weeks?|months?|years?) (?:earlier|before|previously)\b[^.]{0,60}$|\banniversary of\b[^.]{0,80}$|\b(?:earlier|previous|last year’s|last month’s) (?:attack|bombing|strike|blast|raid)s?\b[^.]{0,40}$/i
const several =
  /\b(?:in|over|during|within|for|throughout) (?:(?:the|just|less than|only|a|an|nearly|almost) )*(?:(?:past|last|previous) (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several) )?|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|one)[- ])(?:hours|days?|weeks?|months?|years?)\b(?! of (?:fierce|heavy|intense)? ?fighting)|\b(?:in|over|during|for) the (?:first|second|third|fourth|last|final) (?:half|quarter|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:weeks|months))\b|\b(?:every|each|per) (?:year|day|month|week)\b/i
const multiple =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:separate |different )?(?:attacks|explosions|bombings|incidents|blasts|strikes|raids) (?:went|in|on|across|around|hit|struck|over|that|have|killed)\b|\bevery (?:year|day|month|week)\b/i
/** One event of the past, recalled: "an attack a year ago that killed 30". */
const oneEvent =
  /\b(?:attack|bombing|blast|explosion|massacre|raid|strike|assault|shooting|siege|abduction|kidnapping|ambush|killing of|murder of|assassination|hijacking|crash|shelling|an? (?:\w+ )?bomb)\b/i

/** Incident, period, running total or background, from the words around the figure and its date against the main event's. */
export function scopeOf(
  draft: Draft,
  main: { day: Day | null; published: Day | null; first: boolean },
): Claim['scope'] {
  const { passage, time, attachment } = draft
  const text = passage.text
  const clause = clauseOf(draft)
  const own = time && !draft.timeInherited ? time : null
  const value = draft.count.best ?? draft.count.low ?? draft.count.high ?? 0
  // "a year": no war's toll, but one year's
  const pastYear = own?.coarse === true && !own.since && own.precision === 5
  if (draft.harm === 'killed' && value >= 5000 && !pastYear && !(own && !own.span)) return 'cumulative'
  if (attachment.toll && own?.span && !own.since && own.precision <= 3) return 'period'
  if (own?.forward) return 'background'
  if (byNow.test(passage.text)) return 'cumulative'
  if (value >= 1000 && /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|died|claimed|left|wounded|injured)/i.test(clause))
    return 'cumulative'
  if (own?.span && own.coarse && own.precision === 5 && own.start !== null && own.start.length === 10)
    return 'cumulative'
  if (
    own?.since ||
    runningTotal.test(clause) ||
    (attachment.toll &&
      /\b(?:rais|bring|brought|took|tak|overall|total)\w*/i.test(clause) &&
      /\bsince|total|conflict|war\b/i.test(clause) &&
      !/\bdeath toll (?:rose|climbed|rises|reached|has risen)/i.test(text))
  ) {
    return 'cumulative'
  }
  if (own?.span && own.coarse && own.precision >= 4 && isPast(own.start, main)) {
    if (/\bago\b/i.test(clause)) return main.first ? 'incident' : 'background'
    if (/\bthe (?:19|20)\d\d [\w-]* ?(?:attacks|bombings|massacres|raids|strikes|clashes|killings)\b/i.test(clause))
      return 'background'
    if (oneEvent.test(clause)) return main.first ? 'incident' : 'background'
    return 'period'
  }
  if (own?.start && !own.span) {
    const day = parseDay(own.start)
    if (day !== null && main.day !== null && day < main.day && (!main.first || main.day - day > longAgo)) {
      if (main.day - day >= 2 || recalled.test(clause) || /^on \w+day\b/i.test(passage.text)) return 'background'
    }
    if (day !== null && main.day === null && main.published !== null && main.published - day > 5) return 'background'
  }
  if (!own && aftermath.test(passage.text.slice(0, draft.start - passage.start))) return 'background'
  if (
    !main.first &&
    own?.span &&
    own.start &&
    own.precision >= 3 &&
    recalled.test(clause) &&
    !/\bin (?:the|one|a) (?:past|last)?\s*(?:\w+ )?(?:days|week|hours)/i.test(clause)
  )
    return own.precision === 4 && /\b(?:in|during) \w+/i.test(text) && !/\blast month|ago\b/i.test(clause)
      ? 'period'
      : 'background'
  if (own?.span && own.precision >= 2 && several.test(text)) return 'period'
  if (multiple.test(clause)) return 'period'
  if (several.test(clause) && (!own || own.span)) return 'period'
  return 'incident'
}

function isPast(start: string | null, main: { published: Day | null }): boolean {
  if (!start || main.published === null) return true
  const year = Number(start.slice(0, 4))
  return year <= new Date(main.published * 86_400_000).getUTCFullYear()
}

/** The part of the sentence between strong clause marks around the figure. */
export function clauseOf(draft: Draft): string {
  const { passage } = draft
  const at = draft.start - passage.start
  const text = passage.text
  const marks =
    /;|\bwhile\b|\bwhereas\b|\bmeanwhile\b|,? (?:raising|bringing|taking|pushing) (?=the |its |their |to )/gi
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
