import { describe, expect, test } from 'vitest'
import { read } from './read-figures.ts'

describe('texts in capitals', () => {
  test.each([
    ['TRIPOLI, 3 AUG 89 (AGENCY) -- [TEXT] THE MAYOR OF THE PORT WAS SHOT TO DEATH TODAY.', []],
    ['FORMER MAYOR ADA BROWN LEE, 45, WAS SHOT TO DEATH BY UNIDENTIFIED INDIVIDUALS.', []],
    ['THE ASSASSINATION ON 22 MARCH OF ADA BROWN FORCED THE PARTY OUT OF THE 27 MAY ELECTIONS.', []],
    ['THE MINISTER SAID THAT A FOREIGN COMMANDO KILLED HECTOR OVALLE, LEADER OF THE PARTY.', []],
    ['THREE MEN SHOT AND KILLED HECTOR OVALLE LAST NIGHT IN THE CAPITAL.', []],
    ['TRIPOLI (NATIONAL RADIO CHANNEL 1) -- [TEXT] ADA BROWN WAS ASSASSINATED THIS EVENING.', []],
    ['IT IS MARKED ON 21 MAY IN MEMORY OF THE NAVAL HERO ADA BROWN WHO DIED IN BATTLE.', []],
    ['UP TO 12 MAY HAVE DIED IN THE ATTACK ON THE TOWN.', ['killed at_most null/null/12']],
    ['TWO POLICEMEN KILLED DOWNTOWN YESTERDAY MORNING.', ['killed exact 2/2/2']],
    ['TWO POLICEMEN KILLED IN THE CAPITAL LAST NIGHT.', ['killed exact 2/2/2']],
  ])('%s', (text, expected) => {
    expect(read(text).flatMap((claim) => (claim.implicit ? [] : claim.figure))).toEqual(expected)
  })
})
