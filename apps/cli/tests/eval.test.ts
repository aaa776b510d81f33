import { describe, expect, test } from 'vitest'
import { dateAgrees } from '../src/eval/agreement/date.ts'
import { sourceAgrees } from '../src/eval/agreement/source.ts'
import { textAgrees } from '../src/eval/agreement/text.ts'
import { evenhand, folderWith } from './command.ts'

const text = 'At least 12 people were killed in Examplia, officials said. Four soldiers were injured.\nShare this'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const gold = {
  id: 'g1',
  text,
  mentions: [
    {
      ...span('At least 12'),
      claim: 1,
      harm: 'killed',
      qualifier: 'at_least',
      low: 12,
      best: null,
      high: null,
      victims: 'people',
      victim_category: 'unknown',
      source: 'officials',
      source_type: 'government',
      assertion: 'asserted',
      scope: 'incident',
      relation: 'total',
      place: 'Examplia',
    },
    {
      ...span('Four'),
      claim: 2,
      harm: 'injured',
      qualifier: 'exact',
      low: 4,
      best: 4,
      high: 4,
      victims: 'soldiers',
      victim_category: 'combatant_state',
      assertion: 'asserted',
      scope: 'incident',
      relation: 'total',
    },
  ],
  furniture: [{ ...span('Share this'), kind: 'share_promo' }],
}
const common = {
  perpetrator: null,
  when: null,
  assertion: 'asserted',
  scope: 'incident',
  relation: 'total',
  implicit: false,
  violent: true,
}
const prediction = {
  article: { id: 'g1' },
  furniture: [{ ...span('Share'), kind: 'navigation' }],
  claims: [
    {
      ...common,
      harm: 'killed',
      count: { qualifier: 'at_least', low: 12, best: null, high: null },
      where: null,
      victims: { text: 'people', category: 'unknown' },
      attribution: { source: 'officials', type: 'government' },
      mentions: [{ ...span('12'), part: 'body' }],
    },
    {
      ...common,
      harm: 'killed',
      count: { qualifier: 'exact', low: 4, best: 4, high: 4 },
      where: null,
      victims: { text: 'soldiers', category: 'combatant_state' },
      attribution: null,
      mentions: [{ ...span('Four'), part: 'body' }],
    },
    {
      ...common,
      harm: 'killed',
      count: { qualifier: 'exact', low: 1, best: 1, high: 1 },
      where: null,
      implicit: true,
      victims: { text: null, category: 'unknown' },
      attribution: null,
      mentions: [{ ...span('Examplia'), part: 'body' }],
    },
  ],
}
const half = { precision: 0.5, recall: 0.5, f1: 0.5 }
const full = { precision: 1, recall: 1, f1: 1 }

