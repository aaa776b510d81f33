import type { Article, Attribution, Claim, When, Where } from '@evenhand/schema'
import type { Day } from '../time/civil-day.ts'
import { isoDay } from '../time/civil-day.ts'
import type { Draft } from './draft.ts'
import { fnOf, textOf } from './scan.ts'

interface Group {
  drafts: Draft[]
  lead: Draft
}

/** Joins the mentions of one claim: same harm and count, nothing about victims, source, time or relation against it. */
export function groupMentions(
  drafts: readonly Draft[],
  article: Pick<Article, 'key' | 'text'>,
  published: Day | null,
): Claim[] {
  const groups: Group[] = []
  // only equal figures can be one claim; a figure repeated very often is compared with the latest groups and mentions
  const byFigure = new Map<string, Group[]>()
  for (const draft of drafts) {
    const { low, best, high } = draft.count
    const key = `${draft.harm} ${low} ${best} ${high}`
    const candidates = byFigure.get(key) ?? []
    byFigure.set(key, candidates)
    const group = candidates
      .slice(-12)
      .find(({ drafts: others }) => others.slice(-12).every((other) => sameClaim(other, draft)))
    if (group) group.drafts.push(draft)
    else {
      const opened: Group = { drafts: [draft], lead: draft }
      candidates.push(opened)
      groups.push(opened)
    }
  }
  const idOf = new Map<Draft, string>()
  const taken = new Set<string>()
  for (const group of groups) {
    const first = group.drafts[0]
    if (!first) continue
    let id = `${article.key}-${first.harm}-${first.start}-${first.end}`
    while (taken.has(id)) id += 'x'
    taken.add(id)
    for (const draft of group.drafts) idOf.set(draft, id)
  }
  return groups.map((group) => toClaim(group, idOf, article, published))
}

function sameClaim(a: Draft, b: Draft): boolean {
  if (a.harm !== b.harm) return false
  if (a.count.low !== b.count.low || a.count.best !== b.count.best || a.count.high !== b.count.high) return false
  if ((a.passage.part === 'furniture') !== (b.passage.part === 'furniture')) return false
  const apart = (draft: Draft): boolean => draft.scope === 'background' || draft.scope === 'cumulative'
  // "the three commanders" are the three commanders, whichever mention says that it was days ago
  const sameWords = a.victims.party !== null && a.victims.party === b.victims.party && headOf(a) === headOf(b)
  if (apart(a) !== apart(b) && !sameWords) return false
  if (a.relation === 'additional' && b.relation === 'additional' && a.passage === b.passage) return false
  const small = (a.count.best ?? 99) <= 1
  if (small && a.passage === b.passage) return false
  if ((a.relation === 'subset') !== (b.relation === 'subset') && small) return false
  // "three of them" are not the three commanders of another sentence
  if ((a.relation === 'subset') !== (b.relation === 'subset') && headOf(a) !== headOf(b)) return false
  if (listed(a, b) && headOf(a) !== headOf(b)) return false
  if (!compatibleVictims(a, b)) return false
  const sources = [a.attribution?.source, b.attribution?.source]
  if (sources[0] && sources[1] && sources[0] !== sources[1] && a.attribution?.type !== b.attribution?.type) return false
  if (sources[0] && sources[1] && sources[0] !== sources[1]) {
    const [short = '', long = ''] = [sources[0].toLowerCase(), sources[1].toLowerCase()].sort(
      (x, y) => x.length - y.length,
    )
    if (!long.includes(short)) return false
  }
  const times = [a, b].map((draft) => (draft.timeInherited ? null : (draft.time?.start ?? null)))
  if (times[0] && times[1] && times[0] !== times[1]) return false
  if (elsewhere(a, b)) return false
  if (small && a.place && b.place && !a.placeInherited && !b.placeInherited && a.place.text !== b.place.text)
    return false
  return true
}

/** "two guards and two nurses": side by side in one list. */
function listed(a: Draft, b: Draft): boolean {
  if (a.passage !== b.passage) return false
  const between = a.passage.sentence.items.slice(Math.min(a.item, b.item) + 1, Math.max(a.item, b.item))
  return between.every((item) => item.kind === 'count' || fnOf(item) === 'and' || textOf(item) === ',')
}

const headOf = (draft: Draft): string => (draft.victims.text ?? '').toLowerCase().split(' ').at(-1) ?? ''

/** Both sentences name an exact place of their own, and the places are known to be different ones. */
function elsewhere(a: Draft, b: Draft): boolean {
  if (a.placeInherited || b.placeInherited || !a.place || !b.place) return false
  if (a.place.precision > 4 || b.place.precision > 4) return false
  const [x, y] = [a.place.known, b.place.known]
  if (!x || !y || x.id === y.id) return false
  if (x.lat === null || y.lat === null || x.lon === null || y.lon === null) return x.country !== y.country
  return Math.abs(x.lat - y.lat) + Math.abs(x.lon - y.lon) > 1.5
}

function compatibleVictims(a: Draft, b: Draft): boolean {
  const [x, y] = [a.victims, b.victims]
  if (x.party && y.party && x.party !== y.party) return false
  if (x.category === 'unknown' || y.category === 'unknown' || x.category === y.category) {
    if (x.text && y.text && x.category !== 'unknown' && x.category === y.category) {
      const children = x.subgroups.includes('child') !== y.subgroups.includes('child')
      const women = x.subgroups.includes('woman') !== y.subgroups.includes('woman')
      const soft = /^(?:civilians?|people|persons)$/i
      if ((children || women) && !soft.test(x.text) && !soft.test(y.text))
        return (
          !(a.relation === 'subset' || b.relation === 'subset') ||
          x.subgroups.some((group) => y.subgroups.includes(group))
        )
    }
    return true
  }
  const combatants = new Set(['combatant', 'combatant_state', 'combatant_nonstate'])
  return (
    combatants.has(x.category) &&
    combatants.has(y.category) &&
    (x.category === 'combatant' || y.category === 'combatant')
  )
}

