import { type Claim, emptyClaimFilter, type ParsedArticle } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { columns } from '../src/export/columns.ts'
import {
  articleById,
  claimById,
  claimForReview,
  counters,
  exportTrail,
  ingest,
  type ReviewInput,
  reviewClaim,
  reviewQueue,
  reviewTrail,
  type Store,
  undoIngest,
} from '../src/index.ts'
import { databaseOf } from '../src/store.ts'
import { at, buildArticle, type ClaimSketch, on, saidBy } from './build-article.ts'
import { onBothDatabases } from './databases.ts'
import { dump } from './dump.ts'

const attack = (words: string, fields: Partial<ClaimSketch> = {}): ClaimSketch => ({
  quote: `An attack near Harbour Town killed ${words} soldiers on Thursday, the Rights Watch Centre said.`,
  words,
  victims: { text: 'soldiers', category: 'combatant_state', party: 'coast_army' },
  attribution: saidBy('Rights Watch Centre'),
  when: on('2018-05-03'),
  where: at('Harbour Town', 'harbour-town'),
  ...fields,
})

const first = buildArticle({ id: 'first', outlet: 'Coast Courier', published: '2018-05-04', claims: [attack('50')] })
const second = buildArticle({ id: 'second', outlet: 'Hill Herald', published: '2018-05-04', claims: [attack('52')] })
const high = buildArticle({ id: 'high', outlet: 'Plain Post', published: '2018-05-05', claims: [attack('130')] })
const unsure = buildArticle({
  id: 'unsure',
  outlet: 'Valley Voice',
  published: '2019-01-10',
  claims: [{ quote: 'Some 7 fishermen may have drowned.', words: '7', confidence: 0.6 }],
})
const plain = buildArticle({
  id: 'plain',
  outlet: 'Valley Voice',
  published: '2019-02-10',
  claims: [{ quote: 'The flood killed 3 shepherds.', words: '3', when: on('2019-02-09'), where: at('Stone Ford') }],
})

/** Two wordings of one toll, a part of it, and an injured count. */
function doubled(version = '1.0.0', fields: Partial<Claim> = {}): ParsedArticle {
  const article = buildArticle({
    id: 'doubled',
    outlet: 'Delta Daily',
    published: '2020-03-02',
    version,
    claims: [
      { quote: 'Raid kills 14 guards', words: '14' },
      { quote: 'The raid left 14 guards dead, the Rights Watch Centre said.', words: '14' },
      { quote: 'Another 9 were hurt.', words: '9', harm: 'injured' },
      { quote: 'Among the dead were 2 officers.', words: '2', relation: 'subset' },
    ],
  })
  const [headline, lead, hurt, part] = article.claims as [Claim, Claim, Claim, Claim]
  const joined = { ...headline, ...fields, mentions: [...headline.mentions, ...lead.mentions] }
  return { ...article, claims: [joined, hurt, { ...part, relatesTo: joined.id }] }
}

const id = (article: ParsedArticle, n = 0): string => article.claims[n]?.id ?? ''

