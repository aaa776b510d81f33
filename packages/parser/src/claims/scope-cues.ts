/**
 * One of several patterns, told apart by name so that each stays readable. All of them begin at a word, which is asked
 * once for all.
 */
const anyOf = (parts: Readonly<Record<string, RegExp>>): RegExp =>
  new RegExp(
    `\\b(?:${Object.values(parts)
      .map((part) => part.source)
      .join('|')})`,
    'i',
  )

/** What goes on long enough to have a toll "so far". */
const lasting =
  'war|conflict|offensive|operation|campaign|fighting|uprising|unrest|protests|siege|battle|clashes|year|month|violence|crisis|epidemic|outbreak|pandemic|virus|weekend'

/** A total that still runs: "since April", "so far", "raising the toll to 210", "the war has killed". */
export const runningTotal = anyOf({
  since:
    /\bsince (?<!\b\d+(?:st|nd|rd|th)\b[^.]{0,60}since )(?<!\b(?:siege|besieged|blockade|blockaded)\b[^.]{0,30}since )(?<!\b(?:biggest|worst|deadliest|largest|first|highest|bloodiest|longest|only)\b[^.]{0,80}since )(?!dawn\b|midnight\b|daybreak\b|noon\b|(?:early |this |the )*morning\b|(?:an?|the) (?:\w+ ){0,3}(?:attack|bombing|blast|strike|raid|explosion|massacre|shooting)s?\b)/,
  soFar: new RegExp(`\\b(?:${lasting})\\b[^.]{0,80}\\bso far\\b|\\bso far\\b[^.]{0,120}\\b(?:${lasting})\\b`),
  upToNow: /\b(?:until|till|up to) now\b|\bto date\b|\bto \d[\d,]* (?:the|since)\b|\boverall\b.{0,40}\bsince\b/,
  raising:
    /\b(?:rais|bring|tak|push)(?:e?s|ing)? the (?:total|overall|death toll|toll|(?:overall |official )?(?:number|tally|count) of)/,
  raised:
    /\b(?:brought|raised|took|pushed) (?:(?:the|its|their) (?:[\w-]+ ){0,3}(?:toll|total|number|figure|count|tally|dead)\b|to \d)/,
  warHasKilled:
    /\b(?:conflict|war|uprising|insurgency|crisis|fighting|violence|quest|offensive|siege)\b(?:(?!\bthat (?:an|the|\d)|\bsaid\b|\bconfirmed\b)[^.]){0,80}\b(?:has|have|had) (?:(?:already|also|now) )?(?:killed|claimed|left|resulted|cost|caused)|\b(?:war|conflict) (?:has )?(?:killed|left|claimed)/,
  duringWar:
    /\bover the (?:last|past) decade|\bin (?:its|the) \d+(?:th|st|nd|rd) (?:day|week|month|year)|\bduring the (?:war|conflict|fighting)\b(?! (?:for|in|at|over|near|around|on|of)\b)|\b(?:months|weeks) of (?:fighting|war|conflict|violence)|\bin the (?<!\b(?:interven|involve|particip|sid|engag)\w{0,5} in the )(?:\w+ )?(?:conflict|war|civil war)\b/,
  streak:
    /\b(?:has|have) (?:been )?(?:killed|wounded|injured|died|left)\b[^.;]{0,120}\bfor (?:a|the) (?:\d+)?[a-z]+ (?:straight |consecutive |successive )?(?:day|week|month)\b/,
  weeksOld:
    /\b[a-z\d]+-(?:day|week|month)(?:-old|-long)? (?:[\w-]+ ){0,2}(?:assault|offensive|siege|campaign|battle|operation|bombardment|onslaught|conflict|war)\b[^.;]{0,60}\b(?:has|have) (?:killed|left|claimed|cost)\b/,
  namedWar:
    /\b(?:killed|died|dead|deaths|lives|wounded|injured|casualties)\b[^.,;]{0,60}\b(?:in|during) (?:the|\w+[’']?s) (?:[\w’'-]+ ){1,2}(?:war|conflict|genocide|holocaust)\b/,
  began:
    /\b(?:fighting|infighting|violence|clashes|offensive|operation|campaign|unrest|battles?|bombardment|siege|protests)\b[^.,;]{0,40}\b(?:that|which) (?:began|started|erupted|broke out)\b[^.;]{0,50}\b(?:left|killed|has|have|had|claimed|cost)\b/,
  campaign:
    /\b(?:have|has|had) (?:also )?been (?:killed|wounded|injured)\b[^.]{0,60}\bin the (?:\w+ )?(?:fight|battle|offensive|operation|campaign)s? (?:for|to|against|on)\b/,
})

