import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { claimOf, onlyClaim } from './claim-lines.ts'

const where = (text: string) => onlyClaim(parseArticle({ text })).where

/** The place of the claim whose count is `words`. */
const whereOf = (text: string, words: string): string | undefined => claimOf(parseArticle({ text }), words).where?.text

describe('quarters, sites and what comes down on them', () => {
  it.each([
    ['A shell hit the Tal Nur area of Homs, killing 12 people.', 'Tal Nur area'],
    ['Shelling on Velmar killed 12 people.', 'Velmar'],
    ['A mortar round that fell on Velmar killed 12 people.', 'Velmar'],
    ['The shelling of Velmar by rebels killed 12 people.', 'Velmar'],
    ['Raiders killed 12 people on the Danish island of Velmar.', 'Velmar'],
    ['A gunman killed 12 people at a club in the Florida town of Velmar.', 'Velmar'],
    ['Rockets hit Aleppo’s residential neighborhood of Velmar, killing 12 people.', 'Velmar'],
    ['A mine killed 12 soldiers in the Velmar tribal district.', 'Velmar tribal district'],
    ['Gunmen killed 12 people on the Velmar-Tolsk highway.', 'Velmar-Tolsk highway'],
    ['A bomb in Homs killed 12 people at the Andira shopping centre.', 'Andira shopping centre'],
    ['Rebels attacked the Velmar gas field in Homs province, killing 12 guards.', 'Velmar gas field'],
    ['Police in Homs, Syria, said a gunman killed 12 people in nearby Velmar.', 'Velmar'],
    ['A man and 11 others were shot dead in Homs’s Velmar estate.', 'Velmar estate'],
    ['An attack by the Sayyid Front on Velmar, near the border, killed 12 people.', 'Velmar'],
    ['Bandits killed 12 people in Velmar Local Government Area.', 'Velmar'],
    ['Troops entered Velmar from the south and killed 12 people.', 'Velmar'],
    ['Shelling on the Velmar area also in Homs killed 12 people.', 'Velmar area'],
    ['Shells fired by rebels on Velmar killed 12 people.', 'Velmar'],
    ['In Velmar in the southern province of Homs 12 people were killed.', 'Velmar'],
    ['A car bomb in Velmar, 300 km north of the capital Damascus, killed 12 people.', 'Velmar'],
    ['Twelve people died when a boat was shelled off Velmar.', 'Velmar'],
    ['Outside Homs meanwhile 12 people were killed in shelling on Velmar.', 'Velmar'],
    ['Twelve people died when a mortar struck the Homs Opera House.', 'Homs Opera House'],
    ['A strike on the Velmar air base killed 12 soldiers.', 'Velmar air base'],
    ['Shells hit the Velmar locality of Homs, killing 12 people.', 'Velmar locality'],
    ['Raids killed 12 people in Homs’s Velmar.', 'Velmar'],
    ['Fighting at the Velmar steel plant in Homs killed 12 people.', 'Velmar steel plant'],
  ])('%s → %s', (text, place) => {
    expect(parseArticle({ text }).claims[0]?.where?.text).toBe(place)
  })
  it('a part of a town is no site of that name', () => {
    expect(where('Rockets hit a Syrian Town, killing 12 people.')).toBeNull()
  })
  it('a people is no place: whose village, not which', () => {
    expect(where('Gunmen killed 12 people in a Velmari village.')).toBeNull()
    expect(where('Gunmen killed 12 people in a mostly Velmari neighbourhood of Homs.')?.text).toBe('Homs')
  })
  it('where a blast was heard is not where it was', () => {
    expect(where('The blast, which killed 12 people, was heard as far away as Homs.')).toBeNull()
  })
})

describe('whence it came', () => {
  it.each([
    ['Rebels positioned in the Tal Nur district fired shells at Karim Square, killing 12 people.', 'Karim Square'],
    ['Shells fired from the besieged town of Tal Nur landed on Velmar and killed 12 people.', 'Velmar'],
    ['Fighters stationed in Tal Nur targeted Velmar village with rockets, killing 12 people.', 'Velmar'],
    ['Iran’s missile attack on a base in Iraq killed 12 people.', 'Iraq'],
    ['Raiders killed 12 people in Homs, a witness told Reuters from Aleppo.', 'Homs'],
  ])('%s → %s', (text, place) => {
    expect(where(text)?.text).toBe(place)
  })
  it('troops posted to a town may die there', () => {
    expect(where('Twelve soldiers who were stationed in Homs were killed.')?.text).toBe('Homs')
  })
  it('the dateline is none, though the scrape lost its dash', () => {
    expect(where('Beirut Syrian warplanes killed 12 people in Homs.')?.text).toBe('Homs')
    expect(where('BEIRUT Air strikes killed 12 people in Homs.')?.text).toBe('Homs')
  })
})

describe('a town without a name', () => {
  it.each([
    [
      'Raids killed 12 people in a rebel-held town in Syria.\n\nThe jets hit the town of Velmar, medics said.',
      'Velmar',
    ],
    ['Gunmen killed 12 people in an attack on a village in Syria.\n\nThe raid on Velmar came at dawn.', 'Velmar'],
    [
      'Raids killed 12 people in a rebel-held town in Syria.\n\nMoscow denied an attack. The raid hit Velmar at dawn.',
      'Velmar',
    ],
  ])('is named where the story goes on: %s', (text, place) => {
    expect(whereOf(text, '12')).toBe(place)
  })
  it('a site of another attack is not the main one', () => {
    const text =
      'A shootout at a bar in Homs left 12 people dead. It was the worst violence since the siege of the Velmar camp.'
    expect(whereOf(text, '12')).toBe('Homs')
  })
})
