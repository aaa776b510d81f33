import type { Perpetrator } from '@evenhand/schema'
import { partyOf } from '../attribution/source-type.ts'
import { type Cue, defineCue } from '../lexicon/cues.ts'
import type { ArticleView } from './article-view.ts'
import { opponentIn } from './attack-owner.ts'
import type { Draft } from './draft.ts'
import { opensTopic } from './event-words.ts'
import type { Passage } from './passage.ts'
import { attackerIn, isPlainActor } from './refine-perpetrator.ts'

/** "its fighters had killed", "the extremists claimed to have killed": the speaker's own side. */
export function namePlainActor(draft: Draft): void {
  const { attribution, perpetrator } = draft
  if (!attribution?.party || (attribution.type !== 'armed_group' && attribution.type !== 'military')) return
  const text = draft.passage.text.slice(0, draft.start - draft.passage.start)
  const own =
    /\b(?:it|they|we)(?: (?:said|says))? (?:(?:has|have|had|also) )*(?:killed|wounded|injured|captured|shot|executed)\b[^,;]*$|\bits (?:own )?(?:strikes|airstrikes|fighters|forces|raids|troops|jets|planes|warplanes|aircraft|helicopters|units)\b[^;]*$/i.test(
      text,
    ) || /\b(?:it|they) (?:said|says) (?:it|they) (?:has|have|had) killed\b/i.test(draft.passage.text)
  // "rebels shot down a helicopter, the army said": the other side
  const enemy = attribution.type === 'military' && perpetrator !== null && rebelSide.test(perpetrator.text)
  const plain = perpetrator !== null && !enemy && isPlainActor(perpetrator.text) && perpetrator.party === null
  if ((!perpetrator && own) || plain) {
    draft.perpetrator = { text: attribution.source, party: attribution.party, status: 'self_claimed' }
  }
}

/** A party that speaks of its own deed claims it ("ISIS said it had killed 20 soldiers"); of another's, it blames. */
export function markClaimedOrBlamed(draft: Draft): void {
  const { attribution, perpetrator } = draft
  if (perpetrator?.status !== 'stated' || !attribution?.party || !draft.ascription?.own) return
  if (perpetrator.party !== attribution.party) draft.perpetrator = blamedBy(attribution.party, perpetrator)
  else draft.perpetrator = { ...perpetrator, status: 'self_claimed' }
}

/** As a party to the war tells of another's deed: "the brigade said that government shelling killed 20". */
const blamedBy = (party: string | null | undefined, by: Perpetrator): Perpetrator =>
  party && by.status === 'stated' && by.party !== party ? { ...by, status: 'alleged' } : by

/** A deed that a sentence tells of, with or without a figure. */
interface Deed {
  passage: Passage
  by: Perpetrator
  kinds: Cue
  /** A figure of that sentence, for its place and time. */
  draft: Draft | null
}

/** Kinds of attack: classes of words, so that those of a sentence are bits of its cues. */
const air = defineCue(
  /\b(?:air-?(?:strikes?|raids?|craft|attacks?|force)|raids?|warplanes?|planes?|jets?|helicopters?|barrel|aerial|bombardments?|bombed|strikes)\b/,
)
const bomb = defineCue(
  /\b(?:suicide|bombers?|blasts?|explosions?|explosives?|exploded|bombings?|detonated|blew|mines?|booby)\b/,
)
const gun = defineCue(/\b(?:gunm[ae]n|shooters?|shootings?|shot|gunfire|rampage|stabb\w+|sniper)\b/)
const shell = defineCue(/\b(?:shell(?:s|ed|ing)?|mortars?|rockets?|artillery|missiles?|pounded|bombardments?)\b/)
const ground = defineCue(
  /\b(?:clash\w*|offensive|assault|ambush\w*|battles?|fighting|stormed|counter-?\w*|siege|fights?)\b/,
)
const capture = defineCue(/\b(?:kidnap\w*|abduct\w*|hostages?|arrest\w*|detain\w*|behead\w*|execut\w*)\b/)
const anyKind = air | bomb | gun | shell | ground | capture

/** The first words of kinds that take two. */
const opensKind = defineCue(/\b(?:air|car|opened)$/)
const inTwoWords: readonly (readonly [kind: Cue, words: RegExp])[] = [
  [air, /\bair -?(?:strikes?|raids?|craft|attacks?|force)\b/i],
  [bomb, /\bcar bombs?\b/i],
  [gun, /\bopened fire\b/i],
]

