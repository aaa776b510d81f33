import type { Claim } from '@evenhand/schema'

/** What a claim's sentence says of its place in a series of figures, in the sentence's own words. */
export interface RevisionMark {
  /** `earlier`: the text calls it an earlier figure; `later`: the text says that it replaces one. */
  standing: 'earlier' | 'later'
  /** Which way a later figure went; figures on its far side may be later still. */
  direction: 'up' | 'down'
  words: string
}

interface Cue {
  standing: RevisionMark['standing']
  direction?: 'down'
  /** Where the words stand, seen from the number. */
  side: 'before' | 'after'
  pattern: RegExp
}

/** Letters between a cue and its number: one clause, no further sentence. */
const gap = (most: number) => `[^.;!?\\n]{0,${most}}`
const before = (source: string, most: number) => new RegExp(`(?<cue>\\b${source})\\b${gap(most)}$`, 'iu')
const after = (source: string, most: number) => new RegExp(`^${gap(most)}(?<cue>\\b${source})\\b`, 'iu')

const former = '(?:earlier|previous|initial|preliminary|provisional|original)'
const formerly = '(?:earlier|previously|initially|originally)'
const reckoning = '(?:toll|count|figure|number|estimate|tally|reports?|information)'
const counted = '(?:said|reported|gave|given|put|counted|announced|stated|noted|estimated)'

/** Phrases that put a figure before or behind another one of the same count. */
const cues: readonly Cue[] = [
  { standing: 'earlier', side: 'before', pattern: before(`${former} (?:[\\p{L}-]+ ){0,2}${reckoning}`, 40) },
  { standing: 'earlier', side: 'before', pattern: before(`${formerly} (?:had )?${counted}`, 45) },
  { standing: 'earlier', side: 'before', pattern: before(`${counted} (?:[\\p{L}-]+ ){0,2}${formerly}`, 45) },
  { standing: 'earlier', side: 'before', pattern: before('had (?:put|given|counted)', 40) },
  { standing: 'earlier', side: 'before', pattern: before(`earlier\\b${gap(50)}\\b${counted}`, 40) },
  { standing: 'earlier', side: 'before', pattern: before('(?:up|down|raised|revised|increased) from', 25) },
  { standing: 'earlier', side: 'after', pattern: after(`${formerly} ${counted}`, 30) },
  {
    standing: 'later',
    side: 'before',
    pattern: before(
      '(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed)?|grew|grown|spiked) (?:[\\p{L}-]+ )?to',
      20,
    ),
  },
  {
    standing: 'later',
    side: 'before',
    pattern: before('(?:increased|revised|raised|updated|upped) (?:[\\p{L}-]+ )?to', 20),
  },
  {
    standing: 'later',
    side: 'before',
    pattern: before("(?:raising|bringing|pushing|lifting|taking) (?:[\\p{L}’'-]+ ){1,6}to", 20),
  },
  {
    standing: 'later',
    side: 'before',
    direction: 'down',
    pattern: before(
      "(?:lowered|lowering|reduced|dropped|fell|fallen|revised down(?:wards?)?) (?:[\\p{L}’'-]+ ){0,5}to",
      20,
    ),
  },
  {
    standing: 'later',
    side: 'before',
    pattern: before('(?:new|latest|updated|revised|final) (?:death )?(?:toll|count|tally)', 30),
  },
  { standing: 'later', side: 'after', pattern: after('up from', 40) },
  { standing: 'later', side: 'after', direction: 'down', pattern: after('down from', 40) },
  {
    standing: 'later',
    side: 'after',
    pattern: after(`(?:updating|revising|raising) (?:an?|its|the|their) ${former}`, 160),
  },
  { standing: 'later', side: 'after', pattern: after('new toll', 60) },
]

/** Furthest that a cue may reach, in characters. */
const reach = 220

/** The nearest such phrase in the sentences that hold the claim's number; one before it wins over one behind it. */
export function revisionMark({ mentions }: Pick<Claim, 'mentions'>, text: string): RevisionMark | null {
  let best: { mark: RevisionMark; distance: number } | null = null
  for (const { start, end, quote, part } of mentions) {
    if (part === 'furniture') continue
    const lead = text.slice(Math.max(quote.start, start - reach), start)
    const tail = text.slice(end, Math.min(quote.end, end + reach))
    for (const { standing, direction = 'up', side, pattern } of cues) {
      const match = pattern.exec(side === 'before' ? lead : tail)
      const words = match?.groups?.cue
      if (!match || words === undefined) continue
      const at = match.index + match[0].indexOf(words)
      const distance = side === 'before' ? lead.length - at - words.length : reach + at
      if (!best || distance < best.distance) best = { mark: { standing, direction, words }, distance }
    }
  }
  return best?.mark ?? null
}
