import { knownSources } from '../lexicon/sources.ts'

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const organisations = knownSources
  .flatMap(([, , aliases]) => aliases.split('|'))
  .filter(
    (alias) =>
      alias.length > 3 &&
      alias !== 'observatory' &&
      alias !== 'amnesty' &&
      !alias.startsWith('us-') &&
      !alias.includes('coalition'),
  )
  .sort((a, b) => b.length - a.length)
const initials = [...new Set(organisations.map((name) => name.charAt(0)))].join('')
/**
 * Names of known sources that are no common words. What costs little is asked first: to look behind for letters of any
 * script costs more.
 */
export const namedOrganisations = new RegExp(
  `(?=[${initials}])(?<![a-z0-9])(?<![\\p{L}\\p{N}])(?:${organisations.map(escapeForPattern).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
