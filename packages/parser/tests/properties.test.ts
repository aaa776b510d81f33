import { ParsedArticle } from '@evenhand/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, parseArticle } from '../src/index.ts'

/** Pieces that wake the stages: words of harm, counts, people, sources, times, places, marks, line ends. */
const pieces = [
  'killed ',
  'were killed',
  ' wounded',
  'dead',
  'the death toll rose to ',
  'killing ',
  'at least ',
  'more than ',
  'between ',
  'dozens of ',
  'tens of thousands of ',
  'no casualties',
  'a ',
  'another ',
  'twenty-six ',
  'half a dozen ',
  '12 ',
  '1,447 ',
  '99999999999999999999 ',
  '30-40 ',
  '0 ',
  'people ',
  'soldiers ',
  'Syrian government troops and militia ',
  ', including five children',
  ' of them women',
  'police said ',
  'according to the Observatory',
  ', it said.',
  'denied ',
  'on Monday ',
  'since March 2011 ',
  '31 February 2019',
  'over the past 48 hours ',
  'in Aleppo ',
  'BEIRUT: ',
  'ISIS ',
  '. ',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '—',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  'e\u0301',
  '\u202eقتل ١٢ شخصا',
  '(Reuters)',
  'Share on Facebook\n',
  'Read more: Bomb kills 9\n',
  '30 September, 2017',
]

const text = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 6 },
      { arbitrary: fc.nat(5000).map((n) => `${n} people were killed. `), weight: 1 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 1 },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const published = fc.constantFrom(
  undefined,
  null,
  '2019-04-20',
  '2019-04',
  '2019',
  '2019-04-20T10:00:00Z',
  'yesterday',
  '',
)
const articles = fc.record({ text, published, title: fc.option(text, { nil: undefined }) })

const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 400 })

describe('for any text', () => {
  it('the result keeps the contract', () => {
    check(
      fc.property(articles, (input) => {
        ParsedArticle.parse(parseArticle(input))
      }),
    )
  })

  it('the text stays as it came', () => {
    check(
      fc.property(articles, (input) => {
        expect(parseArticle(input).article.text).toBe(input.text)
      }),
    )
  })

  it('the same input gives the same result', () => {
    check(
      fc.property(articles, (input) => {
        expect(parseArticle(structuredClone(input))).toEqual(parseArticle(input))
      }),
    )
  })

  it('every claim stands on words of the text', () => {
    check(
      fc.property(articles, (input) => {
        for (const { count, mentions, attribution, when, where } of parseArticle(input).claims) {
          for (const { start, end, quote } of mentions) {
            expect(start).toBeLessThan(end)
            expect(quote.start).toBeLessThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(quote.end)
            expect(quote.start).toBeGreaterThanOrEqual(0)
            expect(quote.end).toBeLessThanOrEqual(input.text.length)
          }
          const [first] = mentions
          expect(input.text.slice(first?.start, first?.end)).toBe(count.text)
          for (const span of [attribution?.span, when?.span, where?.span])
            if (span) {
              expect(span.start).toBeLessThan(span.end)
              expect(span.end).toBeLessThanOrEqual(input.text.length)
            }
          if (when?.span) expect(input.text.slice(when.span.start, when.span.end)).toBe(when.text)
        }
      }),
    )
  })

  it('no mention belongs to two claims', () => {
    check(
      fc.property(articles, (input) => {
        const spans = parseArticle(input).claims.flatMap(({ mentions }) => mentions.map(({ start }) => start))
        expect(new Set(spans).size).toBe(spans.length)
      }),
    )
  })

  it('bounds are in order', () => {
    check(
      fc.property(articles, (input) => {
        for (const { count } of parseArticle(input).claims) {
          const { low, best, high } = count
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
          if (best !== null && low !== null) expect(low).toBeLessThanOrEqual(best)
          if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high)
          expect(low ?? best ?? high).not.toBeNull()
        }
      }),
    )
  })

  it('ids are unique and relations point at other claims of the article', () => {
    check(
      fc.property(articles, (input) => {
        const { claims } = parseArticle(input)
        const ids = new Set(claims.map(({ id }) => id))
        expect(ids.size).toBe(claims.length)
        for (const { id, relatesTo } of claims)
          if (relatesTo !== null) {
            expect(ids).toContain(relatesTo)
            expect(relatesTo).not.toBe(id)
          }
      }),
    )
  })

  it('furniture is sorted, free of overlap and inside the text', () => {
    check(
      fc.property(articles, (input) => {
        let last = 0
        for (const { start, end } of parseArticle(input).furniture) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(input.text.length)
      }),
    )
  })

  it('a figure is claimed or rejected, never both, and an explanation shows the same claims', () => {
    check(
      fc.property(articles, (input) => {
        const { parsed, rejected } = explain(input)
        expect(parsed).toEqual(parseArticle(input))
        const claimed = new Set(parsed.claims.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
        for (const { start, end, text: words, reason } of rejected) {
          expect(claimed).not.toContain(start)
          expect(words).toBe(input.text.slice(start, end))
          expect(reason).not.toBe('')
        }
      }),
    )
  })
})

describe('what stands around a claim moves it and changes nothing else', () => {
  const claim = 'A bomb killed at least 58 people in Aleppo on Monday, police said.'
  const [alone] = parseArticle({ text: claim }).claims

  it('blank lines before it', () => {
    check(
      fc.property(fc.array(fc.constantFrom('\n', '\r\n', ' ', '\u00a0'), { maxLength: 20 }), (blanks) => {
        const before = blanks.join('')
        const [moved] = parseArticle({ text: `${before}${claim}` }).claims
        expect(moved?.mentions[0]?.start).toBe((alone?.mentions[0]?.start ?? 0) + before.length)
        expect([moved?.harm, moved?.count, moved?.victims, moved?.assertion]).toEqual([
          alone?.harm,
          alone?.count,
          alone?.victims,
          alone?.assertion,
        ])
        expect(moved?.attribution?.source).toBe(alone?.attribution?.source)
      }),
    )
  })
})
