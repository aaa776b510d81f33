import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const guards: ClaimSketch = {
  number: '',
  by: 'islamic_state',
  victims: { text: 'border guards', category: 'combatant_state', party: 'iraqi_government' },
}
const province = { name: 'Testia', country: 'IQ', precision: 4 }
const town = { name: 'Qasr Test', country: 'IQ', precision: 1 }
const monitor = { source: 'Desert Watch' }
const toll = { ...guards, ...monitor, number: 'at least 40', when: '2021-06-01/2021-06-03', where: province }
const ambush = { ...guards, number: '14', source: 'Amaq', sourceParty: 'islamic_state' }

const article = (text: string, ...claims: ClaimSketch[]) =>
  buildArticle({ id: text.slice(0, 8), published: '2021-06-04', text, claims })
const spread =
  'Raids over three days killed at least 40 border guards.\nIts fighters said they killed 14 in an ambush at Qasr Test.'
const eventsOf = (...articles: ReturnType<typeof article>[]) => compare(articles).events

describe('a toll over several days or places', () => {
  const told = { ...ambush, when: '2021-06-02', where: town }
  const [whole, part] = eventsOf(article(spread, { ...toll, scope: 'period' }, told)).sort(
    (a, b) => (b.figures.range.openHigh ?? 0) - (a.figures.range.openHigh ?? 0),
  )

  it('is no rival of one attack inside it', () => {
    expect([whole?.claims.length, part?.claims.length]).toEqual([1, 1])
    expect(part?.figures.range).toMatchObject({ low: 14, high: 14 })
    expect([whole?.corroboration, part?.corroboration]).toEqual(['single_origin', 'single_origin'])
  })

  it('stands beside it, and both say so', () => {
    expect(whole?.related).toMatchObject([{ event: part?.id, label: part?.label, relation: 'narrower' }])
    expect(part?.related).toMatchObject([
      {
        event: whole?.id,
        relation: 'wider',
        reason: '“at least 40” counts several days (1 Jun 2021 to 3 Jun 2021); “14” may be part of it',
      },
    ])
  })

  it.each([
    ['places in words', 'Raids in several towns killed at least 40 border guards.', 2],
    ['a whole country', 'Raids across the country killed at least 40 border guards.', 2],
    ['days in words', 'Six days of clashes killed at least 40 border guards.', 2],
    ['quarters of one town', 'Raids on several quarters killed at least 40 border guards.', 1],
    ['one attack', 'A raid killed at least 40 border guards.', 1],
  ])('%s', (_, first, events) => {
    const text = `${first}\nIts fighters said they killed 14 in an ambush at Qasr Test.`
    const onDay = { ...toll, when: '2021-06-02' }
    expect(eventsOf(article(text, onDay, { ...told, where: { ...town, name: 'Testia' } }))).toHaveLength(events)
  })

  it('keeps a second article’s attack out, too, but not its print of the same toll', () => {
    const wide = article(spread.split('\n')[0] ?? '', { ...toll, scope: 'period', where: town })
    const other = (number: string) =>
      article(`Gunmen killed ${number} guards at Qasr Test.`, { ...told, ...monitor, sourceParty: undefined, number })
    expect(eventsOf(wide, other('14'))).toHaveLength(2)
    expect(eventsOf(wide, other('14')).flatMap(({ related }) => related)).toHaveLength(2)
    expect(eventsOf(wide, other('40'))).toHaveLength(1)
  })

  it('takes figures without a narrower time or place for its own', () => {
    const text = 'Raids over three days killed at least 40 border guards.\nThe ministry speaks of 14 dead.'
    const plain = { ...toll, number: '14', source: 'the ministry' }
    expect(eventsOf(article(text, { ...toll, scope: 'period' }, plain))).toHaveLength(1)
  })
})