/** "has claimed hundreds of lives", "have killed thousands": a vague large number of what goes on. */
export const goingOn =
  /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|claimed|left|cost|wounded|injured|reported|documented|recorded|died)\b|\bhave \w+ed\b[^.]{0,80}, (?:killed|wounded|injured)\b/i

/** "a chemical attack": no series that goes on. */
export const singleAttack =
  /\b(?:an?|the|this|that) (?:[\w-]+ ){0,2}(?:attack|blast|explosion|massacre|assault|explosion|earthquake|raid)\b/i

/** "have been killed this year": the year goes on. */
export const upToNow =
  /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|died|drowned|wounded|injured|lost|recorded|documented|counted)\b[^.;]{0,40}\bthis (?:year|month)\b|\bthis (?:year|month)\b[^.;]{0,40}\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|died|wounded|injured|lost|recorded|documented|counted)\b/i

/** "By noon on Friday, nine villagers had been killed": a count that is still running. */
export const byNow =
  /^by (?:midday|noon|midnight|late|early|mid|the end|\w+day|evening|nightfall|morning)\b[^,]{0,30}, .*\bhad been (?:killed|wounded|injured)\b/i

/** Words with which another, earlier event is recalled. */
export const recalled = anyOf({
  past: /\b(?:anniversary|years? ago|in (?:19|20)\d\d\b|back in|previous|previously|earlier this (?:year|month)|decade ago|months? ago|weeks? ago|historic|at the time|similar|the worst)\b/,
  last: /\blast (?:year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)\b/,
  had: /\bhad (?:killed|left|died)\b/,
  deadliest: /\bdeadliest (?:attack|strike|incident)\b/,
  after:
    /\b(?:came (?:a day|days|weeks|months|hours) after|days after|a day after|on the heels|following (?:the|an?)|in the wake of)\b/,
})

/** What stands before the figure makes its event an earlier one: "a year after an attack that", "the earlier raid". */
export const aftermath = anyOf({
  afterAn: /\b(?:days|weeks|months|years|hours) after (?:an?|the|another)\b[^.]{0,60}$/,
  ago: /\b(?:years?|months?|weeks?) ago\b[^.]{0,50}$/,
  after: /\b(?:a|one|two|three|\d+) (?:days?|weeks?|months?|years?) after\b[^.]{0,60}$/,
  before: /\b(?:a|one|two|three|\d+) (?:days?|weeks?|months?|years?) (?:earlier|before|previously)\b[^.]{0,60}$/,
  anniversary: /\banniversary of\b[^.]{0,80}$/,
  earlier: /\b(?:earlier|previous|last year’s|last month’s) (?:attack|bombing|strike|blast|raid)s?\b[^.]{0,40}$/,
})

/** "so far this year, compared with 980": the figure of another year. */
export const comparedWith = /\b(?:this year|this month|so far)\b.*,? (?:compared (?:with|to)|up from|down from)\s*$/i

/** "the ambush follows a similar attack last month in which": the earlier one. */
export const followed = /\bfollow(?:s|ed|ing) (?:an?|another|the|similar|several)\b[^.;]{0,70}$/i

/** An answer to killings: "in retaliation for the killing of", "protests over the deaths of". */
export const consequence =
  /\b(?:in (?:retaliation|revenge|response|reprisal) (?:for|to)|to avenge|avenging|in the wake of|following|protest(?:s|ed|ing|ers)? (?:over|against|at)?|over|mourn(?:ed|ing)?|trial (?:for|over)|convicted (?:of|over)|accused of|charged (?:with|over)) (?:the |last \w+['’]s |\w+day['’]s )?(?:[\w-]+ ){0,2}(?:deaths?|killings?|murders?|slaughter|massacre|beheadings?|executions?|abductions?|kidnappings?) of\b(?!\s+the\s*$)[^.;,]{0,30}$/i

/** "claimed responsibility for an attack on a hotel that": in the body, an attack of the group's past. */
export const claimedAttack =
  /\b(?:responsibility|responsible|known|blamed|wanted) for (?:an?|the|another|several)\b[^.;]{0,90}\b(?:that|which|in which)\b[^.;]{0,60}$/i

const attack =
  '(?:attacks?|bombings?|blasts?|explosions?|massacres?|shootings?|raids?|assaults?|rampages?|crash|ambush|siege|stabbings?)'
