import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const town = { name: 'Testabad', country: 'AF', precision: 1 }
const at = { when: '2022-03-04', where: town, victims: { text: 'drivers', category: 'civilian' as const } }
const story = (headline: ClaimSketch, ...told: ClaimSketch[]) => {
  const text = `Bombs kill ${headline.number} drivers\nThe day was quiet until noon.\n${told
    .map(({ number }) => `Bombs killed ${number} drivers in Testabad.`)
    .join('\n')}`
  const claims = [{ ...at, part: 'headline' as const, ...headline }, ...told.map((claim) => ({ ...at, ...claim }))]
  return compare([buildArticle({ id: 'a', published: '2022-03-05', text, claims })])
}
const rescuers = { source: 'Rescue League' }
const exact = (n: number) => ({ qualifier: 'exact', low: n, best: n, high: n, term: null }) as const
const nine = { number: 'Nine', count: exact(9) }
const word = (low: number) => ({ qualifier: 'vague', low, best: null, high: null, term: 'dozens' }) as const

describe('a headline’s figure without a source', () => {
  it.each<[string, ClaimSketch, ClaimSketch, boolean]>([
    ['the number of a floor', nine, { number: 'at least 9' }, true],
    ['a word that holds the number', { number: 'Dozens', count: word(24) }, { number: 'at least 40' }, true],
    ['a round floor', { number: 'more than 50', count: { qualifier: 'more_than', low: 51 } }, { number: '58' }, true],
    ['a round number', { number: 'about 60' }, { number: '58' }, true],
    ['a word far below the number', { number: 'Dozens', count: word(24) }, { number: '300' }, false],
    ['another number', nine, { number: 'at least 14' }, false],
    ['a floor above the number', { number: 'at least 70' }, { number: '58' }, false],
  ])('%s', (_, headline, told, short) => {
    const { events, origins } = story(headline, { ...told, ...rescuers })
    const all = events.flatMap(({ shortForms }) => shortForms)
    const stated = origins[0]?.links.find(({ basis }) => basis === 'stated')
    expect(all.map(({ of }) => of)).toEqual(short ? [stated?.claim] : [])
  })

  it('takes the source of the fuller claim, as an inference', () => {
    const { origins } = story(nine, { number: 'at least 9', ...rescuers })
    const [inferred] = origins.flatMap(({ links }) => links.filter(({ basis }) => basis === 'inferred'))
    expect(origins).toHaveLength(1)
    expect(inferred?.reason).toBe('“Nine” shortens “at least 9”, which the article takes from Rescue League')
  })

  it('gives no figure of its own under any rule', () => {
    const { events } = story(nine, { number: 'at least 9', ...rescuers })
    const { range, conservative, latest, ged } = events[0]?.figures ?? {}
    for (const figure of [range, conservative, latest]) expect(figure).toMatchObject({ low: 9, best: null, high: null })
    expect(ged?.formula).toContain('“Nine” in a headline or standfirst left out')
    expect(events[0]?.differences).toEqual([])
  })

  it('is not that of other victims, another day or a source of its own', () => {
    const shortForms = (headline: Partial<ClaimSketch>, told: Partial<ClaimSketch> = {}) =>
      story({ ...nine, ...headline }, { number: 'at least 9', ...rescuers, ...told }).events.flatMap(
        (event) => event.shortForms,
      )
    expect(shortForms({})).toHaveLength(1)
    expect(shortForms({ source: 'the mayor' })).toEqual([])
    expect(shortForms({ when: '2022-03-02' })).toEqual([])
    expect(shortForms({ victims: { category: 'combatant_state' } })).toEqual([])
  })

  it('goes past a standfirst that is as short', () => {
    const lead = { number: 'dozens', part: 'lead' as const }
    const { events } = story({ number: 'Dozens', count: word(24) }, lead, { number: 'at least 40', ...rescuers })
    expect(events).toHaveLength(1)
    expect(new Set(events[0]?.shortForms.map(({ of }) => of)).size).toBe(1)
    expect(events[0]?.shortForms).toHaveLength(2)
  })
})
