import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameMentions } from '../src/attribution/name-mentions.ts'
import { costOfDays, daysOfFighting, severalTimes, superlativeSpan } from '../src/claims/scope-cues.ts'
import { readSentence } from '../src/claims/sentence.ts'
import { describeLines } from '../src/furniture/line-shape.ts'
import { matchLine } from '../src/furniture/rule-index.ts'
import { timeUnit } from '../src/lexicon/calendar.ts'
import { PhraseIndex } from '../src/lexicon/phrase-index.ts'
import { splitLines } from '../src/text/lines.ts'
import { isoDay, monthOf, yearOf } from '../src/time/civil-day.ts'

/** What is written for speed gives what the plain way gives. */
describe('shortcuts', () => {
  it('reckon days as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10))
        expect([yearOf(day), monthOf(day)]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1])
      }),
    )
  })

  it('find names where a pattern over the whole text finds them', () => {
    const words = ['Roe', 'Roe', 'Roes', 'Jane', 'Él-Adil', 'O’Hara', 'Dr.', 'said', 'the', ',', '.', 'Mc']
    const gaps = [' ', ' ', '  ', '\n', '']
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 14 })
      .map((parts) => parts.flat().join(''))
    const pattern = /(?:\p{Lu}[\p{L}.'’-]+[ \u00a0]+){0,4}Roe(?![\p{L}])/gu
    fc.assert(
      fc.property(text, (line) => {
        const plain = Array.from(line.matchAll(pattern), (match) => ({ name: match[0], index: match.index }))
        expect([...nameMentions(line, 'Roe')]).toEqual(plain)
      }),
      { numRuns: 3000 },
    )
  })

  it('find the first phrase that a text holds', () => {
    const phrases = [' army ', ' the army ', ' army of hill county ', ' of hill ', ' county army ', ' the ']
    const index = new PhraseIndex(phrases.map((phrase) => [phrase, phrase]))
    const words = fc.array(fc.constantFrom('the', 'army', 'of', 'hill', 'county', 'arm'), { maxLength: 8 })
    fc.assert(
      fc.property(words, (parts) => {
        const text = ` ${parts.join(' ')} `
        expect(index.first(text)).toBe(phrases.find((phrase) => text.includes(phrase)) ?? null)
      }),
    )
  })

  it('ask for a span of time only where a unit of time stands', () => {
    const openers = [
      'in the past',
      'over the last',
      'during the',
      'two',
      'after several',
      'every',
      'the worst in three',
    ]
    const units = [
      '48 hours',
      'two-day',
      'Days',
      'weeks’',
      'month',
      'YEARS',
      'first half',
      'whole weekend',
      'nights',
      '',
    ]
    const rests = [' of heavy fighting', ' offensive', ' of shelling that cost', '', ', he said', '-long siege']
    const parts = [openers, units, rests].map((words) => fc.constantFrom(...words))
    const cues = [costOfDays, daysOfFighting, severalTimes, superlativeSpan]
    const found = new Set<RegExp>()
    fc.assert(
      fc.property(fc.tuple(...parts), ([opener, unit, rest]) => {
        const text = `${opener} ${unit}${rest} `
        for (const cue of cues) {
          if (!cue.test(text)) continue
          found.add(cue)
          expect(readSentence(text, 0, text.length).has(timeUnit), text).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
    expect(found.size).toBe(cues.length)
  })

  it('match long lines by their cues as by their folded words', () => {
    const words = ['Copyright', '©', '2019', 'All', 'rights', 'reserved.', 'Contact', 'us', "don't", 'by', 'Él', 'more']
    const lines = fc.array(fc.constantFrom(...words), { minLength: 22, maxLength: 34 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(lines, (line) => {
        const [shape] = describeLines(splitLines(line), line)
        expect(shape?.rule).toBe(line.length <= 240 ? matchLine(line) : (shape?.key && matchLine(line)) || null)
      }),
      { numRuns: 2000 },
    )
  })
})
