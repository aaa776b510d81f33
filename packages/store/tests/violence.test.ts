import { describe, expect, it } from 'vitest'
import { violenceOf } from '../src/export/index.ts'

type Case = [
  by: string | null,
  dead: string | null,
  category: Parameters<typeof violenceOf>[0]['category'],
  type: 1 | 2 | 3 | null,
]

const may2017 = '2017-05-01'

describe('the type of violence', () => {
  it.each<Case>([
    ['islamic_state', 'syrian_government', 'combatant_state', 1],
    ['russia', 'ukraine', 'combatant_state', 1],
    ['islamic_state', null, 'combatant_state', 1],
    ['us_led_coalition', 'islamic_state', 'combatant_nonstate', 1],
    ['nigerian_government', null, 'combatant_nonstate', 1],
    ['israel', 'hamas', 'combatant', 1],
    ['taliban', 'islamic_state', 'combatant_nonstate', 2],
    ['eln', 'farc', 'combatant', 2],
    ['boko_haram', null, 'civilian', 3],
    ['us_led_coalition', null, 'civilian', 3],
    // The other side, or what it is, is not known.
    [null, null, 'civilian', null],
    [null, 'syrian_government', 'combatant_state', null],
    ['gunmen', null, 'civilian', null],
    ['palestinian_groups', 'israel', 'combatant_state', null],
    ['eln', null, 'combatant_nonstate', null],
    ['eln', 'rebels', 'combatant_nonstate', null],
    ['russia', 'ukraine', 'unknown', null],
    ['russia', 'ukraine', 'mixed', null],
    ['eln', 'eln', 'combatant_nonstate', null],
  ])('of %s against %s (%s) is %s', (perpetrator, victims, category, type) => {
    const found = violenceOf({ perpetrator, victims, category }, may2017)
    expect(found.type).toBe(type)
    expect(found.why === null).toBe(type !== null)
  })

  it.each([
    ['taliban', '2021-08-14', 3],
    ['taliban', '2021-08-20', null],
    ['taliban', null, null],
    ['rsf', '2022-01-01', null],
    ['rsf', '2023-06-01', 3],
    ['eln', null, 3],
  ] as const)('of %s on %s against civilians is %s, for its standing changed', (perpetrator, day, type) => {
    expect(violenceOf({ perpetrator, victims: null, category: 'civilian' }, day).type).toBe(type)
  })
})
