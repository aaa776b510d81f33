import type { SourceType } from '../lexicon/sources.ts'
import { nameMentions } from './name-mentions.ts'
import { lookBack, type ResolvedSource } from './resolved-source.ts'
import { sourceKind } from './source-type.ts'

const surnameStart = /^(?:al-|el-|bin |)?\p{Lu}/u
const noName = '(?:At|In|On|The|For|With|To|And|But|By|From|After|As|When|While|Is|Are|Says?)'
/** Capitals of a headline or of a sentence's first word, which belong to no name. */
const smallWord = new RegExp(`\\b${noName}\\b`)
const openingWords = new RegExp(`^(?:${noName} )+`)

/** A person's fullest name, with the kind that the words around it give. */
export function namedPerson(
  text: string,
  bare: string,
  history: readonly ResolvedSource[],
  typeOfRank: (name: string) => SourceType,
): { source: string; type: SourceType; party: string | null } | null {
  const name = bare.replace(/,.*$/, '').trim()
  const surname = name.split(/\s+/).at(-1) ?? ''
  if (surname.length < 3 || !surnameStart.test(surname)) return null
  for (let i = history.length - 1; i >= Math.max(0, history.length - lookBack); i--) {
    const source = history[i]
    if (source?.source.endsWith(surname)) return { source: source.source, type: source.type, party: source.party }
  }
  let best = name
  let type: SourceType | null = null
  let party: string | null = null
  let seen = 0
  for (const mention of nameMentions(text, surname)) {
    if (++seen > 6) break
    const full = mention.name.trim().replace(openingWords, '')
    if (
      full.length > best.length &&
      full.length < 70 &&
      !smallWord.test(full) &&
      !/[.!?]\s/.test(full.replace(/\b(?:Lt|Col|Gen|Maj|Brig|Dr|Mr|Mrs|Sgt|Capt|Adm|Sen|Rep|Gov)\./g, ''))
    )
      best = full
    if (!type) {
      const after = /^[^.!?\n]{0,90}/.exec(text.slice(mention.index + mention.name.length))?.[0] ?? ''
      const appositive = /^,? (?:an?|the|who|director|head|spokes\w+|chief|majority|minister)\b[^,]{0,80}/.exec(
        after,
      )?.[0]
      const before = /[^.!?,\n]{0,60}$/.exec(text.slice(Math.max(0, mention.index - 60), mention.index))?.[0] ?? ''
      const kind =
        sourceKind(full) ??
        (appositive ? sourceKind(appositive) : null) ??
        sourceKind(before.split(/\s+/).slice(-5).join(' '))
      if (kind) {
        type = kind.type
        party = kind.party
        if (kind.name && kind.type !== 'news_agency' && kind.type !== 'un') return { source: kind.name, type, party }
      }
    }
  }
  return {
    source: best.replace(/^(?:But|And|The|In|On|Mr\.?|Mrs\.?) /, ''),
    type: type ?? typeOfRank(best),
    party,
  }
}
