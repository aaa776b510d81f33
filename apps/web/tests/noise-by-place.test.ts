import { describe, expect, test } from 'vitest'
import { placeBars } from '../src/charts/noise-by-place/series.ts'

const row = (name: string, head: number, inline: number, tail: number) => ({
  outlet: name === '' ? null : { id: name, name },
  positions: { head, inline, tail },
})

describe('where furniture stands', () => {
  const bars = placeBars([row('few', 0, 5, 5), row('none', 0, 0, 0), row('', 60, 20, 20)])

  test('most furniture first; outlets without any have no bar', () => {
    expect(bars.map(({ name, furniture }) => [name, furniture])).toEqual([
      ['Outlet not known', 100],
      ['few', 10],
    ])
  })

  test('a few characters are no bar of shares', () => {
    expect(bars.map(({ name, few }) => [name, few])).toEqual([
      ['Outlet not known', false],
      ['few', true],
    ])
  })

  test('pieces stand in reading order, together the whole bar; absent places have none', () => {
    expect(bars[0]?.segments).toEqual([
      { place: 'head', characters: 60, from: 0, to: 60 },
      { place: 'inline', characters: 20, from: 60, to: 80 },
      { place: 'tail', characters: 20, from: 80, to: 100 },
    ])
    expect(bars[1]?.segments.map(({ place, to }) => [place, to])).toEqual([
      ['inline', 50],
      ['tail', 100],
    ])
  })
})
