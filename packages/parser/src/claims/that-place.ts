import type { PlaceMention } from '../places/find-places.ts'
import type { Token } from '../text/tokens.ts'
import type { ArticleView } from './article-view.ts'
import type { Found } from './main-time.ts'
import type { Passage } from './passage.ts'

type Fits = (place: PlaceMention) => boolean

const town: Fits = ({ precision, local, text }) =>
  precision <= 2 && !local && !/^(?:rural|north|south|east|west|central)/i.test(text)
const province: Fits = ({ precision, text }) => precision === 4 || /\b(?:province|governorate)$/i.test(text)

/** What a noun can point back to. */
const kinds: ReadonlyMap<string, Fits> = new Map([
  ['city', town],
  ['town', town],
  ['province', province],
  ['governorate', province],
  ['region', ({ precision }) => precision >= 4 && precision <= 5],
  ['enclave', ({ precision, local }) => precision <= 5 && !local],
])

/** Sentences back that the words may point. */
const reach = 5

/** "in airstrikes on the province", "in the city": the place of that kind that was named last; null where nothing is pointed at. */
export function thatPlace(view: ArticleView, passage: Passage): Found<PlaceMention> | null {
  const { tokens } = passage.sentence
  const at = tokens.findIndex((_, i) => pointsBack(tokens, i))
  const fits = kinds.get(tokens[at]?.low ?? '')
  if (!fits) return null
  const here = view.placesNamed(passage).findLast((place) => place.to <= at && fits(place))
  if (here) return { value: here, passage }
  for (let i = passage.index - 1; i >= 0 && i >= passage.index - reach; i--) {
    const other = view.passages[i]
    if (!other || other.part === 'furniture') continue
    const value = view.placesNamed(other).findLast(fits)
    if (value) return { value, passage: other }
  }
  return null
}

/** "on the province", not "in the city of Homs", "in the city centre" or "the city said". */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (!noun || tokens[at - 1]?.low !== 'the' || noun.possessive || !kinds.has(noun.low)) return false
  if (!/^(?:in|on|across|over|inside|throughout|around|hit|struck|targeting)$/.test(tokens[at - 2]?.low ?? ''))
    return false
  const after = tokens[at + 1]
  if (!after || after.kind === 'p') return true
  const { fn, weekday, harm, verb } = after.word
  return after.low !== 'of' && Boolean(fn || harm || (verb && !after.word.thing) || weekday !== undefined)
}