onBothDatabases((newStore) => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    const tables = Object.keys(await dump(store)).map((name) => sql.identifier(name))
    await databaseOf(store).execute(sql`truncate ${sql.join(tables, sql`, `)} restart identity cascade`)
  })

  const review = (input: object) =>
    reviewClaim(store, { action: 'accept', reviewer: 'ada', ...input } as unknown as ReviewInput)
  const shown = async () => (await counters(store, emptyClaimFilter)).claims

  describe('the queue', () => {
    beforeEach(async () => void (await ingest(store, [plain, first, second, high, unsure])))

    it('shows unsure readings first, then figures that stand apart, then single origins, then the rest', async () => {
      const { rows, total, counts } = await reviewQueue(store, emptyClaimFilter)
      expect(rows.map((row) => [row.article.id, row.reasons.map(({ why }) => why)])).toEqual([
        ['unsure', ['unsure']],
        ['high', ['apart', 'single_origin']],
        ...[first, second]
          .sort((a, b) => (id(a) < id(b) ? -1 : 1))
          .map(({ article }) => [article.id, ['single_origin']]),
        ['plain', []],
      ])
      expect(total).toBe(5)
      expect(counts).toEqual({ all: 5, unsure: 1, apart: 1, single_origin: 3 })
    })

    it('says how far a figure stands apart from the median of the others', async () => {
      const [row] = (await reviewQueue(store, emptyClaimFilter, { why: 'apart' })).rows
      expect(row?.reasons).toEqual([{ why: 'apart', ratio: 130 / 51 }, { why: 'single_origin' }])
    })

    it('is read a page at a time, by reason and within the filter', async () => {
      const page = await reviewQueue(store, emptyClaimFilter, { limit: 2, offset: 1 })
      expect(page.rows.map((row) => row.article.id).slice(0, 1)).toEqual(['high'])
      expect(page).toMatchObject({ total: 5, limit: 2, offset: 1 })
      expect((await reviewQueue(store, emptyClaimFilter, { why: 'single_origin' })).total).toBe(3)
      expect((await reviewQueue(store, { ...emptyClaimFilter, outlets: ['valley-voice'] })).total).toBe(2)
    })

    it('lets go of a claim once somebody decided on it', async () => {
      await review({ claim: id(unsure) })
      expect((await reviewQueue(store, emptyClaimFilter)).rows[0]?.article.id).toBe('high')
      await review({ claim: id(unsure), action: 'undo' })
      expect((await reviewQueue(store, emptyClaimFilter)).rows[0]?.article.id).toBe('unsure')
      await review({ claim: id(high), action: 'reject', reason: 'another attack' })
      expect((await reviewQueue(store, emptyClaimFilter)).counts).toMatchObject({ all: 4, apart: 0 })
      const decided = await reviewQueue(store, { ...emptyClaimFilter, reviews: ['rejected'] })
      expect(decided.rows.map((row) => row.article.id)).toEqual(['high'])
    })

    it('says what of the words around a sentence is furniture', async () => {
      const captioned = buildArticle({
        id: 'captioned',
        claims: [{ quote: 'The landslide killed 4 miners.', words: '4' }],
        furniture: [{ text: 'The pit before the slide. (Photo desk)', kind: 'caption_credit' }],
      })
      await ingest(store, [captioned])
      const [mention] = (await claimForReview(store, id(captioned))).mentions
      const shown = `${mention?.before}${mention?.quote}${mention?.after}`
      expect(mention?.furniture.map(({ start, end, kind }) => [shown.slice(start, end), kind])).toEqual([
        ['The pit before the slide. (Photo desk)', 'caption_credit'],
      ])
      expect(shown).toContain('miners.\n')
    })

    it('gives a claim with its sentence, what stands around it, and the event’s other claims', async () => {
      const found = await claimForReview(store, id(high))
      const [mention] = found.mentions
      expect(mention?.quote.slice(mention.start, mention.end)).toBe('130')
      expect(mention?.before).toContain('What is said to have happened')
      expect(found.peers.total).toBe(2)
      expect(found.peers.rows.map((row) => row.words)).toEqual(['52', '50'])
      await expect(claimForReview(store, 'none')).rejects.toMatchObject({ code: 'not_found' })
    })
  })

  describe('a decision', () => {
    beforeEach(async () => void (await ingest(store, [doubled(), first])))
    const toll = id(doubled())

    it('keeps the values before and after, and who, when and why', async () => {
      await review({ claim: toll, action: 'edit', changes: { scope: 'period' }, reason: 'two days of raids' })
      const machineCell = columns
        .find(({ name }) => name === 'machine_values')
        ?.of(await claimById(store, toll), 'none')
      expect(machineCell).toBe('{"scope":"incident"}')
      const [row] = (await reviewTrail(store)).rows
      expect(row).toMatchObject({
        claim: toll,
        action: 'edit',
        reviewer: 'ada',
        reason: 'two days of raids',
        before: { status: 'unreviewed', edits: null, values: { scope: 'incident' } },
        after: { status: 'edited', edits: { scope: 'period' }, values: { scope: 'period' } },
        subject: { words: '14', article: { id: 'doubled' } },
        undone: false,
      })
      expect(Date.parse(row?.at ?? '')).toBeGreaterThan(Date.parse('2020-01-01'))
      expect((await claimById(store, toll)).machineValues).toEqual({ scope: 'incident' })
    })

    it.each([
      ['no name', { reviewer: ' ' }, 'reviewer'],
      ['a count without a number', { action: 'edit', changes: { count: countOf(null, null, null) } }, 'count'],
      ['a range that is upside down', { action: 'edit', changes: { count: countOf(9, null, 4) } }, 'count'],
      ['an edit to what it says already', { action: 'edit', changes: { scope: 'incident' } }, 'changes'],
      ['days in the wrong order', { action: 'edit', changes: { when: days('2020-03-05', '2020-03-01') } }, 'when'],
      ['a source without a name', { action: 'reattribute', changes: { attribution: saidBy(' ') } }, 'attribution'],
    ])('is refused with %s', async (_, input, where) => {
      await expect(review({ claim: toll, ...input })).rejects.toMatchObject({ code: 'bad_option', where })
      expect((await reviewTrail(store)).total).toBe(0)
    })

    it('takes a reason alone where the claim was edited before', async () => {
      const reasonAlone = { claim: toll, action: 'edit', changes: {}, reason: 'two days of raids' } as const
      await expect(review(reasonAlone)).rejects.toMatchObject({ where: 'changes' })
      await review({ claim: toll, action: 'edit', changes: { scope: 'period' } })
      await review(reasonAlone)
      const edited = { status: 'edited', edits: { scope: 'period' } }
      expect((await reviewTrail(store)).rows[0]).toMatchObject({
        reason: 'two days of raids',
        before: edited,
        after: { ...edited, values: {} },
      })
      await review({ claim: toll, action: 'undo' })
      expect(await claimById(store, toll)).toMatchObject({ review: 'edited', claim: { scope: 'period' } })
    })

    it('changes who stands behind a claim', async () => {
      const part = id(doubled(), 2)
      expect((await claimById(store, part)).origin).toBeNull()
      await review({ claim: part, action: 'reattribute', changes: { attribution: saidBy('Rights Watch Centre') } })
      expect((await claimById(store, part)).origin?.name).toBe('Rights Watch Centre')
    })

    it('does not compare again where a reading is only agreed with', async () => {
      const version = async () =>
        (await databaseOf(store).execute(sql`select value from facts where name = 'articles_version'`)) as unknown as {
          rows: { value: string }[]
        }
      const before = (await version()).rows
      await review({ claim: toll })
      expect((await version()).rows).toEqual(before)
    })

    it('takes back a rejection by accepting', async () => {
      const all = await shown()
      await review({ claim: toll, action: 'reject', reason: 'an exercise' })
      expect(await shown()).toBe(all - 1)
      await review({ claim: toll })
      expect(await shown()).toBe(all)
    })
  })

  describe('a split', () => {
    const [toll, lead] = [id(doubled()), doubled().claims[0]?.mentions[1]]
    const splitId = `${doubled().article.key}-killed-${lead?.start}-${lead?.end}`
    beforeEach(async () => {
      await ingest(store, [doubled()])
      await review({ claim: toll, action: 'split', mention: lead?.start })
    })

    it('makes one mention a claim of its own, with the words that stand there', async () => {
      expect(await shown()).toBe(4)
      const made = await claimById(store, splitId)
      expect(made).toMatchObject({ splitFrom: toll, review: 'edited', words: '14' })
      expect(made.quote).toContain('The raid left')
      expect(made.claim.mentions).toEqual([lead])
      const left = await claimById(store, toll)
      expect(left.claim.mentions).toHaveLength(1)
      expect(left.machine.mentions).toHaveLength(2)
      expect((await articleById(store, 'doubled')).claims.map((row) => row.id)).toContain(splitId)
    })

    it('is one decision in the trail of both claims, and is taken back from either', async () => {
      expect((await reviewTrail(store)).rows.map((row) => [row.claim, row.action, row.before === null])).toEqual([
        [splitId, 'split', true],
        [toll, 'split', false],
      ])
      await review({ claim: splitId, action: 'undo' })
      expect(await shown()).toBe(3)
      await expect(claimById(store, splitId)).rejects.toMatchObject({ code: 'not_found' })
      expect(await claimById(store, toll)).toMatchObject({ review: 'unreviewed', claim: doubled().claims[0] })
      expect((await reviewTrail(store, { claim: splitId })).rows.map((row) => [row.action, row.subject])).toEqual([
        ['undo', null],
        ['split', null],
      ])
    })

    it('is not taken back under a later decision on the other claim', async () => {
      await review({ claim: splitId, action: 'edit', changes: { scope: 'period' } })
      await expect(review({ claim: toll, action: 'undo' })).rejects.toMatchObject({ code: 'bad_option' })
      await review({ claim: splitId, action: 'undo' })
      await review({ claim: toll, action: 'undo' })
      expect(await shown()).toBe(3)
    })

    it('survives a newer reading, whose fields it takes over', async () => {
      await ingest(store, [doubled('1.1.0', { violent: true, scope: 'period' })])
      expect(await shown()).toBe(4)
      const made = await claimById(store, splitId)
      expect(made).toMatchObject({ splitFrom: toll, machine: { scope: 'period' }, claim: { scope: 'period' } })
      expect((await claimById(store, toll)).claim.mentions).toHaveLength(1)
      await review({ claim: toll, action: 'undo' })
      expect(await shown()).toBe(3)
    })

    it('comes back with an article that a newer version had replaced', async () => {
      const newer = buildArticle({ id: 'doubled', outlet: 'Delta Daily', body: 'The article was corrected.' })
      let run = 0
      const onRun = (id: number) => {
        run = id
      }
      await ingest(store, [newer], { replace: true, onRun })
      await expect(claimById(store, splitId)).rejects.toMatchObject({ code: 'not_found' })
      await undoIngest(store, run)
      expect(await claimById(store, splitId)).toMatchObject({ splitFrom: toll, review: 'edited' })
      expect((await claimById(store, toll)).claim.mentions).toHaveLength(1)
      await review({ claim: toll, action: 'undo' })
      await expect(claimById(store, splitId)).rejects.toMatchObject({ code: 'not_found' })
    })

    it('becomes the parser’s own once it reads the words by itself, and stays when the split is taken back', async () => {
      const next = doubled('1.1.0')
      const [joined, ...others] = next.claims as [Claim, ...Claim[]]
      const own = { ...joined, id: splitId, mentions: joined.mentions.slice(1) }
      await ingest(store, [{ ...next, claims: [{ ...joined, mentions: joined.mentions.slice(0, 1) }, own, ...others] }])
      expect(await claimById(store, splitId)).toMatchObject({ splitFrom: null, review: 'edited' })
      await review({ claim: toll, action: 'undo' })
      expect(await claimById(store, splitId)).toMatchObject({ review: 'unreviewed', machine: own })
    })

    it.each([
      ['the first mention', doubled().claims[0]?.mentions[0]?.start],
      ['words that are no mention', 100_000],
    ])('is refused for %s', async (_, mention) => {
      await review({ claim: toll, action: 'undo' })
      await expect(review({ claim: toll, action: 'split', mention })).rejects.toMatchObject({ code: 'bad_option' })
    })
  })

  describe('the same claim', () => {
    const [toll, part] = [id(doubled()), id(doubled(), 2)]

    it('in one article: the other stands for both, also after a newer reading', async () => {
      const twice = buildArticle({
        id: 'twice',
        claims: [
          { quote: 'Police say 14 guards died.', words: '14', when: on('2020-03-01') },
          { quote: 'In all, 14 of them died.', words: '14', when: on('2020-03-01') },
        ],
      })
      const [a, b] = [id(twice), id(twice, 1)]
      await ingest(store, [twice])
      const done = await review({ claim: b, action: 'same_claim', other: a })
      expect(done).toMatchObject({ action: 'merge', also: [a] })
      expect(await shown()).toBe(1)
      expect((await claimById(store, a)).claim.mentions).toHaveLength(2)
      expect(await claimById(store, b)).toMatchObject({ review: 'merged', sameAs: a, event: null })
      expect((await claimForReview(store, a)).same.others.map((row) => row.id)).toEqual([b])
      await expect(review({ claim: b })).rejects.toMatchObject({ code: 'bad_option' })

      await ingest(store, [{ ...twice, parser: { version: '2.0.0' } }])
      expect(await shown()).toBe(1)
      await review({ claim: a, action: 'undo' })
      expect(await shown()).toBe(2)
      expect(await claimById(store, b)).toMatchObject({ review: 'unreviewed', sameAs: null })
    })

    it('in two articles: both stay, linked and accepted', async () => {
      await ingest(store, [first, second])
      await review({ claim: id(first), action: 'same_claim', other: id(second) })
      expect(await shown()).toBe(2)
      expect(await claimById(store, id(first))).toMatchObject({ review: 'accepted', sameAs: id(second) })
      expect((await claimForReview(store, id(first))).same.of?.id).toBe(id(second))
      await review({ claim: id(first), action: 'undo' })
      expect(await claimById(store, id(first))).toMatchObject({ review: 'unreviewed', sameAs: null })
    })

    it.each([
      ['itself', toll, toll],
      ['another harm', toll, id(doubled(), 1)],
    ])('is refused with %s', async (_, claim, other) => {
      await ingest(store, [doubled()])
      await expect(review({ claim, action: 'same_claim', other })).rejects.toMatchObject({ code: 'bad_option' })
      await expect(review({ claim, action: 'same_claim', other: 'none' })).rejects.toMatchObject({ code: 'not_found' })
      expect((await claimById(store, part)).review).toBe('unreviewed')
    })
  })

  describe('a redo', () => {
    const toll = id(doubled())
    const edit = (low: number) => ({ action: 'edit', changes: { count: countOf(low, null, low + 1) } })
    const lowest = async (claim = toll) => (await claimById(store, claim)).claim.count.low
    const redoBy = async () => (await claimForReview(store, toll)).redoBy
    beforeEach(async () => void (await ingest(store, [doubled(), first, second])))

    it('brings decisions back in the order in which they were made, each with an entry of its own', async () => {
      for (const low of [20, 30]) await review({ claim: toll, ...edit(low) })
      for (const _ of [1, 2]) await review({ claim: toll, action: 'undo' })
      expect([await lowest(), await redoBy()]).toEqual([14, 'ada'])
      expect(await review({ claim: toll, action: 'redo' })).toMatchObject({
        action: 'redo',
        before: { status: 'unreviewed', edits: null },
        after: { status: 'edited', edits: { count: { low: 20 } } },
      })
      expect(await lowest()).toBe(20)
      await review({ claim: toll, action: 'redo' })
      expect([await lowest(), await redoBy()]).toEqual([30, null])
      await expect(review({ claim: toll, action: 'redo' })).rejects.toMatchObject({ code: 'not_found' })
      expect((await reviewTrail(store)).rows.map((row) => [row.action, row.undone])).toEqual([
        ['redo', false],
        ['redo', false],
        ['undo', true],
        ['undo', true],
        ['edit', false],
        ['edit', false],
      ])
      await review({ claim: toll, action: 'undo' })
      expect(await lowest()).toBe(20)
    })

    it('is over once somebody decided anew', async () => {
      await review({ claim: toll, ...edit(20) })
      await review({ claim: toll, action: 'undo' })
      await review({ claim: toll })
      expect(await redoBy()).toBeNull()
      await expect(review({ claim: toll, action: 'redo' })).rejects.toMatchObject({ code: 'not_found' })
      expect(await claimById(store, toll)).toMatchObject({ review: 'accepted' })
    })

    it('is the reviewer’s own', async () => {
      await review({ claim: toll, ...edit(20) })
      await review({ claim: toll, action: 'undo', reviewer: 'ben' })
      await expect(review({ claim: toll, action: 'redo' })).rejects.toMatchObject({ code: 'bad_option', where: 'ben' })
      await review({ claim: toll, action: 'redo', reviewer: 'ben' })
      expect(await lowest()).toBe(20)
    })

    it('makes the claim of a split again, asked of either claim', async () => {
      const lead = doubled().claims[0]?.mentions[1]
      const splitId = `${doubled().article.key}-killed-${lead?.start}-${lead?.end}`
      await review({ claim: toll, action: 'split', mention: lead?.start })
      const made = await claimById(store, splitId)
      const all = await shown()
      for (const claim of [toll, splitId]) {
        await review({ claim, action: 'undo' })
        await expect(claimById(store, splitId)).rejects.toMatchObject({ code: 'not_found' })
        await review({ claim, action: 'redo' })
        const { reviews: _, ...again } = await claimById(store, splitId)
        expect(made).toMatchObject(again)
        expect((await claimById(store, toll)).claim.mentions).toHaveLength(1)
        expect(await shown()).toBe(all)
      }
    })

    it('does not go under a later decision on the other claim', async () => {
      await review({ claim: toll, action: 'same_claim', other: id(first) })
      await review({ claim: toll, action: 'undo' })
      await review({ claim: id(first), action: 'reject', reason: 'an exercise' })
      await expect(review({ claim: toll, action: 'redo' })).rejects.toMatchObject({ code: 'bad_option' })
      expect(await claimById(store, toll)).toMatchObject({ review: 'unreviewed', sameAs: null })
      await review({ claim: id(first), action: 'undo' })
      await review({ claim: toll, action: 'redo' })
      expect(await claimById(store, toll)).toMatchObject({ review: 'accepted', sameAs: id(first) })
    })
  })

  it('keeps a reviewed claim that a newer parser no longer reads, and its link', async () => {
    await ingest(store, [first, second])
    await review({ claim: id(first), action: 'same_claim', other: id(second) })
    await ingest(store, [{ ...first, claims: [], parser: { version: '2.0.0' } }])
    expect(await claimById(store, id(first))).toMatchObject({ review: 'accepted', sameAs: id(second) })
  })

  it('gives the whole trail for a file, oldest first, by claim and by reviewer', async () => {
    await ingest(store, [first, second])
    for (const reviewer of ['ada', 'ben', 'ada']) await review({ claim: id(first), reviewer })
    await review({ claim: id(second), reviewer: 'ben' })
    const all = []
    for await (const row of exportTrail(store, {}, 3)) all.push(row.reviewer)
    expect(all).toEqual(['ada', 'ben', 'ada', 'ben'])
    expect((await reviewTrail(store, { reviewer: 'ben' })).total).toBe(2)
    expect((await reviewTrail(store, { claim: id(first) }, { limit: 1 })).rows).toHaveLength(1)
    expect((await reviewTrail(store)).reviewers).toEqual(['ada', 'ben'])
  })
})

function countOf(low: number | null, best: number | null, high: number | null): Claim['count'] {
  return { text: '14', qualifier: 'range', low, best, high, term: null }
}

function days(start: string, end: string): NonNullable<Claim['when']> {
  return { text: 'in March', start, end, precision: 2 }
}
