import { emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { searchLink } from '../src/filters/search-link.ts'
import { wayBack, withWayBack } from '../src/filters/way-back.ts'
import { whoWords } from '../src/outlets/named-words.ts'
import { namingParams, readNaming } from '../src/outlets/naming-params.ts'
import { outletLink } from '../src/outlets/outlet-link.ts'
import { sourcedLink } from '../src/outlets/share-links.ts'

const paramsOf = (link: string) => [...new URL(link, 'http://localhost').searchParams]

describe('links of outlets', () => {
  test('an outlet’s page keeps the view but for its outlets', () => {
    expect(outletLink('hill-herald', 'harms=killed&outlets=a&outlets=b')).toBe('/outlets/hill-herald?harms=killed')
    expect(outletLink(null, '')).toBe(`/outlets/${unknownOutlet}`)
  })

  test('claims with a source are those of every kind of source, or of those chosen', () => {
    const types = paramsOf(sourcedLink(emptyClaimFilter, '', 'x')).filter(([name]) => name === 'sourceTypes')
    expect(types.length).toBeGreaterThan(10)
    expect(types).not.toContainEqual(['sourceTypes', 'none'])
    const chosen = { ...emptyClaimFilter, sourceTypes: ['none', 'police'] as const }
    expect(paramsOf(sourcedLink({ ...chosen, sourceTypes: [...chosen.sourceTypes] }, '', 'x'))).toEqual([
      ['outlets', 'x'],
      ['sourceTypes', 'police'],
    ])
  })

  test.each([
    { side: 'victims', party: 'red_army', category: null, words: 'regime fighters', others: true },
    { side: 'victims', party: null, category: 'civilian', words: 'موظفو الإغاثة', others: false },
    { side: 'perpetrators', party: null, category: null, words: 'gunmen & others', others: false },
  ] as const)('words are read from the address that chooses them: %j', (naming) => {
    const link = searchLink('/outlets/x', '', namingParams(naming.side, naming, naming.words, naming.others))
    const params = new Map(paramsOf(link))
    expect(readNaming((name) => params.get(name))).toEqual(naming)
    const back = new URLSearchParams(withWayBack('harms=killed', link)).get('back')
    expect(wayBack(back ?? undefined, 'harms=killed')).toEqual({
      href: link.replace('?', '?harms=killed&'),
      words: 'Back to the outlet',
    })
  })

  test.each([
    [{ party: 'islamic_state', category: null }, 'Islamic State'],
    [{ party: null, category: 'civilian' as const }, 'Civilians, party not known'],
    [{ party: null, category: 'unknown' as const }, 'Party and kind not stated'],
    [{ party: null, category: null }, 'Party not known'],
  ])('%j is told as %s', (who, words) => expect(whoWords(who)).toBe(words))
})