describe('eval', () => {
  test('figures of a prediction with one wrong harm, one missing place and half the furniture', async () => {
    const folder = folderWith({ 'gold.jsonl': JSON.stringify(gold), 'pred.jsonl': JSON.stringify(prediction) })
    const { code, out } = await evenhand(
      ['eval', 'gold.jsonl', '--predictions', 'pred.jsonl', '--errors', '9', '--json'],
      { cwd: folder },
    )
    const [report, ...errors] = out.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(JSON.parse(report ?? '')).toEqual({
      articles: 1,
      missing: 0,
      gold_mentions: 2,
      predicted_mentions: 2,
      mention_strict: half,
      mention_count_only: full,
      mention_span_only: full,
      record_f1: 0.5,
      slots: {
        victim_category: 1,
        victims: 1,
        perpetrator: 1,
        source: 1,
        source_type: 1,
        assertion: 1,
        scope: 1,
        relation: 1,
        qualifier: 1,
        date: 1,
        place: 0,
      },
      same_claim_pairs: { precision: null, recall: null, f1: null },
      furniture: {
        precision: 1,
        recall: 0.5556,
        f1: 0.7143,
        kind_accuracy: 0,
        share_gold: 0.1084,
        share_predicted: 0.0602,
      },
    })
    expect(errors).toEqual([
      expect.stringMatching(/^g1 slot:place \[At least 12\] killed 12\/null\/null gold="Examplia" got=null ::/),
      expect.stringMatching(/^g1 wrong \[Four\] injured 4\/4\/4 got=killed 4\/4\/4 ::/),
    ])
  })

  test('without predictions the articles are parsed now; --only takes one', async () => {
    const folder = folderWith({ 'gold.jsonl': `${JSON.stringify(gold)}\n${JSON.stringify({ ...gold, id: 'g2' })}\n` })
    const { code, out } = await evenhand(['eval', 'gold.jsonl', '--only', 'g2', '--json'], { cwd: folder })
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ articles: 1, missing: 0, gold_mentions: 2 })])
  })

  test('sentences', async () => {
    const sentences = [
      { id: 's1', text: '12 killed', claims: [{ harm: 'killed', low: 12, best: null, high: null }] },
      { id: 's2', text: 'nobody hurt', claims: [] },
      { id: 's3', text: '4 hurt', claims: [{ harm: 'injured', low: 4, best: 4, high: 4 }] },
    ]
    const [killed, , aside] = prediction.claims
    const predictions = [
      { article: { id: 's1' }, furniture: [], claims: [killed, aside] },
      { article: { id: 's2' }, furniture: [], claims: [killed] },
    ]
    const lines = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')
    const folder = folderWith({ 'gold.jsonl': lines(sentences), 'pred.jsonl': lines(predictions) })
    const { out } = await evenhand(['eval', 'gold.jsonl', '--sentences', '--predictions', 'pred.jsonl', '--json'], {
      cwd: folder,
    })
    expect(JSON.parse(out)).toEqual({ sentences: 3, right: 1, share: 0.3333, precision: 0.5, recall: 0.5 })
  })

  test('events', async () => {
    const events = [
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'x'],
      ['d', null],
    ].map(([id, event]) => JSON.stringify({ id, event }))
    const comparison = { events: [{ articles: ['a', 'b'] }, { articles: ['c', 'd'] }] }
    const folder = folderWith({ 'gold.jsonl': events.join('\n'), 'comparison.json': JSON.stringify(comparison) })
    const { out } = await evenhand(['eval', 'gold.jsonl', '--events', '--predictions', 'comparison.json', '--json'], {
      cwd: folder,
    })
    expect(JSON.parse(out)).toEqual({ pairs_gold: 3, pairs_predicted: 2, precision: 0.5, recall: 0.3333, f1: 0.4 })
  })

  test('--only with an id that no line has', async () => {
    const folder = folderWith({ 'gold.jsonl': JSON.stringify(gold) })
    const { code, err } = await evenhand(['eval', 'gold.jsonl', '--only', 'g9'], { cwd: folder })
    expect([code, err]).toEqual([1, expect.stringContaining('(not_found)')])
  })

  test.each<[what: string, content: string, code: string]>([
    ['no gold', '{"id":"a","text":"x"}', 'gold_mismatch'],
    ['no lines', '\n', 'gold_mismatch'],
    ['no JSON', '{"id"', 'not_json'],
  ])('%s', async (_, content, code) => {
    const { code: exit, err } = await evenhand(['eval', 'gold.jsonl'], { cwd: folderWith({ 'gold.jsonl': content }) })
    expect([exit, err]).toEqual([1, expect.stringContaining(`(${code})`)])
  })
})

describe('when two fields agree', () => {
  test.each<[gold: string | null, got: string | null, threshold: number, agrees: boolean]>([
    ['Syrian government troops', 'government troops', 0.5, true],
    ['the city of Sukhna', 'al-Sukhna', 0.5, true],
    ['Sukhna', 'Palmyra', 0.5, false],
    ['fighters', null, 0.5, false],
    [null, null, 0.5, true],
    ['children', 'women and children', 0.5, true],
  ])('texts %s and %s at %s', (a, b, threshold, agrees) => {
    expect(textAgrees(a, b, threshold)).toBe(agrees)
  })

  test.each<[gold: string | null, got: string | null, agrees: boolean]>([
    ['Syrian Observatory for Human Rights', 'SOHR', true],
    ['Islamic State', 'Daesh', true],
    ['Doctors Without Borders', 'DWB', true],
    ['police', 'army', false],
    ['police', null, false],
  ])('sources %s and %s', (a, b, agrees) => {
    expect(sourceAgrees(a, b)).toBe(agrees)
  })

  test.each<[gold: string | null, got: string | null, scope: string, agrees: boolean]>([
    ['2017-09-28', '2017-09-28', 'incident', true],
    ['2017-09', '2017-09-01/2017-09-30', 'incident', true],
    ['2016-02', '2016-02-01/2016-02-29', 'incident', true],
    ['2017', '2017-01-01/2017-12-31', 'period', true],
    ['2017-09-28', '2017-09-29', 'incident', false],
    ['2017-09-28', null, 'incident', false],
    ['2014/2017-09-30', '2014-01', 'cumulative', true],
    ['2014/2017-09-30', null, 'cumulative', false],
    ['2014', null, 'cumulative', true],
    [null, '2014', 'cumulative', true],
  ])('dates %s and %s of scope %s', (a, b, scope, agrees) => {
    expect(dateAgrees(a, b, scope)).toBe(agrees)
  })
})
