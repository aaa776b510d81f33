import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ClaimFilter,
  claimFilterFromParams,
  claimFilterToParams,
  emptyClaimFilter,
  harms,
  rulePresets,
  scopes,
  sourceTypes,
  wordConventions,
} from '../src/index.ts'

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 })
const some = <T extends string>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 })

const filters = fc
  .record({
    clock: fc.constantFrom('said' as const, 'happened' as const),
    from: fc.option(day),
    to: fc.option(day),
    outlets: names,
    origins: names,
    harms: some(harms.values),
    scopes: some(scopes.values),
    sourceTypes: some(sourceTypes.values),
    q: fc.string(),
    include: some(['furniture', 'implicit', 'nonviolent'] as const),
    preset: fc.constantFrom(...rulePresets.values),
    convention: fc.constantFrom(...wordConventions.values),
  })
  .map((fields) => ClaimFilter.parse(fields))

describe('the filter in a link', () => {
  test('property: a filter survives the way through a URL', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const query = new URLSearchParams(claimFilterToParams(filter)).toString()
        expect(claimFilterFromParams(new URLSearchParams(query))).toEqual({ filter, problems: [] })
      }),
    )
  })

  test('the default filter needs no parameters', () => {
    expect(claimFilterToParams(emptyClaimFilter)).toEqual([])
  })

  test.each([
    ['harms=killed&harms=scared', ['killed'], 'harms: “scared” is not a value of this filter'],
    ['harms=killed&from=yesterday', ['killed'], 'from: “yesterday” is not a value of this filter'],
    ['harms=killed&from=2017-13-45', ['killed'], 'from: “2017-13-45” is not a value of this filter'],
    ['harms=killed&harms=killed', ['killed'], null],
  ])('%s opens, and says what it leaves out', (query, expected, problem) => {
    const { filter, problems } = claimFilterFromParams(new URLSearchParams(query))
    expect(filter.harms).toEqual(expected)
    expect(problems).toEqual(problem ? [problem] : [])
  })

  test('parameters of other things are left alone', () => {
    expect(claimFilterFromParams(new URLSearchParams('page=3&sort=date'))).toEqual({
      filter: emptyClaimFilter,
      problems: [],
    })
  })
})
