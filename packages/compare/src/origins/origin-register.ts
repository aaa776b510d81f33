import type { OriginEntry } from '@evenhand/schema'
import { originRegister } from '../data/origins.ts'
import { plainWord } from '../spelling/fold-word.ts'

/** Finds register rows by the name a text uses. */
export interface OriginRegister {
  /** The row whose name or alias this is, whole. */
  named(name: string): OriginEntry | null
  /** Rows whose name or alias stands inside a longer name, longest alias first, none inside another. */
  within(name: string): OriginEntry[]
  byParty(party: string): OriginEntry | null
}

export function buildRegister(additions: readonly OriginEntry[] = []): OriginRegister {
  const exact = new Map<string, OriginEntry>()
  const capitals = new Map<string, OriginEntry>()
  const parties = new Map<string, OriginEntry>()
  // Later rows win, so a caller's rows replace built-in aliases.
  for (const entry of [...originRegister, ...additions]) {
    for (const alias of [entry.name, ...entry.aliases]) {
      if (isAcronym(alias)) capitals.set(alias, entry)
      else exact.set(sourceKey(alias), entry)
    }
    if (entry.party && !parties.has(entry.party)) parties.set(entry.party, entry)
  }
  const longest = [...exact]
    .filter(([key]) => key.length > 3)
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return {
    named: (name) => capitals.get(bare(name)) ?? exact.get(sourceKey(name)) ?? null,
    within(name) {
      let rest = ` ${sourceKey(name)} `
      const found: OriginEntry[] = []
      for (const [key, entry] of longest) {
        if (!rest.includes(` ${key} `)) continue
        rest = rest.replace(` ${key} `, ' , ')
        if (!found.includes(entry)) found.push(entry)
      }
      for (const word of name.match(/\b[A-Z]{2,}\b/g) ?? []) {
        const entry = capitals.get(word)
        if (entry && !found.includes(entry)) found.push(entry)
      }
      return found
    },
    byParty: (party) => parties.get(party) ?? null,
  }
}

/** A source's name in lower case without accents, punctuation, possessive endings and a leading "the". */
export function sourceKey(name: string): string {
  const words = plainWord(name.replace(/['’]s\b/g, '')).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join(' ').replace(/^the /, '')
}

const bare = (name: string) => name.trim().replace(/^the /i, '')
const isAcronym = (alias: string) => /^[A-Z]{2,5}$/.test(alias)
