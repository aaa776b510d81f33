import { partyOf } from '../attribution/source-type.ts'
import { wordsBetween } from '../text/words-between.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'

/** "the jihadists", "the extremist group": a group that the article names elsewhere. */
const generic =
  /^(?:the )?(?:(?:(?:armed|islamist|jihadist|militant|extremist|terror|terrorist) )?(?:group|militants|jihadists|extremists|terrorists|fighters|gunmen|attackers))$/i
/** Kinds of generic doer that stand for a group only after "the". */
const definite = /\bthe (?:[a-z-]+ )?(?:group|militants|jihadists|extremists|terrorists|attackers|fighters)\b/i

/** Gives a culprit of a general kind the name of the one armed group that the article speaks of. */
export function nameGenericActors(drafts: readonly Draft[], view: ArticleView): void {
  const vague = drafts.filter(
    ({ perpetrator, passage }) =>
      perpetrator !== null &&
      perpetrator.party === null &&
      generic.test(perpetrator.text) &&
      isDefinite(perpetrator.text, passage),
  )
  if (vague.length === 0) return
  const name = onlyGroupOf(view)
  if (!name) return
  for (const draft of vague)
    if (draft.perpetrator && draft.victims.party !== name.party)
      draft.perpetrator = { ...draft.perpetrator, text: name.text, party: name.party }
}

const isDefinite = (text: string, passage: Passage): boolean =>
  (/group$/i.test(text) || definite.test(passage.text)) && passage.text.includes(text)

/** The armed group that the opening sentences name, if they name one only. */
function onlyGroupOf(view: ArticleView): { text: string; party: string } | null {
  let found: { text: string; party: string } | null = null
  for (const { sentence, part, index } of view.passages) {
    if (part === 'furniture' || index > 14) continue
    const { tokens } = sentence
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]?.capital && tokens[i]?.text !== 'IS') continue
      for (let to = i + 1; to <= Math.min(tokens.length, i + 3); to++) {
        const text = wordsBetween(tokens, i, to).replace(/['’]s?$/, '')
        const party = partyOf(text)
        if (party?.side !== 'nonstate') continue
        if (found && found.party !== party.id) return null
        found ??= { text, party: party.id }
        i = to - 1
        break
      }
    }
  }
  return found
}
