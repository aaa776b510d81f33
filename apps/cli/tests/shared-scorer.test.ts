import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scoreArticles } from '../src/eval/article-report.ts'
import { scoreEvents } from '../src/eval/event-report.ts'
import { readGold } from '../src/eval/gold.ts'
import { readPredictions } from '../src/eval/predictions.ts'
import { scoreSentences } from '../src/eval/sentence-report.ts'
import { root } from '../src/paths.ts'
import { perturbedArticle, perturbedSentence, randomNumbers } from './perturbed-predictions.ts'

// The scorer that the gold data came with. Where it is not there, the expected figures of eval.test.ts have to do.
const shared = join(root, '..', 'shared')
const corpus = (name: string) => join(shared, 'corpus', name)
const folder = mkdtempSync(join(tmpdir(), 'evenhand-eval-'))

function sharedReport(script: string, gold: string, predictions: string): unknown {
  const args = [join(shared, 'eval', script), gold, predictions, '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }).split('\n')[0] ?? '')
}

function jsonLines(name: string, records: unknown[]): string {
  const file = join(folder, name)
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
  return file
}

describe.skipIf(!existsSync(shared))('figures agree with the shared scorer', () => {
  test.each(['seeds.jsonl', 'articles.jsonl'])('articles of %s, read wrongly in five ways', async (name) => {
    const gold = (await readGold(corpus(name), 'articles')).map((line) => line.gold)
    for (const seed of [1, 2, 3, 4, 5]) {
      const random = randomNumbers(seed)
      const predictions = jsonLines(
        `${seed}-${name}`,
        gold.slice(seed === 5 ? 1 : 0).map((article) => perturbedArticle(article, random)),
      )
      const { report } = scoreArticles(gold, await readPredictions(predictions))
      expect(JSON.stringify(report)).toBe(JSON.stringify(sharedReport('score.mjs', corpus(name), predictions)))
    }
  })

  test('single sentences', async () => {
    const file = corpus('hard-sentences.jsonl')
    const gold = (await readGold(file, 'sentences')).map((line) => line.gold)
    const random = randomNumbers(7)
    const predictions = jsonLines(
      'sentences.jsonl',
      gold.map((sentence) => perturbedSentence(sentence, random)),
    )
    const { report } = scoreSentences(gold, await readPredictions(predictions))
    expect(report).toEqual(sharedReport('score-sentences.mjs', file, predictions))
  })

  test('events', async () => {
    const file = corpus('articles.jsonl')
    const gold = (await readGold(file, 'events')).map((line) => line.gold)
    const random = randomNumbers(11)
    const byEvent = new Map<string, string[]>()
    for (const { id, event } of gold) {
      const key = random() < 0.2 ? `${Math.floor(random() * 4)}` : (event ?? id)
      byEvent.set(key, [...(byEvent.get(key) ?? []), id])
    }
    const events = [...byEvent.values()].map((articles) => ({ articles }))
    const comparison = join(folder, 'comparison.json')
    writeFileSync(comparison, JSON.stringify({ events }))
    expect(scoreEvents(gold, events).report).toEqual(sharedReport('score-events.mjs', file, comparison))
  })
})
