import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Claim, ParsedArticle } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { boundsOf } from './claim-lines.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const golden = new URL('golden/', import.meta.url)
// On purpose only: UPDATE_GOLDEN=1 npx vitest run tests/seeds.test.ts, then read the difference
const update = process.env.UPDATE_GOLDEN === '1' && !process.env.CI

const names = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''))
  .sort()

const read = (name: string): ParsedArticle =>
  parseArticle({ id: name, text: readFileSync(new URL(`${name}.txt`, seeds), 'utf8') })

/** One claim in few words; ids become places in the list, so that a golden file can be read and corrected by hand. */
function line(claim: Claim, { article, claims }: ParsedArticle) {
  const { victims, perpetrator, attribution, when, where } = claim
  const whole = claims.findIndex(({ id }) => id === claim.relatesTo)
  return {
    harm: claim.harm,
    count: `${claim.count.text} = ${boundsOf(claim)}`,
    victims: [victims.text, victims.category, victims.party, ...victims.subgroups].filter(Boolean).join(', '),
    perpetrator: perpetrator
      ? [perpetrator.text, perpetrator.party, perpetrator.status].filter(Boolean).join(', ')
      : null,
    source: attribution ? `${attribution.source}, ${attribution.type}` : null,
    reading: [claim.assertion, claim.scope, claim.relation].join(', '),
    ...(claim.relatesTo === null ? {} : { relatesTo: claims[whole]?.count.text ?? 'no such claim' }),
    ...(claim.violent ? {} : { violent: false }),
    ...(claim.implicit ? { implicit: true } : {}),
    when: when ? `${when.text} = ${when.start}/${when.end}` : null,
    where: where ? `${where.text} = ${where.placeId}, precision ${where.precision}` : null,
    mentions: claim.mentions.map(
      ({ start, end, quote, part }) =>
        `${part}: ${article.text.slice(quote.start, start)}[${article.text.slice(start, end)}]${article.text.slice(end, quote.end)}`,
    ),
  }
}

/** What a golden file holds. */
function summary(parsed: ParsedArticle) {
  const { article } = parsed
  return {
    title: article.title?.text ?? null,
    published: article.published?.date ?? null,
    outlet: article.outlet?.id ?? null,
    claims: parsed.claims.map((claim) => line(claim, parsed)),
  }
}

describe('the five sample articles', () => {
  it('are all there', () => {
    expect(names).toHaveLength(5)
  })

  it.each(names)('%s is read as its golden file says', (name) => {
    const file = new URL(`${name}.json`, golden)
    const found = summary(read(name))
    if (update) {
      mkdirSync(golden, { recursive: true })
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    }
    expect(existsSync(file), `no golden file ${file.pathname}: write it with UPDATE_GOLDEN=1`).toBe(true)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('no golden file is left over', () => {
    expect(readdirSync(golden).sort()).toEqual(names.map((name) => `${name}.json`))
  })

  it.each(names)('%s: every mention is the words that it quotes', (name) => {
    const { article, claims } = read(name)
    for (const claim of claims) {
      const [first] = claim.mentions
      expect(article.text.slice(first?.start, first?.end)).toBe(claim.count.text)
    }
  })
})
