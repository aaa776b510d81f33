import type { GoldArticle, GoldMention, GoldSentence } from '../src/eval/gold.ts'

/** A small generator of numbers in 0..1, the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

type Random = () => number

/** A parsed article made from gold by losing, shifting and changing things at random: right in places, wrong in others. */
export function perturbedArticle(gold: GoldArticle, random: Random): unknown {
  const chance = (share: number) => random() < share
  const kept = gold.mentions.filter(() => !chance(0.15))
  const claims = groupsOf(kept, random).map((mentions) => claimOf(mentions, random))
  const furniture = gold.furniture
    .filter(() => !chance(0.2))
    .map((span) => ({ ...span, end: span.end + (chance(0.2) ? 7 : 0), kind: chance(0.2) ? 'navigation' : span.kind }))
  return { article: { id: gold.id }, claims, furniture }
}

/** A parsed sentence made from gold the same way. */
export function perturbedSentence(gold: GoldSentence, random: Random): unknown {
  const claims = gold.claims
    .filter(() => random() > 0.2)
    .map((claim) => claimOf([{ start: 0, end: 1, ...claim }], random))
  return { article: { id: gold.id }, claims, furniture: [] }
}

/** Mentions of one claim mostly stay together. */
function groupsOf(mentions: GoldMention[], random: Random): GoldMention[][] {
  const groups = new Map<string, GoldMention[]>()
  for (const mention of mentions) {
    const key = `${mention.claim}${random() < 0.2 ? random() : ''}`
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  return [...groups.values()]
}

function claimOf(mentions: GoldMention[], random: Random): unknown {
  const first = mentions[0] as GoldMention
  const or = <Value>(value: Value, ...others: Value[]): Value =>
    random() < 0.8 ? value : (others[Math.floor(random() * others.length)] as Value)
  const [from, to] = (first.date ?? '').split('/')
  return {
    harm: or(first.harm, 'killed', 'injured'),
    count: {
      qualifier: or(first.qualifier, 'exact'),
      low: or(first.low, 1),
      best: or(first.best, null),
      high: or(first.high, 2),
    },
    victims: { text: or(first.victims, 'people of the town', null), category: or(first.victim_category, 'unknown') },
    perpetrator: or(first.perpetrator ? { text: first.perpetrator } : null, null, { text: 'the group' }),
    attribution: or(
      first.source ? { source: first.source, type: first.source_type } : null,
      null,
      { source: 'SOHR', type: 'monitor' },
      { source: 'the Pentagon', type: 'military' },
    ),
    assertion: or(first.assertion, 'claimed'),
    scope: or(first.scope, 'cumulative', 'incident'),
    relation: or(first.relation, 'subset'),
    when: or(
      from ? { start: from, end: to ?? from } : null,
      null,
      { start: '2017-09', end: null },
      { start: '2014', end: '2017-09-30' },
    ),
    where: or(first.place ? { text: first.place } : null, null, { text: 'the city of al-Shula' }),
    implicit: random() < 0.05,
    violent: random() > 0.05,
    mentions: mentions.map(({ start, end }) => {
      const shift = random() < 0.1 ? 3 : 0
      return { start: start + shift, end: end + shift, part: random() < 0.05 ? 'furniture' : 'body' }
    }),
  }
}
