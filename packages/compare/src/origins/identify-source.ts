import type { Attribution, Origin, OriginEntry } from '@evenhand/schema'
import { countryWords } from '../data/countries.ts'
import { institutions } from '../data/institutions.ts'
import { slug } from '../spelling/slug.ts'
import { namedPerson, namedSource } from './named-source.ts'
import { type OriginRegister, sourceKey } from './origin-register.ts'

/** Who a source is, once names and acronyms are merged. */
export type Identity = Pick<Origin, 'id' | 'name' | 'type' | 'party' | 'unnamed'> & {
  /** How the name led to it, in words. */
  how: string
}

/**
 * The origins that a source's name stands for: usually one; "X and Y" gives two where both are known.
 * `country` is where the harm happened, for offices that the text names without their country.
 */
export function identifySource(
  name: string,
  attribution: Pick<Attribution, 'type' | 'party'>,
  country: string | null,
  register: OriginRegister,
): Identity[] {
  const entry = register.named(name)
  if (entry) return [fromEntry(entry, name)]
  const parts = name.split(/\s+and\s+|\s*[,/&]\s*/).filter(Boolean)
  if (parts.length > 1) {
    const each = parts.map((part) => identifyOne(part, attribution, country, register))
    if (each.every((identity) => identity !== null)) return distinct(each)
  }
  const inside = register.within(name)
  if (inside.length > 0) return inside.map((row) => fromEntry(row, name))
  const one = identifyOne(name, attribution, country, register)
  return [one ?? byName(name, attribution, register)]
}

function identifyOne(
  name: string,
  attribution: Pick<Attribution, 'type' | 'party'>,
  country: string | null,
  register: OriginRegister,
): Identity | null {
  const entry = register.named(name) ?? register.within(name)[0]
  if (entry) return fromEntry(entry, name)
  const key = sourceKey(name)
  const office = institutions.find(({ pattern }) => pattern.test(key))
  if (!office) return null
  const own = office.sole ? null : namedSource(name)
  if (own) return { ...own, type: office.type, party: attribution.party, unnamed: false, how: `“${name}” is named` }
  const named = key
    .split(' ')
    .map((word) => countryWords.get(word))
    .find((code) => code !== undefined)
  const [, foreign] = named ? [] : (/^(?:the )?(\p{Lu}\p{L}+)[’']s\b/u.exec(name) ?? [])
  if (foreign)
    return {
      id: `${office.id}-${slug(foreign)}`,
      name,
      type: office.type,
      party: attribution.party,
      unnamed: false,
      how: `“${name}” is named`,
    }
  const code = named ?? country
  const kind = office.sole ? office.name : `${office.name}, unnamed`
  const from = named || !code ? '' : ', country taken from the place of the harm'
  return {
    id: code ? `${office.id}-${code.toLowerCase()}` : office.id,
    name: code ? `${kind} (${code})` : kind,
    type: office.type,
    party: attribution.party,
    unnamed: !office.sole,
    how: office.sole ? `“${name}” is an office${from}` : `${namesNobody(name)}${from}`,
  }
}

const namesNobody = (name: string) => `“${name}” names nobody: that all such sources are one origin is an assumption`

function fromEntry(entry: OriginEntry, name: string): Identity {
  const { id, type } = entry
  const how = sourceKey(entry.name) === sourceKey(name) ? `“${name}” is named` : `“${name}” is a name of ${entry.name}`
  return { id, name: entry.name, type, party: entry.party ?? null, unnamed: false, how }
}

function byName(
  name: string,
  { type, party }: Pick<Attribution, 'type' | 'party'>,
  register: OriginRegister,
): Identity {
  const speaksForParty = party !== null && (type === 'armed_group' || type === 'military')
  const entry = speaksForParty ? register.byParty(party) : null
  if (entry) return { ...fromEntry(entry, name), how: `“${name}” speaks for ${entry.name}` }
  if (speaksForParty) {
    return { id: slug(party), name, type, party, unnamed: false, how: `“${name}” speaks for the party` }
  }
  const unnamed = /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name)
  return {
    id: namedPerson(name) ?? (slug(name) || 'unnamed'),
    name: unnamed ? `${name}, unnamed` : name,
    type,
    party,
    unnamed,
    how: unnamed ? namesNobody(name) : `“${name}” is named`,
  }
}

function distinct(identities: Identity[]): Identity[] {
  return identities.filter((identity, index) => identities.findIndex((other) => other.id === identity.id) === index)
}
