import type { Article, Claim } from '@evenhand/schema'
import { attribute } from '../attribution/attribute.ts'
import { parseDay } from '../time/civil-day.ts'
import { ArticleView } from './article-view.ts'
import { placeFor } from './assign-place.ts'
import { resolveShift, timeFor } from './assign-time.ts'
import { partOpeningTotals } from './breakdown.ts'
import { continueStory, dateRecalled } from './continue-story.ts'
import type { Draft } from './draft.ts'
import { groupMentions } from './group-mentions.ts'
import {
  inheritAdded,
  inheritFuller,
  inheritHousehold,
  inheritInSentence,
  inheritVictims,
  inheritWhole,
  mixWholes,
  nameHeadlineSource,
  takeFromThatAttack,
} from './inherit.ts'
import { inheritPerpetrator, markClaimedOrBlamed, namePlainActor } from './inherit-perpetrator.ts'
import { continueSince, inheritSince } from './inherit-since.ts'
import { applyMainEvent } from './main-event.ts'
import { isOpening, mainTimeOf } from './main-time.ts'
import { makeDrafts, makeImplicitDrafts, type OnRejected } from './make-drafts.ts'
import { nameGenericActors } from './name-generic-actor.ts'
import { nameSuspect } from './named-suspect.ts'
import type { Passage } from './passage.ts'
import { namePassengers } from './passengers.ts'
import { assertionOf } from './refine-assertion.ts'
import { relate } from './refine-relation.ts'
import { isAside, scopeOf } from './refine-scope.ts'
import { thatPlace } from './that-place.ts'

export interface ClaimContext {
  article: Pick<Article, 'key' | 'text' | 'published'>
  passages: readonly Passage[]
  /** Ids of rules and refiners to leave out: for ablation. */
  without: ReadonlySet<string>
  onRejected?: OnRejected
}

/** Refiners that ablation can leave out, by id. */
export const refinerIds = ['implicit', 'attribution', 'main-event', 'scope', 'relation'] as const

/** The claims of an article's passages, in order of their first mention. */
export function readClaims({ article, passages, without, onRejected }: ClaimContext): Claim[] {
  const view = new ArticleView(article, passages)
  const counted = refine(makeDrafts(view, without, onRejected), view, without)
  // single persons are read apart, so that they change nothing about the figures
  const implicit = without.has('implicit') ? [] : refine(makeImplicitDrafts(view), view, without)
  if (implicit.length === 0) return counted
  const start = (claim: Claim): number => claim.mentions[0]?.start ?? 0
  return [...counted, ...implicit].sort((a, b) => start(a) - start(b))
}

function refine(drafts: Draft[], view: ArticleView, without: ReadonlySet<string>): Claim[] {
  if (drafts.length === 0) return []
  const uses = (refiner: (typeof refinerIds)[number]): boolean => !without.has(refiner)

  if (uses('attribution')) ascribe(drafts, view)
  inheritHousehold(drafts)
  inheritInSentence(drafts)
  for (const draft of drafts) {
    locate(draft, view)
    resolveShift(draft, view)
  }
  if (uses('main-event')) for (const draft of drafts) takeFromThatAttack(draft, view)
  if (uses('main-event')) continueStory(drafts, view)
  inheritVictims(drafts)
  const mainTime = uses('main-event') ? mainTimeOf(drafts, view) : null
  if (uses('scope')) {
    const lead = drafts.find((draft) => draft.passage.part !== 'furniture')
    const day = parseDay(mainTime?.value.start)
    const told = new Set<string>()
    for (const draft of drafts) {
      draft.scope = scopeOf(draft, {
        day,
        published: view.published,
        opening: mainTime !== null && isOpening(mainTime.passage, view),
        first: draft.passage === lead?.passage && draft.time === lead.time && isOpening(draft.passage, view),
        fatal: lead !== undefined && isOpening(lead.passage, view),
        told: isOpening(draft.passage, view) || told.has(figureOf(draft)),
      })
      if (draft.scope !== 'background') told.add(figureOf(draft))
    }
  }
  if (uses('scope')) continueSince(drafts, view)
  if (uses('main-event')) dateRecalled(drafts, view)
  for (const draft of drafts) if (isAside(draft)) draft.attribution = draft.ascription = null
  // relation needs the speaker; parts then take time and place of their whole before the main event is asked
  if (uses('relation')) relate(drafts)
  mixWholes(drafts)
  for (const [i, draft] of drafts.entries()) {
    if (draft.relatesTo && draft.relation === 'subset') inheritWhole(draft, draft.relatesTo)
    else if (draft.relation === 'additional') inheritAdded(draft, drafts.slice(Math.max(0, i - 40), i))
  }
  namePassengers(drafts, view)
  inheritFuller(drafts)
  nameHeadlineSource(drafts)
  if (uses('main-event')) applyMainEvent(drafts, view, mainTime)
  inheritSince(drafts, view)
  for (const draft of drafts) namePlainActor(draft)
  if (uses('main-event')) {
    nameGenericActors(drafts, view)
    inheritPerpetrator(drafts, view)
    nameSuspect(drafts, view)
  }
  for (const draft of drafts) {
    markClaimedOrBlamed(draft)
    draft.assertion = assertionOf(draft, view.passages[draft.passage.index + 1])
  }
  if (uses('relation')) partOpeningTotals(drafts, view)
  return groupMentions(drafts, view.article, view.published)
}

/** What makes a figure the same when an article tells it again. */
const figureOf = ({ harm, count }: Draft): string => `${harm} ${count.best} ${count.low}`

function ascribe(drafts: readonly Draft[], view: ArticleView): void {
  for (const draft of drafts) {
    draft.ascription = attribute(view.passages, view.sources, draft.passage, draft.counted.from)
    draft.attribution = draft.ascription?.attribution ?? null
  }
}

/** Time and place that the figure's own sentence names for it. */
function locate(draft: Draft, view: ArticleView): void {
  const { passage, counted, attachment } = draft
  const { tokens, items } = passage.sentence
  const by = items[attachment.by]?.from ?? counted.from
  draft.time = timeFor(tokens, view.times(passage), counted.from, counted.to, by)
  draft.place = placeFor(tokens, view.places(passage), counted.from, counted.to, by)
  const pointed = draft.place ? null : thatPlace(view, passage)
  if (!pointed) return
  draft.place = pointed.value
  draft.placePassage = pointed.passage
}
