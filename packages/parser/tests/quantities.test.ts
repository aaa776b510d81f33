import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { boundsOf } from './claim-lines.ts'

type Row = readonly [words: string, reading: string]

/** Each is read in "The blast killed … people." */
const counts: readonly Row[] = [
  ['58', 'exact 58/58/58'],
  ['1,447', 'exact 1447/1447/1447'],
  ['300 000', 'exact 300000/300000/300000'],
  ['1.2 million', 'exact 1200000/1200000/1200000'],
  ['two', 'exact 2/2/2'],
  ['twenty-six', 'exact 26/26/26'],
  ['sixty two', 'exact 62/62/62'],
  ['two hundred and ten', 'exact 210/210/210'],
  ['three thousand five hundred', 'exact 3500/3500/3500'],

  ['at least 58', 'at_least 58/null/null'],
  ['58 or more', 'at_least 58/null/null'],
  ['a minimum of 58', 'at_least 58/null/null'],
  ['no fewer than 58', 'at_least 58/null/null'],
  ['at least two dozen', 'at_least 24/null/null'],

  ['more than 100', 'more_than 101/null/null'],
  ['over 100', 'more_than 101/null/null'],
  ['upwards of 100', 'more_than 101/null/null'],
  ['100-plus', 'more_than 101/null/null'],
  ['more than a dozen', 'more_than 13/null/null'],

  ['up to 30', 'at_most null/null/30'],
  ['as many as 30', 'at_most null/null/30'],
  ['no more than 30', 'at_most null/null/30'],
  ['at most 30', 'at_most null/null/30'],

  ['fewer than 30', 'fewer_than null/null/29'],
  ['under 30', 'fewer_than null/null/29'],
  ['less than 30', 'fewer_than null/null/29'],

  ['around 120', 'about null/120/null'],
  ['some dozen', 'about null/12/null'],
  ['a couple dozen', 'about null/24/null'],
  ['two-dozen', 'about null/24/null'],
  ['nearly two-dozen', 'about null/24/24'],
  ['half-dozen', 'about null/6/null'],
  ['about 120', 'about null/120/null'],
  ['some 120', 'about null/120/null'],
  ['roughly 120', 'about null/120/null'],
  ['approximately 120', 'about null/120/null'],
  ['an estimated 120', 'about null/120/null'],
  ['a dozen', 'about null/12/null'],
  ['about two dozen', 'about null/24/null'],
  ['a hundred or so', 'about null/100/null'],

  ['nearly 100', 'about null/100/100'],
  ['almost 100', 'about null/100/100'],
  ['close to 100', 'about null/100/100'],

  ['30 to 40', 'range 30/null/40'],
  ['between 30 and 40', 'range 30/null/40'],
  ['30-40', 'range 30/null/40'],
  ['30–40', 'range 30/null/40'],
  ['two or three', 'range 2/null/3'],
]

/** A quantity word keeps the word; `low` is its literal plural, for matching only. */
const words: readonly (readonly [words: string, reading: string, term: string])[] = [
  ['a couple of', 'vague 2/null/null', 'couple'],
  ['a few', 'vague 3/null/null', 'few'],
  ['a handful of', 'vague 3/null/null', 'handful'],
  ['several', 'vague 3/null/null', 'several'],
  ['tens of', 'vague 20/null/null', 'tens'],
  ['dozens of', 'vague 24/null/null', 'dozens'],
  ['scores of', 'vague 40/null/null', 'scores'],
  ['hundreds of', 'vague 200/null/null', 'hundreds'],
  ['thousands of', 'vague 2000/null/null', 'thousands'],
  ['tens of thousands of', 'vague 20000/null/null', 'tens of thousands'],
  ['several dozen', 'vague 36/null/null', 'several dozen'],
  ['several hundred', 'vague 300/null/null', 'several hundred'],
]