function kindsIn({ sentence, text }: Passage): Cue {
  let kinds = sentence.cues & anyKind
  if (sentence.has(opensKind)) for (const [kind, words] of inTwoWords) if (words.test(text)) kinds |= kind
  return kinds
}

const speaksOfBlame = defineCue(/attack|claimed|blamed|accused/)

/** Sentences after the first figure in which a deed of the main event may still be told. */
const reach = 12
/** The war as a whole is no deed of the day: "which began with a crackdown". */
const history =
  /\b(?:civil war|crackdown|uprising|protests?|since (?:19|20)\d\d|conflict (?:which|that|began|erupted|started))\b/i

/** Figures without a culprit of their own take the one that the article names for their event. */
export function inheritPerpetrator(drafts: readonly Draft[], view: ArticleView): void {
  const own = drafts.filter(({ passage, scope }) => passage.part !== 'furniture' && scope !== 'cumulative')
  const open = own.filter((draft) => !draft.perpetrator || isOwnSide(draft, draft.perpetrator))
  const first = own[0]
  if (!first || open.length === 0) return
  const deeds = deedsOf(own, view, first.passage.index)
  for (const draft of open) {
    draft.perpetrator = null
    const opponent = opponentOf(draft)
    if (opponent && !onVictimsSide(draft, opponent)) draft.perpetrator = opponent
    if (draft.perpetrator || opensTopic(draft.passage)) continue
    const deed = deedFor(draft, deeds, first)
    // by the name that the article gives first
    const party = deed?.by.party
    if (deed) {
      const by = (party && deeds.find((other) => other.by.party === party)?.by) || deed.by
      draft.perpetrator = blamedBy(deed.draft?.attribution?.party, by)
    }
  }
}

/** Fighters fall to those they fight: "20 rebels were killed in clashes with the army". */
function opponentOf({ victims, passage }: Draft): Perpetrator | null {
  if (!victims.category.startsWith('combatant')) return null
  const text = opponentIn(passage.sentence.tokens)
  return text ? { text, party: partyOf(text)?.id ?? null, status: 'stated' } : null
}

function deedsOf(drafts: readonly Draft[], view: ArticleView, first: number): Deed[] {
  const deeds: Deed[] = []
  const told = new Map<Passage, Draft>()
  for (const draft of drafts) if (draft.perpetrator && !told.has(draft.passage)) told.set(draft.passage, draft)
  for (const passage of view.passages.slice(0, first + 60)) {
    if (passage.part === 'furniture') continue
    const draft = told.get(passage) ?? null
    const kinds = kindsIn(passage)
    const speaks = kinds !== 0 || passage.sentence.has(speaksOfBlame)
    const by = draft?.perpetrator ?? (speaks && !history.test(passage.text) ? attackerIn(passage.sentence) : null)
    if (by && (draft || isTelling(by))) deeds.push({ passage, by, kinds, draft })
  }
  return deeds
}

/** A sentence without a figure must name a side: "troops" and "police" are in every sentence of a war. */
const isTelling = ({ text, party, status }: Perpetrator): boolean =>
  party !== null ||
  status === 'self_claimed' ||
  rebelSide.test(text) ||
  /\b(?:regime|government|suicide|shooter|man)\b/i.test(text)

/** The deed that a figure is the toll of: told in its own sentence, beside it, or as the main event. */
function deedFor(draft: Draft, deeds: readonly Deed[], first: Draft): Deed | null {
  const kinds = kindsIn(draft.passage)
  // who fell in clashes fell to either side
  if (kinds === ground && /\b(?:clash|fighting|battle)/i.test(draft.passage.text)) return null
  const isMain = draft.passage.index <= first.passage.index + 2 || draft.placeInherited || draft.timeInherited
  let best: Deed | null = null
  let bestRank = Number.POSITIVE_INFINITY
  for (const deed of deeds) {
    const rank = rankOf(draft, deed, first, isMain && draft.scope === 'incident')
    if (rank >= bestRank || !isAlike(draft, kinds, deed) || onVictimsSide(draft, deed.by)) continue
    if (deed.draft && otherTime(draft, deed.draft)) continue
    best = deed
    bestRank = rank
  }
  return best
}

