import { foldKey, phraseKey } from './fold-key.ts'
import { furnitureRules } from './lexicon/all-rules.ts'
import type { FragmentRule, LineRule, PhraseRule } from './rule.ts'

export type WholeLineRule = PhraseRule | LineRule

const phraseRules = new Map<string, PhraseRule>()
const lineRules = new Map<string, LineRule[]>()
const ruleOrder = new Map<WholeLineRule, number>()
const fragmentRules: FragmentRule[] = []

for (const rule of furnitureRules) {
  if (rule.scope === 'phrase') {
    ruleOrder.set(rule, ruleOrder.size)
    for (const phrase of rule.phrases.split(',')) {
      const key = phrase.replace(/\s+/g, ' ').trim()
      if (key !== '' && !phraseRules.has(key)) phraseRules.set(key, rule)
    }
  } else if (rule.scope === 'line') {
    ruleOrder.set(rule, ruleOrder.size)
    for (const cue of rule.cues) {
      const listed = lineRules.get(cue)
      if (listed) listed.push(rule)
      else lineRules.set(cue, [rule])
    }
  } else fragmentRules.push(rule)
}

const slots = 1 << 12
/** Rules of cues by the cue's hash, so that the words of a line need not be cut out. */
const cueSlots = new Array<{ hash: number; rules: readonly LineRule[] }[] | undefined>(slots).fill(undefined)
const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & (slots - 1)
for (const [cue, rules] of lineRules) {
  let hash = 0
  for (let i = 0; i < cue.length; i++) hash = hashWith(hash, cue.charCodeAt(i))
  cueSlots[slotOf(hash)] = [...(cueSlots[slotOf(hash)] ?? []), { hash, rules }]
}

/** The hash of a folded word, code unit by code unit from 0. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Adds the rules that have the folded word of that hash for a cue. */
export function addRulesOf(hash: number, to: Set<LineRule>): void {
  const cues = cueSlots[slotOf(hash)]
  if (cues) for (const cue of cues) if (cue.hash === hash) for (const rule of cue.rules) to.add(rule)
}

/** Adds the rules for lines that start with a number. */
export function addRulesOfNumber(to: Set<LineRule>): void {
  for (const rule of lineRules.get('#') ?? []) to.add(rule)
}

/** The longest folded line that a phrase can be. */
export const longestPhrase = 90

/** Rules for fragments, in the order of the lexicon. */
export const fragments: readonly FragmentRule[] = fragmentRules

/** Long lines are nearly always prose; only those with one of these words are worth reading closely. */
const longLineHint = new RegExp(
  'copyright|©|reserved|cookie|privacy|terms of|permission|licens|newsletter|inbox|subscri|donat|sign up|contributed|' +
    'contributing|reporting by|editing by|expressed|contact|this story|this article|this version|correction|' +
    'your device|just watched|must watch|image caption|image copyright|enlarge this|pinterest|file photo|ticker sec|' +
    'photo|comment|writer|author|columnist|podcast|analyst|correspondent|professor|fellow|contributor|editor|content created|play video',
)

/** False where no whole-line rule can match a lower-cased long line. */
export const isWorthMatching = (lower: string): boolean => longLineHint.test(lower)

const SPACE = 32

const startsWithDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/** The rule that marks the whole of a trimmed line, or null. `key` is the line's `foldKey`. */
export function matchLine(text: string, key: string = foldKey(text)): WholeLineRule | null {
  if (key.length <= longestPhrase) {
    const phrase = phraseRules.get(key) ?? phraseRules.get(phraseKey(key))
    if (phrase) return phrase
  }
  const cued = new Set<LineRule>()
  let start = 0
  let hash = 0
  for (let i = 0; i <= key.length; i++) {
    const code = i < key.length ? key.charCodeAt(i) : SPACE
    if (code !== SPACE) {
      hash = hashWith(hash, code)
      continue
    }
    if (start === 0 && startsWithDigit(key)) addRulesOfNumber(cued)
    else addRulesOf(hash, cued)
    start = i + 1
    hash = 0
  }
  return firstMatch(text, cued)
}

/** The first in the order of the lexicon of those rules whose pattern matches a trimmed line, or null. */
export function firstMatch(text: string, rules: ReadonlySet<LineRule>): LineRule | null {
  let best: LineRule | null = null
  let bestOrder = Number.POSITIVE_INFINITY
  for (const rule of rules) {
    const order = ruleOrder.get(rule) ?? 0
    if (order < bestOrder && rule.pattern.test(text)) {
      best = rule
      bestOrder = order
    }
  }
  return best
}