/** Sentences of their own shape: every claim's words with its reading. */
const sentences: readonly (readonly [text: string, ...claims: Row[]])[] = [
  ['The toll stands at 58 and rising.', ['58 and rising', 'at_least 58/null/null']],
  ['A sniper killed a soldier.', ['a', 'exact 1/1/1']],
  ['The blast killed a single guard.', ['a single', 'exact 1/1/1']],
  ['At least one soldier was killed.', ['At least one', 'at_least 1/null/null']],
  ['The raid caused no casualties.', ['no', 'exact 0/0/0']],
  ['No one was hurt.', ['No one', 'exact 0/0/0']],
  ['Nobody was killed.', ['Nobody', 'exact 0/0/0']],
  ['The blast killed dozens.', ['dozens', 'vague 24/null/null']],
  // a qualifier covers only the number it stands before
  ['Shells left at least 40 dead and 70 wounded.', ['at least 40', 'at_least 40/null/null'], ['70', 'exact 70/70/70']],
  ['Last December more than 30 guards died.', ['more than 30', 'more_than 31/null/null']],
  // what the text does not know is no exact figure
  ['Hundreds of guards, perhaps 700, died.', ['Hundreds', 'vague 200/null/null'], ['700', 'about null/700/null']],
  ['About 20 guards died and 5 were hurt.', ['About 20', 'about null/20/null'], ['5', 'exact 5/5/5']],
]

/** Numbers that count no people. */
const others: readonly (readonly [kind: string, text: string])[] = [
  ['a day and month', 'The dead were found on 12 June.'],
  ['a month and day', 'He died on March 3.'],
  ['a full date', 'Many were killed on 24 March 2011.'],
  ['a year', 'He was killed in 2013.'],
  ['a war', 'Many died in World War Two.'],
  ['a saying', 'The plan will die a thousand deaths.'],
  ['an age in apposition', 'The blast killed Sami Harun, 24, and wounded his son.'],
  ['an age with its word', 'The dead man was aged 41.'],
  ['an age as an adjective', 'The blast killed 24-year-old Sami.'],
  ['a time of day', 'He was shot dead at 5:30 pm.'],
  ['a time with a stop', 'The raid killed the commander at 9.45 am.'],
  ['money', 'Fighters killed in the attack had been paid $500 each.'],
  ['a distance', 'The rocket that killed him flew 40 km.'],
  ['a duration', 'He died after 12 days in hospital.'],
  ['a flight', 'They were killed on Flight 17.'],
  ['a room', 'He was killed in Room 12 of the hotel.'],
  ['a road', 'They were killed on Highway 6.'],
  ['a resolution', 'Resolution 1325 spoke of the dead.'],
  ['a percentage', 'About 60 percent of the dead were women.'],
  ['a fraction', 'Two-thirds of the dead were women.'],
  ['vehicles', 'The strike that killed him destroyed 3 tanks.'],
  ['reports', 'The team read 185 reports of killed civilians.'],
  ['no quantity', 'The blast killed many people.'],
]

const read = (text: string) =>
  parseArticle({ text })
    .claims.filter((claim) => !claim.implicit)
    .map((claim): Row => [claim.count.text, boundsOf(claim)])

describe('counts', () => {
  it.each(counts)('%s → %s', (words, reading) => {
    expect(read(`The blast killed ${words} people.`)).toEqual([[words, reading]])
  })
})

describe('quantity words', () => {
  it.each(words)('%s → %s, “%s”', (words, reading, term) => {
    const { claims } = parseArticle({ text: `The blast killed ${words} people.` })
    expect(claims.map((claim) => [boundsOf(claim), claim.count.term])).toEqual([[reading, term]])
  })
  it('a number has no term', () => {
    expect(parseArticle({ text: 'The blast killed 58 people.' }).claims[0]?.count.term).toBeNull()
  })
})

describe('sentences', () => {
  it.each(sentences.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(read(text)).toEqual(claims)
  })
})

describe('not a count of people', () => {
  it.each(others)('%s: %s', (_kind, text) => {
    expect(read(text)).toEqual([])
    // a single person without a number may stand there, never one of the numbers
    const { claims } = parseArticle({ text })
    expect(claims.filter((claim) => claim.count.best !== 1 || /\d/.test(claim.count.text))).toEqual([])
  })
})
