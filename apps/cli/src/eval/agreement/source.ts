import { normalise, textAgrees } from './text.ts'

/** Names of one source, normalised. The scoring convention; the parser's own lexicon is no judge of itself. */
const sameSource: readonly (readonly string[])[] = [
  ['isis', 'isil', 'is', 'daesh', 'islamic state', 'islamic state group', 'islamic state of iraq and levant'],
  [
    'sohr',
    'syrian observatory for human rights',
    'syrian observatory',
    'observatory',
    'uk based observatory',
    'monitor',
  ],
  ['un', 'united nations', 'u n'],
  ['idf', 'israeli military', 'israeli army', 'israel defense forces', 'israeli defense forces'],
  ['us military', 'u s military', 'pentagon', 'us central command', 'centcom', 'u s central command'],
  ['us led coalition', 'coalition', 'international coalition', 'u s led coalition'],
]

/** Two names of a source agree where most words do, one is the other's acronym, or both are known names of one. */
export function sourceAgrees(gold: string | null | undefined, got: string | null | undefined): boolean {
  if (!gold || !got) return !gold === !got
  const [a, b] = [bare(gold), bare(got)]
  return (
    textAgrees(gold, got, 0.6) ||
    acronym(gold) === b ||
    acronym(got) === a ||
    sameSource.some((names) => names.includes(a) && names.includes(b))
  )
}

const bare = (name: string): string => normalise(name).replace(/^the /, '')

/** Initials of the capitalised words. */
function acronym(name: string): string {
  return name
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
}
