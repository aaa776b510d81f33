import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'

const war =
  /\b(?:war|conflict|uprising|revolt|revolution|insurgency|rebellion|unrest|protests?|protest movement|crisis|crackdown|violence|fighting)\b/i
const campaign =
  /\b(?:offensive|operation|campaign|assault|battle|battling|push|fight(?:ing)? (?:for|over)|(?:air ?|air-)?strikes|bombardment|siege|intervention|truce|ceasefire|cease-fire|raids|clashes)\b/i
const mentions = /since|beg[au]n|erupted|started|broke out|launched|triggered|sparked|year|month|week|day/i

/** "in power since 1963", "besieged since 2012": the start of something else. */
const otherStart =
  /\b(?:power|office|rul(?:ed|ing|e)|besieged|held|controlled|control|siege|blockade|running) since (?:\w+[ -]){0,2}$/i

/** "the deadliest since the war began in 2011" compares, and still says when the war began. */
const warBegan =
  /\b(?:war|conflict|uprising|revolt|rebellion)\b.{0,30}\b(?:began|erupted|started|broke out|beginning)\b|\b(?:began|launched|started) (?:its|their|the) (?:[\w-]+ )?(?:war|intervention|offensive|campaign)\b/i

const upToNow = /\b(?:has|have) (?:also |already |now )?(?:been )?(?:killed|died|wounded|injured)\b/i

/** "Rockets have hit the town since May. Twenty people have been killed.": what has happened since the sentence before says when. */
export function continueSince(drafts: readonly Draft[], view: ArticleView): void {
  for (const draft of drafts) {
    const { passage } = draft
    if (draft.scope !== 'incident' || draft.time || !upToNow.test(passage.text)) continue
    const previous = view.passages[passage.index - 1]
    if (!previous || previous.part === 'furniture' || passage.line - previous.line > 1) continue
    const since = view.times(previous).findLast((time) => time.since && time.start !== null)
    if (!since || otherStart.test(before(previous, since))) continue
    draft.scope = 'cumulative'
    draft.time = since
    draft.timePassage = previous
    draft.timeInherited = true
  }
}

interface Start {
  time: TimeExpression
  passage: Passage
}

/** A running total without a start of its own takes the start of its war or campaign that the article names. */
export function inheritSince(drafts: readonly Draft[], view: ArticleView): void {
  const open = drafts.filter(
    (draft) =>
      draft.scope === 'cumulative' && (!draft.time || draft.timeInherited || (!draft.time.since && !draft.time.span)),
  )
  if (open.length === 0) return
  const starts = view.passages.flatMap((passage): Start[] =>
    passage.part === 'furniture' || !mentions.test(passage.text)
      ? []
      : view
          .times(passage)
          .filter(
            (time) =>
              time.begins &&
              time.start !== null &&
              (!time.compared || warBegan.test(before(passage, time))) &&
              !otherStart.test(before(passage, time)),
          )
          .map((time) => ({ time, passage })),
  )
  // of totals that name their start, the first lends it to those that name none
  const lender = drafts.find(
    ({ scope, time, timeInherited }) => scope === 'cumulative' && time?.since && !timeInherited,
  )
  const lent = lender?.time ? { time: lender.time, passage: lender.timePassage } : null
  for (const draft of open) {
    const found = startFor(draft, starts) ?? lent
    const start = found && isAge(found.time) ? (dated(found, starts) ?? found) : found
    if (!start) continue
    draft.time = start.time
    draft.timePassage = start.passage
    draft.timeInherited = true
  }
}

/** "the six-year war": a start only about right. */
const isAge = (time: TimeExpression): boolean => time.speech && time.begins && !time.since && time.coarse

/** What a war's age says about right, a date of the article may say exactly. */
const dated = ({ time: age }: Start, starts: readonly Start[]): Start | undefined =>
  starts.find(
    ({ time, passage }) =>
      !isAge(time) &&
      war.test(passage.text) &&
      Math.abs(Number(age.start?.slice(0, 4)) - Number(time.start?.slice(0, 4))) <= 1,
  )

const before = ({ text, start, sentence }: Passage, time: TimeExpression): string =>
  text.slice(0, (sentence.tokens[time.from]?.start ?? start) - start)

/** The best start: of the same sentence, of the same war or campaign, or named close by. */
function startFor(draft: Draft, starts: readonly Start[]): Start | null {
  let best: Start | null = null
  let bestScore = 0
  const topic = topicOf(draft)
  for (const start of starts) {
    const distance = Math.abs(start.passage.index - draft.passage.index)
    // a figure that names a day of its own leaves it only for a start in the same sentence
    if (distance > 0 && draft.time && !draft.timeInherited) continue
    const isWar = war.test(start.passage.text) && (start.time.coarse || !campaign.test(start.passage.text))
    const isCampaign = campaign.test(start.passage.text)
    const fits = topic === 'war' ? isWar : topic === 'campaign' ? isCampaign : distance <= 3
    if (distance > 0 && !fits) continue
    const score = (distance === 0 ? 60 : 0) + (start.time.since ? 2 : 0) + 40 - Math.min(distance, 38)
    if (score > bestScore) {
      best = start
      bestScore = score
    }
  }
  return best
}

function topicOf({ passage, count }: Draft): 'war' | 'campaign' | null {
  if ((count.best ?? count.low ?? count.high ?? 0) >= 5000) return 'war'
  if (campaign.test(passage.text)) return 'campaign'
  return war.test(passage.text) ? 'war' : null
}