const thatKilled =
  '(?:that|which|who) (?:(?:had|has|have|also|later|then|in turn) )*(?:killed|left|wounded|injured|claimed|cost|murdered|martyred)\\b[^.;:]{0,50}|in which\\b[^.;:]{0,50}'

/** "preventing further carnage in the Texas shooting that left": the event of which a sentence on something else reminds. */
export const reminded = new RegExp(
  `\\b(?<!\\banother (?:\\w+ )?)${attack}\\b(?:(?!\\b(?:said|says|saying|adding|noting|reported)\\b)[^.;:“”"]){0,50} (?:${thatKilled})$`,
  'i',
)

/** "the attack that killed": the one that the article tells of, where it opens with one. */
export const thatAttack = new RegExp(`\\b(?:the|this|that) ${attack},? (?:${thatKilled})$`, 'i')

/** "the deadliest attack since 2008, when": the figure is the older one's. */
export const olderRecord =
  /\b(?:deadliest|worst|bloodiest|biggest|largest|first)\b[^.]{0,90}\b(?:since|in)\b[^.]{0,60}\bwhen\b[^.]{0,40}$/i

/** "under emergency since October 2014, when 33 guards were killed": the figure belongs to that moment. */
export const sinceWhen =
  /\bsince\b[^.;]{1,40}(?:, when|\b(?:attack|bombing|blast|strike|raid|massacre|shooting)s?\b[^.;]{0,30} (?:in which|that))\b[^.;]{0,40}$|\b(?:deadliest|worst|bloodiest|biggest|first|largest)\b[^.;]{0,60}\bsince an? [^.;]{0,60}(?<!\b(?:has|have|had) )(?:killed|claimed|left|wounded)\b[^.;]{0,20}$/i

/** "in the past 48 hours", "in the first half", "every week": several events over a closed time. */
const severalTimesParts = {
  counted:
    /\b(?:in|over|during|within|for|throughout) (?:(?:the|just|less than|only|a|an|nearly|almost) )*(?:(?:past|last|previous) (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several) )?|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|one)[- ])(?:hours|days?|weeks?|months?|years?)\b(?! of (?:fierce|heavy|intense)? ?fighting)/,
  part: /\b(?:in|over|during|for) the (?:first|second|third|fourth|last|final) (?:half|quarter|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:weeks|months))\b/,
  recent: /\b(?:in|over) (?:the )?recent (?:days|weeks|months|years)\b/,
  weekend: /\b(?:over|during|throughout) the (?:whole|entire) weekend\b/,
  each: /\b(?:every|each|per) (?:\w+ )?(?:years?|days?|months?|weeks?|hours?|minutes?)\b/,
}
export const severalTimes = anyOf(severalTimesParts)

/** "in the first eight months of the year": a stretch of time that is over. */
export const partOfTime = severalTimesParts.part

const series =
  '(?:fighting|clashes|violence|battles?|strikes|air ?strikes|raids|shelling|bombardment|bombing|unrest|rioting|riots|attacks)'
const several = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several)'

/** "in 24 hours of fighting", "two days of heavy shelling", "a two-day offensive": all that fell in them. */
export const daysOfFighting = new RegExp(
  `\\b(?:(?:after|in|during|following|over) (?:(?:several|many|the|a few|nearly|almost) )?(?:days|nights)|(?:${several} (?:days|nights|hours|weeks|months)|a (?:week|month)|weeks|months)) of (?:[\\w-]+ ){0,3}${series}\\b|\\b${several}-(?:day|night|week)s?(?: long|-long)? (?:[\\w-]+ ){0,2}(?:offensive|assault|campaign|siege|battle|operation|bombardment|onslaught|${series})\\b`,
  'i',
)

/** "after days of fighting that cost more than 500 lives": the figure is theirs, whatever day the sentence names. */
export const costOfDays = new RegExp(
  `\\b(?:days|nights|hours|weeks) of (?:[\\w-]+ ){0,3}${series} (?:that|which) [^.,;]{0,30}$`,
  'i',
)

/** "the worst crash in nearly 30 years": compares, counts nothing over those years. */
export const superlativeSpan =
  /\b(?:deadliest|worst|bloodiest|biggest|largest|first|highest|heaviest)\b[^.]{0,60}\b(?:in|for|over) (?:[\w-]+ ){1,3}(?:years|decades|months|weeks)\b/i

