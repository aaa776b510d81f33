import type { ArticleView } from './article-view.ts'
import { attach } from './attach.ts'
import type { Attachment } from './attachment.ts'
import { describeVictims } from './describe-victims.ts'
import type { Draft } from './draft.ts'
import { fictionBefore } from './fiction.ts'
import { foundAlive } from './found-alive.ts'
import { findImplicit } from './implicit.ts'
import type { Passage } from './passage.ts'
import { perpetratorOf } from './refine-perpetrator.ts'
import { victimsOf } from './refine-victims.ts'
import { partOfBefore } from './rules/part-of-before.ts'
import { isPassive } from './scan.ts'
import { isViolent } from './violent.ts'

/** Told about every count that is left out, with the reason. Offsets are UTF-16. */
export type OnRejected = (rejected: { passage: Passage; start: number; end: number; reason: string }) => void

/** A draft for every counted group that a rule ties to harm, in order. */
export function makeDrafts(view: ArticleView, without: ReadonlySet<string>, onRejected?: OnRejected): Draft[] {
  const drafts: Draft[] = []
  const opening = openingOf(view)
  /** Those of the sentence before; the latest stand last, so that long texts stay linear. */
  const draftsBefore = ({ index, line }: Passage): readonly Draft[] => {
    let to = drafts.length
    while (drafts[to - 1]?.passage.index === index) to--
    let from = to
    while (drafts[from - 1]?.passage.index === index - 1) from--
    return drafts.slice(from, to).filter(({ passage }) => line - passage.line <= 1 && passage.part !== 'furniture')
  }
  for (const passage of view.passages) {
    if (!passage.mayHarm && !mayCarryOn(passage, draftsBefore(passage))) continue
    const { sentence } = passage
    const attached = attach(sentence, without)
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const item = items[at]
      if (item?.kind !== 'count') continue
      const first = sentence.tokens[item.quantity.from]
      const last = sentence.tokens[item.quantity.to - 1]
      if (!first || !last) continue
      const { start } = first
      const { end } = last
      const attachment =
        attached.get(at) ??
        (without.has(partOfBefore.id) ? undefined : partOfBefore.attach(sentence, at, draftsBefore(passage)))
      if (!attachment || attachment.unreal) {
        onRejected?.({ passage, start, end, reason: attachment?.unreal ?? 'no word of harm belongs to it' })
        continue
      }
      const invented =
        fictionBefore(passage.text.slice(0, start - passage.start)) ?? foundAlive(sentence, at, attachment.harm)
      if (invented) {
        onRejected?.({ passage, start, end, reason: invented })
        continue
      }
      const { low, best, high, qualifier, term } = item.quantity
      const stated = statedBy(attached, attachment)
      drafts.push(
        draftOf(passage, opening, {
          item: at,
          counted: item,
          attachment,
          start,
          end,
          count: { text: view.article.text.slice(start, end), qualifier, low, best, high, term },
          victims: victimsOf(sentence, at, attachment.by),
          perpetrator: perpetratorOf(sentence, stated.by, stated.active === true && !isPassive(sentence, stated.by)),
          implicit: false,
        }),
      )
    }
  }
  return drafts
}

/** Drafts for definite and named single persons, who stay out of default counts. */
export function makeImplicitDrafts(view: ArticleView): Draft[] {
  const opening = openingOf(view)
  return view.passages.flatMap((passage) => {
    if (!passage.trigger) return []
    const { sentence } = passage
    return findImplicit(sentence).flatMap(({ counted, harm, by, active }): Draft[] => {
      const start = sentence.tokens[counted.from]?.start
      const end = sentence.tokens[counted.to - 1]?.end
      if (start === undefined || end === undefined) return []
      return [
        draftOf(passage, opening, {
          item: by,
          counted,
          attachment: { harm: harm.harm.harm, by, rule: 'implicit', confidence: 0.6 },
          start,
          end,
          count: {
            text: view.article.text.slice(start, end),
            qualifier: 'exact',
            low: 1,
            best: 1,
            high: 1,
            term: null,
          },
          victims: describeVictims(sentence.tokens, counted.from, counted.to),
          perpetrator: perpetratorOf(sentence, by, active),
          implicit: true,
        }),
      ]
    })
  })
}

/** "Three of them were soldiers": no word of harm, but people counted in the sentence before. */
const mayCarryOn = ({ text }: Passage, before: readonly Draft[]): boolean =>
  before.length > 0 && /\bof (?:them|those|these)\b|^of the\b/i.test(text)

type Stated = Pick<
  Draft,
  'item' | 'counted' | 'attachment' | 'start' | 'end' | 'count' | 'victims' | 'perpetrator' | 'implicit'
>

/** A draft of what the sentence states, all else left to the refiners. One literal, so that all drafts have one shape. */
function draftOf(passage: Passage, opening: string, stated: Stated): Draft {
  return {
    passage,
    item: stated.item,
    counted: stated.counted,
    attachment: stated.attachment,
    start: stated.start,
    end: stated.end,
    harm: stated.attachment.harm,
    count: stated.count,
    victims: stated.victims,
    perpetrator: stated.perpetrator,
    ascription: null,
    attribution: null,
    assertion: 'asserted',
    time: null,
    timeInherited: false,
    place: null,
    placeInherited: false,
    timePassage: passage,
    placePassage: passage,
    scope: 'incident',
    relation: 'total',
    relatesTo: null,
    implicit: stated.implicit,
    violent: isViolent(passage.text, opening),
    confidence: stated.attachment.confidence,
  }
}

const openingOf = (view: ArticleView): string =>
  view.passages
    .filter((passage) => passage.part === 'headline' || passage.part === 'lead')
    .map((passage) => passage.text)
    .join(' ')
    .slice(0, 800)

/** Follows "shares the harm of" to the attachment that has words of harm of its own. */
function statedBy(attached: ReadonlyMap<number, Attachment>, attachment: Attachment): Attachment {
  let found = attachment
  for (let step = 0; step < 20 && found.shared; step++) {
    const next = attached.get(found.by)
    if (!next) break
    found = next
  }
  return found
}
