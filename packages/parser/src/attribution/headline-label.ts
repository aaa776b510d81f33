import { defineCue } from '../lexicon/cues.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import type { SourceMention } from './find-sources.ts'

import { sourceKind } from './source-type.ts'

/** A headline's closing label: "kills 30 fighters: Monitor", "... in Syria Monitor" where the colon is lost. */
export function trailingLabel(tokens: readonly Token[]): SourceMention | null {
  const bracketed = bracketLabel(tokens)
  if (bracketed) return bracketed
  const n = tokens.length
  for (let length = 1; length <= 4 && length < n - 2; length++) {
    const mark = tokens[n - length - 1]
    if (mark?.text !== ':' && mark?.text !== '-' && mark?.text !== '–') continue
    const text = wordsBetween(tokens, n - length, n)
    const first = tokens[n - length]
    const labels = first !== undefined && ((first.cues & label) !== 0 || describes.test(first.low))
    const lower = length <= 2 && labels && !tokens[n - 1]?.capital
    if (!(first?.capital || lower) || !sourceKind(text)) break
    return {
      from: n - length,
      to: n,
      text,
      verb: mark.text,
      verbAt: n - length - 1,
      kind: 'say',
      side: 'trailing',
      pronoun: false,
      told: null,
    }
  }
  return headlineLabel(tokens)
}

/** "- hospital official": what opens a label of two words behind a mark. */
const describes = /^(?:hospital|health|medical|rescue|defen[cs]e|security|local|aid|rights|interior|emergency)$/

/** "12 dead in blast (police)" */
function bracketLabel(tokens: readonly Token[]): SourceMention | null {
  const to = tokens.length - 1
  const open = tokens.slice(Math.max(0, to - 5), to).findLastIndex(({ text }) => text === '(') + Math.max(0, to - 5)
  if (tokens[to]?.text !== ')' || tokens[open]?.text !== '(' || open < 3) return null
  const text = wordsBetween(tokens, open + 1, to)
  const kind = sourceKind(text)
  // "(AFP)" is a credit
  if (!kind || /^(?:news_agency|media)$/.test(kind.type) || lookUpPlace(text)) return null
  if (tokens[open + 1]?.capital && to - open === 2 && !kind.name) return null
  return {
    from: open + 1,
    to,
    text,
    verb: '(',
    verbAt: open,
    kind: 'say',
    side: 'trailing',
    pronoun: false,
    told: null,
  }
}

/** "Monitor: 12 killed in raid", "Monday 21 Apr 2014 Syrian opposition: 1,300 killed": the label that opens a headline. */
export function leadingLabel(tokens: readonly Token[]): SourceMention | null {
  let mark = 1
  // the colon of "14:32" is no label's
  while (mark < 13 && tokens[mark] && (tokens[mark]?.text !== ':' || tokens[mark - 1]?.kind === 'n')) mark++
  if (tokens[mark]?.text !== ':' || tokens[mark]?.start !== tokens[mark - 1]?.end) return null
  let from = mark
  while (from > 0) {
    const before = tokens[from - 1]
    if (
      before?.kind !== 'w' ||
      before.word.fn ||
      /^an?$/.test(before.low) ||
      before.word.weekday ||
      before.word.month ||
      before.word.harm
    )
      break
    from--
  }
  const opens = from === 0 || tokens.slice(0, from).every(isStamp)
  if (!opens || from === mark || mark - from > 5 || !tokens[from]?.capital) return null
  const text = wordsBetween(tokens, from, mark)
  // "Syria: 12 killed" says where
  if (!sourceKind(text) || lookUpPlace(text)) return null
  // "Turkey coup attempt: 265 killed" says what it is about
  const last = tokens[mark - 1]
  const isName = tokens.slice(from, mark).every(({ capital }) => capital) && !last?.word.thing
  if (!isName && !sourceKind(last?.text ?? '')) return null
  return { from, to: mark, text, verb: ':', verbAt: mark, kind: 'say', side: 'leading', pronoun: false, told: null }
}

const isStamp = ({ kind, word }: Token): boolean =>
  kind !== 'w' || word.weekday !== undefined || word.month !== undefined

const label = defineCue(
  /^(?:monitor|monitors|observatory|ngo|watchdog|activists|officials?|opposition|reports|report|governor|minister|ministry|army|military|police|sources?|monitoring|state|red|medics|doctors|rescuers|residents|witnesses|prosecutors?)$/,
)

/** "... in Aleppo Monitor group Reuters Monday 21 Apr", "... air base: monitor Jane Doe": the label that closes a headline, run on into its byline or stamp. */
function headlineLabel(tokens: readonly Token[]): SourceMention | null {
  for (let i = 4; i < Math.min(tokens.length, 30); i++) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (!token || !before || !(token.cues & label)) continue
    const marked = /^(?:[:–—-])$/.test(before.text)
    const clause = before.word.fn !== undefined && before.word.fn !== 'adverb'
    // "... in Idlib monitor AFP Wednesday"
    const run = before.capital && sourceKind(tokens[i + 1]?.text ?? '')?.type === 'news_agency'
    if (!marked && (!(token.capital || run) || before.kind === 'p' || clause || before.word.demonym)) continue
    const second = tokens[i + 1]?.low ?? ''
    if (token.low === 'state' && !/^(?:tv|media|television|radio)$/.test(second)) continue
    if (token.low === 'red' && !/^(?:cross|crescent)$/.test(second)) continue
    const to = /^(?:group|say|tv|media|television|radio|cross|crescent)$/.test(second) ? i + 2 : i + 1
    const next = tokens[to]
    const stamped =
      !next ||
      next.kind === 'n' ||
      next.word.weekday !== undefined ||
      next.word.month !== undefined ||
      sourceKind(next.text)?.type === 'news_agency'
    // "— police Cpl. Ada Brown" is a rank
    const byline = marked && next?.capital && !/^(?:police|army)$/.test(token.low)
    if (!stamped && !byline) continue
    const text = wordsBetween(tokens, i, to)
    if (!sourceKind(text)) continue
    return {
      from: i,
      to,
      text,
      verb: marked ? before.text : '',
      verbAt: marked ? i - 1 : i,
      kind: 'say',
      side: 'trailing',
      pronoun: false,
      told: null,
    }
  }
  return null
}