/** "two separate attacks hit", "six bombings across": several events without a time. */
export const severalEvents =
  /\b(?=[\dtfsen])(?<!\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?) )(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:separate |different )?(?:attacks|explosions|bombings|incidents|blasts|strikes|raids) (?:went|in|across|around|hit|struck|over|that|have|killed)\b|\bevery (?:year|day|month|week)\b|\b(?:strikes|raids|attacks|shelling|bombardments?|bombings|clashes|explosions|blasts)\b[^.;]{0,60}\b(?:across|throughout) the (?:country|nation|province|region)\b|\b(?:that|which) (?:hit|struck|targeted|swept) (?:at least |more than |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens of) (?:towns|villages|cities|districts|neighbou?rhoods|provinces|areas)\b/i

/** One event of the past, recalled: "an attack a year ago that killed 30". */
export const oneEvent = anyOf({
  event:
    /\b(?:an?|the|another|this|that|one|similar|previous|earlier|deadly|car|suicide|truck|mass|chemical|school|(?:19|20)\d\d|[a-z]+['’]s)(?: [\w-]+){0,3} (?:attack|bombing|bomb|blast|explosion|massacre|raid|strike|assault|shooting|siege|abduction|kidnapping|ambush|assassination|hijacking|crash|shelling|rampage|beheading|bloodbath|riot|sinking|downing|coup|fire|protest|rally|accident|collision|derailment|earthquake|hurricane|tsunami|tornado|firefight|gunfight|shootout|seizure|standoff|incident)\b/,
  site: /\ban? (?:[\w’'-]+ ){0,3}(?:plane|jet|airliner|train|bus|ferry|church|mosque|synagogue|temple|hotel|theatre|theater|nightclub|concert|market|school|university|hospital|village|bakery|wedding|funeral|convoy|checkpoint|restaurant|mall|prison|barracks)\b/,
  device:
    /\b(?:bombs?|gunmen|shooters|attackers|bombers|blasts|explosions) (?:that|which|who) (?:killed|injured|wounded|murdered|left)\b/,
  deed: /\b(?:killing|murder|slaying|shooting|execution|death|slaughter) of\b|\bmurdering\b|\bshooting (?:an?|his|her)\b|\b(?:sinking|downing)\b|\bopened fire\b|\bgunned down\b|\bshot down\b/,
  where:
    /\b(?:killed|wounded|injured|shot|murdered|massacred|slain|died|dead|beheaded)(?: and \w+)? (?:last (?:week|month|year) |(?:on|in) \w+ )?(?:at|inside)\b(?! (?:least|most|once|the hands))/,
  unrest: /\bin the (?:[\w-]+ ){0,2}(?:riots|rioting|crackdown|stampede|massacre|storming|pogrom)\b/,
  oneOfThem: /\b(?:including|among them) one (?:in|on|at|last|that|which)\b/,
  member: /\bwas (?:one of|among) (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens of)\b/,
  one: /\ban? (?:[\w-]+ ){0,2}(?:man|woman|teenager|youth|driver|student|soldier|officer)\b[^.;]{0,60}\b(?:stormed|opened|shot|killed|stabbed|drove|rammed|attacked|murdered|hacked)\b|\b(?:gunman|shooter|bomber|attacker|assailant|suicide bomber)\b/,
  several:
    /\b(?:twin|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:suicide |car |truck |roadside )?(?:bombers|gunmen|attackers|assailants|shooters|militants|bombs|blasts|explosions)\b/,
  each: /\b(?:attacks|bombings|blasts|massacres|raids|strikes)\b[^.;]{0,60}\bin (?:19|20)\d\d(?:,? and|,) (?:in )?(?:19|20)\d\d\b[^.;]{0,12}\beach\b/,
  gathering:
    /\bduring (?:the|an?) (?:[\w-]+ ){0,3}(?:marathon|festival|parade|concert|match|wedding|funeral|mass|service|prayers?|rally|celebrations?|ceremony)\b/,
  when: /\b(?:simultaneous|coordinated) (?:blasts|attacks|bombings|explosions)\b/,
})

/** "the 2008 attacks", "the 2014 kidnapping": a year that names an event. */
export const yearsEvent =
  /\b(?:the|its|their|an?) (?:[a-z]+ )?(?:19|20)\d\d [\w -]{0,40}?(?:attacks?|bombings?|massacres?|raids?|strikes?|clashes|killings?|kidnappings?|shootings?|abductions?|siege|murders?|seizure|hijackings?|storming|crash|standoff|earthquake|tsunami)\b/i
