import { beforeEach, describe, expect, it } from 'vitest'
import {
  decidedProfiles,
  decideFragment,
  ingest,
  learnStoredProfile,
  outletProfile,
  profiles,
  type Store,
  undoIngest,
} from '../src/index.ts'
import { wordsAround } from '../src/profiles/words-around.ts'
import { buildArticle } from './build-article.ts'
import { onBothDatabases } from './databases.ts'

const places = ['Harbour Town', 'Stone Ford', 'Upper Mill', 'Fennmoor', 'Crane Hill', 'Quern Lake', 'Tallow', 'Ashmere']
const works = [
  'a bridge',
  'two granaries',
  'the ferry',
  'an old market',
  'the pump house',
  'a kiln',
  'the silo',
  'a wall',
]

/** Texts of one outlet with two lines that recur, one of them with another number each time, and a third in some. */
function texts(count: number, { from = 0, third = false } = {}) {
  return Array.from({ length: count }, (_, n) => {
    const i = from + n
    const place = places[i % places.length]
    const work = works[(i * 3) % works.length]
    return buildArticle({
      id: `text-${i}`,
      outlet: 'Coast Courier',
      published: `2018-05-${String(i + 1).padStart(2, '0')}`,
      title: `Council of ${place} looks at ${work}, meeting ${['one', 'two', 'three', 'four', 'five', 'six'][i % 6]}`,
      body: [
        `Masons from ${place} spent the ${i}th week of the season near ${work} while carts waited along the river road.`,
        ...(third ? ['Write to the harbour desk'] : []),
        'Courier readers’ corner',
        `Sheet ${100 + i} of the Courier`,
      ].join('\n'),
    })
  })
}

describe('the words around an example', () => {
  it.each([
    ['whole line', 'One.\n\nTwo.\n\nThree.\n\n[X]\n\nFour.\nFive.\nSix.', 'Two.\nThree.\n', '\nFour.\nFive.'],
    ['inside a line', 'Some words [X] and more', 'Some words ', ' and more'],
    ['all there is', '[X]', '', ''],
    ['a long line', `${'word '.repeat(60)}[X]${' word'.repeat(60)}`, 'word '.repeat(31), ' word'.repeat(31)],
  ])('%s', (_, marked, before, after) => {
    const start = marked.indexOf('[X]')
    expect(wordsAround(marked, start, start + 3)).toEqual({ before, after })
  })
})

