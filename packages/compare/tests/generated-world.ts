import type { ParsedArticle } from '@evenhand/schema'
import { buildArticle, type ClaimSketch } from './build-article.ts'

/** Articles with planted truth: which event each tells, and which pairs are copies. */
export interface World {
  articles: ParsedArticle[]
  /** Article id to event number. */
  eventOf: Map<string, number>
  /** Pairs of article ids, smaller first, joined by a line break. */
  copies: Set<string>
}

const outlets = [
  'Gulf Post',
  'Levant Daily',
  'River Times',
  'Coast Herald',
  'Plains Gazette',
  'Harbour News',
  'Hill Journal',
]
const sources = [
  'Syrian Observatory for Human Rights',
  'Iraqi police',
  'the White Helmets',
  'Amaq',
  'medics',
  undefined,
]
const parties = ['islamic_state', 'syrian_government', 'us_led_coalition', 'taliban'] as const
const countries = ['SY', 'IQ', 'AF', 'YE'] as const

/**
 * Some `size` articles: about five to an event, half of them copies of an agency text with sentences cut and words changed, the others reports
 * in their own words; figures are revised from day to day. Equal for equal seeds.
 */
export function generateWorld(seed: number, size: number): World {
  const random = pseudoRandom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const vocabulary = Array.from({ length: 4000 }, () => word(random))
  const towns = Array.from({ length: Math.max(20, Math.ceil(size / 40)) }, () => ({
    name: capital(word(random) + word(random)),
    country: pick(countries),
    lat: 10 + random() * 30,
    lon: 35 + random() * 30,
  }))
  const sentence = () => `${capital(Array.from({ length: between(9, 22) }, () => pick(vocabulary)).join(' '))}.`
  const edited = (text: string) => {
    if (random() > 0.25) return text
    const words = text.split(' ')
    words[between(0, words.length - 2)] = pick(vocabulary)
    return words.join(' ')
  }
  const world: World = { articles: [], eventOf: new Map(), copies: new Set() }

  for (let event = 0; world.articles.length < size; event++) {
    const town = pick(towns)
    const day = between(0, Math.max(365, size / 4))
    const by = pick(parties)
    const dead = between(3, 140)
    const agencyText = Array.from({ length: between(6, 10) }, sentence)
    const prints: string[] = []
    const count = Math.min(between(1, 9), size - world.articles.length)
    for (let k = 0; k < count; k++) {
      const id = `w${String(world.articles.length).padStart(6, '0')}`
      const isCopy = random() < 0.5
      const later = between(0, 1)
      const toll = later === 0 ? dead : dead + between(0, Math.ceil(dead / 5))
      const number = random() < 0.4 ? `at least ${toll}` : `${toll}`
      const source = pick(sources)
      const told = `An attack in ${town.name} killed ${number} people${source ? `, ${source} said` : ''}.`
      const body = isCopy
        ? agencyText.filter(() => random() < 0.85).map(edited)
        : Array.from({ length: between(4, 9) }, sentence)
      const claim: ClaimSketch = {
        number,
        by,
        when: dayText(day),
        where: { ...town, placeId: town.name },
        ...(source ? { source } : {}),
        victims: { text: 'people', category: pick(['civilian', 'unknown'] as const) },
      }
      world.articles.push(
        buildArticle({
          id,
          text: [sentence(), told, ...body].join('\n'),
          outlet: pick(outlets),
          ...(random() < 0.9 ? { published: dayText(day + later + 1) } : {}),
          claims: [claim],
        }),
      )
      world.eventOf.set(id, event)
      if (isCopy && body.length >= 3) {
        for (const other of prints) world.copies.add(`${other}\n${id}`)
        prints.push(id)
      }
    }
  }
  return world
}

/** Numbers in 0..1, the same for the same seed (mulberry32). */
export function pseudoRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const onsets = 'b br d dr f g gr h k l m n p pl r s sk st t tr v w z'.split(' ')
const nuclei = 'a e i o u ar en il on ur'.split(' ')
function word(random: () => number): string {
  const part = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? ''
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => part(onsets) + part(nuclei)).join('')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const dayText = (day: number) => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10)
