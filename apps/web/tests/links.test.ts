import { describe, expect, test } from 'vitest'
import { formSearch } from '../src/filters/form-search.ts'
import { readPageQuery } from '../src/filters/page-filter.ts'
import { articleLink, foundArticleLink, keepParams, searchLink } from '../src/filters/search-link.ts'
import { wayBack, withWayBack } from '../src/filters/way-back.ts'

describe('links', () => {
  test.each([
    ['nothing', searchLink('/', ''), '/'],
    ['keeps', searchLink('/claims', 'outlets=a&outlets=b'), '/claims?outlets=a&outlets=b'],
    ['changes', searchLink('/', 'clock=said', { clock: 'happened' }), '/?clock=happened'],
    ['removes', searchLink('/', 'q=x&clock=said', { q: null }), '/?clock=said'],
    ['lists', searchLink('/', 'harms=killed', { harms: ['injured', 'missing'] }), '/?harms=injured&harms=missing'],
    ['an article in a folder', articleLink('2017/a b', ''), '/articles/2017%2Fa%20b'],
    ['a claim’s place in it', articleLink('a', 'q=x', 'k:killed:1'), '/articles/a?q=x#claim-k%3Akilled%3A1'],
    ['the first searched words in it', foundArticleLink('a b', 'q=x'), '/articles/a%20b?q=x#found-1'],
  ])('%s', (_, link, expected) => expect(link).toBe(expected))

  test('only the filter goes along to another page', () => {
    expect(keepParams('page=3&outlets=a&sort=low', ['outlets', 'q'])).toBe('outlets=a')
  })

  test('a form leaves out empty fields and defaults, and keeps what is not its own', () => {
    const entries: [string, string][] = [
      ['q', '  '],
      ['clock', 'said'],
      ['harms', 'killed'],
      ['harms', 'injured'],
      ['to', ''],
    ]
    expect(formSearch(entries, { clock: 'said' }, [['sort', 'low']])).toBe('harms=killed&harms=injured&sort=low')
  })
})

describe('the way back from an article', () => {
  test.each([
    ['the event, under the filter', '/events/e%201', 'q=x', '/events/e%201?q=x', 'Back to the event'],
    [
      'the claims in their order',
      '/claims?sort=low&page=2',
      'harms=killed',
      '/claims?harms=killed&sort=low&page=2',
      'Back to the claims',
    ],
    ['the articles', '/articles?page=2', 'q=x', '/articles?q=x&page=2', 'Back to the articles'],
    ['the claim under review', '/review?claim=k%3A1', '', '/review?claim=k%3A1', 'Back to the review'],
  ])('%s', (_, page, search, href, words) => {
    const given = new URLSearchParams(withWayBack(search, page)).get('back') ?? undefined
    expect(wayBack(given, search)).toEqual({ href, words })
  })

  test.each([
    undefined,
    '',
    '//example.org/claims',
    'https://example.org',
    '/api/v1/claims',
    '/claims/../add',
    'javascript:1',
  ])('is none for %s', (back) => expect(wayBack(back, '')).toBeNull())
})

describe('a page’s address', () => {
  test('unknown values are named and left out, other parameters are at hand', async () => {
    const query = await readPageQuery(Promise.resolve({ harms: ['killed', 'vexed'], page: '2', from: 'yesterday' }))
    expect(query.filter.harms).toEqual(['killed'])
    expect(query.filter.from).toBeNull()
    expect(query.problems).toHaveLength(2)
    expect(query.search).toBe('harms=killed')
    expect(query.param('page')).toBe('2')
  })
})
