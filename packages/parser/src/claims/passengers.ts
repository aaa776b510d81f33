import { lookUp } from '../lexicon/lexicon.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'

const vehicle = '(bus|minibus|coach|train|plane|jet|airliner|boat|ferry|van)'
const attacked = new RegExp(
  `\\b(?:target(?:s|ed|ing)|hit|struck|bombed|attacked|ambushed|on|in|inside|aboard)\\b(?:(?!\\b(?:near|beside)\\b)[^.;]){0,30}\\b(?:an?|the|their) (?:[\\w-]+ )?${vehicle}\\b`,
  'i',
)
const carried = (kind: string): RegExp =>
  new RegExp(
    `\\b${kind} (?:that |which )?(?:was |had been |is )?(?:carrying|transporting|ferrying|taking) ([^.;,]{3,60})`,
    'i',
  )

/** How many sentences on the passengers may be named. */
const reach = 2

/** "Six were killed as a bomb hit a bus. The bus was carrying pilgrims": those killed on it are civilians. */
export function namePassengers(drafts: readonly Draft[], view: ArticleView): void {
  for (const draft of drafts) {
    const { victims, passage } = draft
    if (victims.category !== 'unknown' || draft.relation === 'subset') continue
    const kind = attacked.exec(passage.text)?.[1]
    if (!kind) continue
    const load = view.passages
      .slice(passage.index, passage.index + reach + 1)
      .filter(({ part }) => part !== 'furniture')
      .flatMap(({ text }) => carried(kind).exec(text)?.[1] ?? [])[0]
    const kinds = load
      ?.toLowerCase()
      .split(' ')
      .map((word) => lookUp(word).person?.category)
    if (kinds?.includes('civilian') && !kinds.some((category) => category?.startsWith('combatant')))
      draft.victims = { ...victims, category: 'civilian' }
  }
}