function toClaim(
  group: Group,
  idOf: ReadonlyMap<Draft, string>,
  article: Pick<Article, 'key' | 'text'>,
  published: Day | null,
): Claim {
  const { drafts } = group
  const first = drafts[0] as Draft
  const speaking = drafts.filter((draft) => first.attribution !== null || !takesAsKnown(draft))
  const attributed =
    speaking.find((draft) => draft.ascription?.own) ?? speaking.find((draft) => draft.attribution) ?? first
  const attribution: Attribution | null = attributed.attribution
  const bestVictims = mostSpecific(drafts.map((draft) => draft.victims)) ?? first.victims
  const timed =
    drafts.find((draft) => draft.time && !draft.timeInherited) ?? drafts.find((draft) => draft.time) ?? first
  const placed =
    [...drafts]
      .filter((draft) => draft.place)
      .sort(
        (a, b) =>
          Number(a.placeInherited) - Number(b.placeInherited) || (a.place?.precision ?? 9) - (b.place?.precision ?? 9),
      )[0] ?? first
  const related = drafts.find((draft) => draft.relation !== 'total')
  const relation =
    drafts.length > 1 && drafts.some((draft) => draft.relation === 'total') && related?.relation === 'additional'
      ? 'total'
      : (related?.relation ?? 'total')
  const relatesTo = related?.relatesTo ? (idOf.get(related.relatesTo) ?? null) : null
  const id = idOf.get(first) ?? ''
  // incident is what is read where nothing else is said, so any mention that says more decides
  const scope = drafts.map((draft) => draft.scope).find((value) => value !== 'incident') ?? 'incident'
  return {
    id,
    harm: first.harm,
    count: first.count,
    victims: bestVictims,
    perpetrator: drafts.find((draft) => draft.perpetrator)?.perpetrator ?? null,
    attribution,
    assertion: drafts.some((draft) => draft.assertion === 'denied')
      ? 'denied'
      : attributed.assertion !== 'asserted'
        ? attributed.assertion
        : first.assertion,
    scope,
    relation,
    relatesTo: relatesTo === id ? null : relatesTo,
    when: whenOf(timed, article.text, scope, published),
    where: whereOf(placed, article.text),
    mentions: drafts.map((draft) => ({
      start: draft.start,
      end: draft.end,
      quote: { start: draft.passage.start, end: draft.passage.end },
      part: draft.passage.part,
    })),
    implicit: drafts.every((draft) => draft.implicit),
    violent: drafts.some((draft) => draft.violent),
    rule: first.attachment.rule,
    confidence: Math.max(...drafts.map((draft) => draft.confidence)),
  }
}

/**
 * "Two commanders were killed ... Israel said that the two commanders killed had led": a side that speaks of people who
 * were counted before is no source of their number.
 */
const takesAsKnown = ({ counted, passage, attribution }: Draft): boolean =>
  /^(?:government|military|armed_group)$/.test(attribution?.type ?? '') &&
  passage.sentence.tokens[counted.quantity.from - 1]?.low === 'the'

/** The victims of which most is said, with the category and the words that any mention gives. */
function mostSpecific(victims: readonly Claim['victims'][]): Claim['victims'] | undefined {
  const best = victims.toSorted((a, b) => specificity(b) - specificity(a))[0]
  if (!best) return undefined
  const known = victims.find(({ category }) => category !== 'unknown')
  const named = victims.find(({ text }) => text !== null)
  return {
    text: best.text ?? named?.text ?? null,
    category: best.category === 'unknown' ? (known?.category ?? 'unknown') : best.category,
    subgroups: best.subgroups,
    party: best.party,
  }
}

function specificity(victims: Claim['victims']): number {
  return (victims.category !== 'unknown' ? 2 : 0) + (victims.text ? 1 : 0) + (victims.party ? 1 : 0)
}

function whenOf(draft: Draft, text: string, scope: Claim['scope'], published: Day | null): When | null {
  const { time } = draft
  if (!time) return null
  const { tokens } = draft.timePassage.sentence
  const start = tokens[time.from]?.start ?? 0
  const end = tokens[time.to - 1]?.end ?? 0
  // a running total runs from its start to the publication day
  const to = scope === 'cumulative' && time.start ? (published === null ? null : isoDay(published)) : time.end
  const words = text.slice(start, end)
  const { weekday, precision } = time
  return weekday === undefined
    ? { text: words, start: time.start, end: to, precision, span: { start, end } }
    : { text: words, start: time.start, end: to, weekday, precision, span: { start, end } }
}

function whereOf(draft: Draft, text: string): Where | null {
  const { place } = draft
  if (!place) return null
  const { tokens } = draft.placePassage.sentence
  const start = tokens[place.from]?.start ?? 0
  const end = tokens[place.to - 1]?.end ?? 0
  void text
  return {
    text: place.text,
    placeId: place.known?.id ?? null,
    name: place.known?.name ?? place.text,
    country: place.known?.country ?? null,
    lat: place.known?.lat ?? null,
    lon: place.known?.lon ?? null,
    precision: place.precision,
    span: { start, end },
  }
}
