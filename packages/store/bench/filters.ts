import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import type { FilterOptions } from '../src/rows.ts'

type Part = Partial<ClaimFilter>

/** For each field of the filter a value that many claims have and one that fewer have. */
export function singleFilters(options: FilterOptions): Record<string, ClaimFilter> {
  const parts: Record<string, Part> = {}
  for (const [field, values] of Object.entries(options)) {
    if (!Array.isArray(values) || values.length === 0) continue
    parts[`${field}, frequent`] = { [field]: [values[0]?.value] }
    parts[`${field}, rarer`] = { [field]: [values[Math.floor(values.length / 2)]?.value] }
  }
  Object.assign(parts, {
    'said, a year': { from: '2018-01-01', to: '2018-12-31' },
    'said, a week': { from: '2018-05-01', to: '2018-05-07' },
    'happened, since': { clock: 'happened', from: '2019-01-01' },
    'a frequent word': { q: 'killed' },
    'a rare word': { q: 'torven' },
    'two words': { q: 'people near ba' },
    'a word that all texts hold': { q: 'report' },
    'everything included': { include: ['furniture', 'implicit', 'nonviolent'] },
    'an article': { articles: ['article-77'] },
  } satisfies Record<string, Part>)
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, { ...emptyClaimFilter, ...part } as ClaimFilter]),
  )
}

/** `n` combinations of two to five single filters by their names, the same ones every time. */
export function combinedFilters(singles: Record<string, ClaimFilter>, n: number): [name: string, ClaimFilter][] {
  const all = Object.entries(singles).map(([name, filter]) => ({
    name,
    parts: Object.entries(filter).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(emptyClaimFilter[key as keyof ClaimFilter]),
    ),
  }))
  let state = 42
  const below = (end: number) => {
    // A linear congruential generator: figures that can be had again matter more than good chance.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
  return Array.from({ length: n }, () => {
    const chosen = Array.from({ length: 2 + below(4) }, () => all[below(all.length)] ?? { name: '', parts: [] })
    const filter = { ...emptyClaimFilter, ...Object.fromEntries(chosen.flatMap(({ parts }) => parts)) } as ClaimFilter
    return [chosen.map(({ name }) => name).join(' + '), filter]
  })
}
