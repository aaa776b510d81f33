import type { GoldArticle, GoldMention } from './gold.ts'
import { pairMentions } from './pairing.ts'
import { type PredictedMention, type Prediction, predictedMentions } from './predicted-mention.ts'
import { type GoldInContext, recordSlots, type SlotName, sameCount, slotNames, slots } from './slots.ts'

/** Counts over mentions; sums over articles. */
export interface MentionTally {
  gold: number
  predicted: number
  /** Overlap, count and harm right. */
  strict: number
  /** Overlap and count right. */
  count: number
  /** Overlap. */
  span: number
  /** Strict, and who the victims were, source, scope and relation right. */
  record: number
  slots: Record<SlotName, number>
  /** Pairs of strict mentions that belong to one claim. */
  sameClaim: { gold: number; predicted: number; both: number }
}

/** A tally of nothing. */
export function emptyMentionTally(): MentionTally {
  const zeroSlots = Object.fromEntries(slotNames.map((name) => [name, 0])) as Record<SlotName, number>
  const sameClaim = { gold: 0, predicted: 0, both: 0 }
  return { gold: 0, predicted: 0, strict: 0, count: 0, span: 0, record: 0, slots: zeroSlots, sameClaim }
}

type StrictPair = [gold: GoldInContext, got: PredictedMention]

/** Adds one article's mentions to the tally; `note` hears of each error. */
export function scoreMentions(
  tally: MentionTally,
  article: GoldArticle,
  parsed: Prediction | undefined,
  note: (error: string) => void,
): void {
  const gold = article.mentions.map(
    (mention): GoldInContext => ({ ...mention, claimSource: claimSourceOf(mention, article.mentions) }),
  )
  const predicted = parsed ? predictedMentions(parsed) : []
  const { predictedOf, goldOf } = pairMentions(gold, predicted)
  const say = (what: string, mention: Place, detail = '') => note(describe(article, what, mention, detail))
  const strict: StrictPair[] = []
  for (const [index, mention] of gold.entries()) {
    if (mention.optional) continue
    tally.gold++
    const got = predicted[predictedOf.get(index) ?? -1]
    if (!got) {
      say('missed', mention)
      continue
    }
    tally.span++
    const countRight = sameCount(mention, got)
    if (countRight) tally.count++
    if (countRight && mention.harm === got.harm) {
      strict.push([mention, got])
      scoreSlots(tally, mention, got, say)
    } else say('wrong', mention, ` got=${got.harm} ${got.low}/${got.best}/${got.high}`)
  }
  for (const [index, got] of predicted.entries()) {
    const mention = gold[goldOf.get(index) ?? -1]
    if (mention ? mention.optional : got.aside) continue
    tally.predicted++
    if (!mention) say('extra', got)
  }
  tally.strict += strict.length
  scoreGrouping(tally, strict)
}

function scoreSlots(tally: MentionTally, gold: GoldInContext, got: PredictedMention, say: Say): void {
  const wrong = slotNames.filter((name) => !slots[name](gold, got))
  for (const name of slotNames) if (!wrong.includes(name)) tally.slots[name]++
  for (const name of wrong)
    say(`slot:${name}`, gold, ` gold=${JSON.stringify(gold[name])} got=${JSON.stringify(got[name])}`)
  if (!wrong.some((name) => recordSlots.includes(name))) tally.record++
}

function scoreGrouping({ sameClaim }: MentionTally, pairs: StrictPair[]): void {
  for (const [index, [gold, got]] of pairs.entries()) {
    for (const [otherGold, otherGot] of pairs.slice(index + 1)) {
      const inGold = gold.claim === otherGold.claim
      const inPrediction = got.claim === otherGot.claim
      if (inGold) sameClaim.gold++
      if (inPrediction) sameClaim.predicted++
      if (inGold && inPrediction) sameClaim.both++
    }
  }
}

const claimSourceOf = (mention: GoldMention, all: GoldMention[]): GoldMention | undefined =>
  mention.source ? undefined : all.find((other) => other.claim === mention.claim && other.source)

type Place = Pick<GoldMention, 'start' | 'end' | 'harm' | 'low' | 'best' | 'high'>
type Say = (what: string, mention: Place, detail?: string) => void

/** One line: article, what is wrong, the words, the figure, and the text around it. */
function describe(
  { id, text }: GoldArticle,
  what: string,
  { start, end, harm, low, best, high }: Place,
  detail: string,
): string {
  const around = text.slice(Math.max(0, start - 60), end + 80).replace(/\s+/g, ' ')
  return `${id} ${what} [${text.slice(start, end)}] ${harm} ${low}/${best}/${high}${detail} :: ${around}`
}