/** The nearer the better: the same sentence, the one or two before, then the main event as it is told first. */
function rankOf(draft: Draft, deed: Deed, first: Draft, isMain: boolean): number {
  const apart = deed.passage.index - draft.passage.index
  if (apart === 0) return deed.draft && inAnotherClause(draft, deed.draft) ? Number.POSITIVE_INFINITY : 0
  if (draft.scope !== 'incident') return apart === -1 ? 1 : Number.POSITIVE_INFINITY
  if (apart === -1 || (apart === -2 && deed.draft)) return -apart
  const told = deed.passage.index - first.passage.index
  const blame = deed.by.status === 'stated' ? reach : reach * 3
  if (isMain && told <= blame && !opensTopic(deed.passage)) return 3 + Math.max(0, told) / 10
  return Number.POSITIVE_INFINITY
}

/** "raids killed 12, while two were killed by rockets": who raided did not fire them. */
const inAnotherClause = (draft: Draft, told: Draft): boolean =>
  /\bwhile\b|\bwhereas\b/i.test(
    draft.passage.text.slice(told.end - draft.passage.start, draft.start - draft.passage.start),
  ) &&
  /^.{0,60}\bby (?:an? |the )?(?:[\w-]+ ){0,2}(?:rockets?|mortars?|shells?|bombs?|mines?|missiles?|gunfire|snipers?|shrapnel)\b/i.test(
    draft.passage.text.slice(draft.end - draft.passage.start),
  )

/** Whether figure and deed can be of one attack: an air raid is no car bomb, and captives were taken. */
function isAlike(draft: Draft, kinds: Cue, deed: Deed): boolean {
  const shared = (kinds & deed.kinds) !== 0
  if ((draft.harm === 'captured') !== (deed.draft ? deed.draft.harm === 'captured' : (deed.kinds & capture) !== 0))
    return false
  if (deed.draft || deed.by.status === 'self_claimed') return shared || kinds === 0 || deed.kinds === 0
  return shared
}

const stateSide = /\b(?:regime|government|army|military|security forces|police|troops|loyalists?|soldiers)\b/i
const rebelSide = /extremist|militant|jihadist|rebel|terrorist|insurgent|gunm[ae]n|fighters|opposition/i

/** "Two gunmen were killed. The men had opened fire": nor they themselves. */
const plainAttacker = /\b(?:m[ae]n|attackers?|shooters?|bombers?|assailants?|suspects?)$/i

/** "29 opposition fighters were killed when rebels attacked": those who attacked are those who fell. */
const isOwnSide = (draft: Draft, by: Perpetrator): boolean =>
  by.status === 'stated' &&
  draft.victims.category.startsWith('combatant') &&
  (namesVictims(draft, by) || (!draft.attachment.active && onVictimsSide(draft, by)))

/** "killed 14 fighters from the Ashen Brigade": the brigade is whose fighters they were. */
function namesVictims({ victims, passage, end }: Draft, { text }: Perpetrator): boolean {
  const by = text.toLowerCase()
  if (victims.text?.toLowerCase() === by) return true
  // "killing 10 terrorists and injuring 20 others"
  if (victims.text === 'others' && victims.category === 'combatant_nonstate' && rebelSide.test(text)) return true
  const after = passage.text.slice(end - passage.start).toLowerCase()
  const at = after.indexOf(by)
  return (
    at >= 0 &&
    /^\s*(?:[\w-]+ ){0,3}(?:fighters|members|militants|soldiers|men|rebels|commanders|troops|forces|militiamen) (?:of|from|belonging to) (?:the )?$/.test(
      after.slice(0, at),
    )
  )
}

/** Nobody is taken to have killed his own. */
function onVictimsSide(draft: Draft, by: Perpetrator): boolean {
  const { victims } = draft
  const party = partyOf(by.text)
  if (by.party !== null && victims.party === by.party) return true
  if (namesVictims(draft, by)) return true
  const generic = party === null || victims.party === null
  if (victims.category === 'combatant_nonstate')
    return generic && (rebelSide.test(by.text) || plainAttacker.test(by.text) || party?.side === 'nonstate')
  if (victims.category === 'combatant_state')
    return generic && (party?.id === 'syrian_government' || (party === null && stateSide.test(by.text)))
  return false
}

function otherTime(draft: Draft, named: Draft): boolean {
  const [a, b] = [draft.time?.start, named.time?.start]
  return !draft.timeInherited && a != null && b != null && a !== b
}