onBothDatabases((newStore) => {
  let store: Store
  beforeEach(async () => {
    store = await newStore()
    return () => store.close()
  })

  const rows = async () => (await outletProfile(store, 'coast-courier')).rows
  const statuses = async () => Object.fromEntries((await rows()).map(({ text, status }) => [text, status]))
  const idOf = async (text: string) => (await rows()).find((row) => row.text === text)?.id ?? Number.NaN
  const decide = async (text: string, action: 'accept' | 'reject' | 'undo', reviewer = 'Ada') =>
    decideFragment(store, { fragment: await idOf(text), action, reviewer })

  describe('learning from stored articles', () => {
    it('proposes what recurs, with counts, days and an example in its article', async () => {
      await ingest(store, texts(6))
      expect(await learnStoredProfile(store, 'coast-courier')).toEqual({
        outlet: 'coast-courier',
        texts: 6,
        added: 2,
        fragments: 2,
      })
      const [first, second] = await rows()
      expect([first?.text, second?.text].sort()).toEqual(['courier readers’ corner', 'sheet # of the courier'])
      const sheet = [first, second].find((row) => row?.text.startsWith('sheet'))
      expect(sheet).toMatchObject({
        place: 'line',
        frequency: 6,
        texts: 6,
        firstSeen: '2018-05-01',
        lastSeen: '2018-05-06',
        status: 'proposed',
        decided: null,
        current: true,
      })
      expect(sheet?.example?.words).toMatch(/^Sheet 10\d of the Courier$/)
      expect(sheet?.example?.before).toMatch(/Courier readers’ corner\n$/)
      expect(sheet?.example?.article.outlet?.name).toBe('Coast Courier')
    })

    it('needs three articles, and says so', async () => {
      await ingest(store, texts(2))
      await expect(learnStoredProfile(store, 'coast-courier')).rejects.toMatchObject({ code: 'bad_option' })
      expect(await profiles(store)).toMatchObject([{ articles: 2, learned: null }])
    })

    it('keeps decisions when it learns again, with the new figures', async () => {
      await ingest(store, texts(4, { from: 2 }))
      await learnStoredProfile(store, 'coast-courier')
      await decide('courier readers’ corner', 'accept')
      await decide('sheet # of the courier', 'reject', 'Ben')
      const ids = (await rows()).map(({ id }) => id).sort()
      await ingest(store, texts(2))
      await learnStoredProfile(store, 'coast-courier')
      expect((await rows()).map(({ id }) => id).sort()).toEqual(ids)
      expect(await statuses()).toEqual({ 'courier readers’ corner': 'accepted', 'sheet # of the courier': 'rejected' })
      expect((await rows())[0]).toMatchObject({
        frequency: 6,
        texts: 6,
        firstSeen: '2018-05-01',
        lastSeen: '2018-05-06',
      })
    })

    it('drops a proposal that recurs no more, and keeps what somebody ever decided on', async () => {
      await ingest(store, texts(3, { from: 4 }))
      const runs: number[] = []
      const onRun = (id: number) => void runs.push(id)
      await ingest(store, texts(3, { third: true }), { onRun })
      await learnStoredProfile(store, 'coast-courier')
      const gone = 'write to the harbour desk'
      expect((await statuses())[gone]).toBe('proposed')
      await undoIngest(store, runs.at(-1) ?? 0)
      await learnStoredProfile(store, 'coast-courier')
      expect(Object.keys(await statuses())).not.toContain(gone)

      await ingest(store, texts(3, { third: true }), { onRun })
      await learnStoredProfile(store, 'coast-courier')
      await decide(gone, 'accept')
      await decide(gone, 'undo')
      await undoIngest(store, runs.at(-1) ?? 0)
      await learnStoredProfile(store, 'coast-courier')
      const kept = (await rows()).find(({ text }) => text === gone)
      expect(kept).toMatchObject({ status: 'proposed', current: false, frequency: 3, texts: 6, example: null })
    })
  })

  describe('deciding', () => {
    beforeEach(async () => {
      await ingest(store, texts(5))
      await learnStoredProfile(store, 'coast-courier')
    })

    it('records who decided what and when; undo brings back what stood before', async () => {
      const text = 'courier readers’ corner'
      await decide(text, 'accept')
      const changed = await decide(text, 'reject', 'Ben')
      expect(changed).toMatchObject({ action: 'reject', before: 'accepted', after: 'rejected', reviewer: 'Ben' })
      expect(Date.parse(changed.at)).toBeGreaterThan(Date.now() - 60_000)
      const undone = await decide(text, 'undo', 'Cleo')
      expect(undone).toMatchObject({ after: 'accepted', undoes: changed.id, reviewer: 'Cleo' })
      const row = (await rows()).find((each) => each.text === text)
      expect(row).toMatchObject({ status: 'accepted', decided: { by: 'Ada' } })
      expect(row?.decisions.map(({ action, reviewer }) => `${action} ${reviewer}`)).toEqual([
        'accept Ada',
        'reject Ben',
        'undo Cleo',
      ])
      await decide(text, 'undo')
      expect((await rows()).find((each) => each.text === text)).toMatchObject({ status: 'proposed', decided: null })
      await expect(decide(text, 'undo')).rejects.toMatchObject({ code: 'not_found' })
    })

    it('refuses a nameless decision, one that changes nothing, and one on nothing', async () => {
      const text = 'courier readers’ corner'
      await expect(decide(text, 'accept', '  ')).rejects.toMatchObject({ code: 'bad_option', where: 'reviewer' })
      await decide(text, 'accept')
      await expect(decide(text, 'accept')).rejects.toMatchObject({ code: 'bad_option' })
      await expect(
        decideFragment(store, { fragment: 999_999, action: 'accept', reviewer: 'Ada' }),
      ).rejects.toMatchObject({ code: 'not_found' })
      expect((await rows()).flatMap(({ decisions }) => decisions)).toHaveLength(1)
    })

    it('only decisions reach the parser, and the profile says how many are not applied yet', async () => {
      expect(await decidedProfiles(store)).toEqual(new Map())
      await decide('courier readers’ corner', 'accept')
      await decide('sheet # of the courier', 'reject')
      const profile = (await decidedProfiles(store)).get('coast-courier')
      expect(profile?.fragments.map(({ text, status }) => [text, status]).sort()).toEqual([
        ['courier readers’ corner', 'accepted'],
        ['sheet # of the courier', 'rejected'],
      ])
      expect(await profiles(store)).toMatchObject([
        { articles: 5, learned: { texts: 5 }, fragments: { proposed: 0, accepted: 1, rejected: 1 }, unapplied: 2 },
      ])
      await decide('sheet # of the courier', 'undo')
      expect((await profiles(store))[0]?.unapplied).toBe(1)
    })
  })
})
