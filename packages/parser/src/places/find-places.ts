import { sourceKind } from '../attribution/source-type.ts'
import { countryCode } from '../lexicon/countries.ts'
import type { Token } from '../text/tokens.ts'
import { type KnownPlace, lookUpPlace } from './gazetteer.ts'

/** A place named in a sentence. Token indices. */
export interface PlaceMention {
  from: number
  to: number
  text: string
  /** As in the schema's `Where`. */
  precision: 1 | 2 | 3 | 4 | 5 | 6 | 7
  known: KnownPlace | null
  /** A site, village or quarter, named as one: finer than a city. */
  local: boolean
}

const prepositions =
  /^(?:in|near|at|around|outside|inside|of|from|to|on|over|across|between|targeting|hit|struck|rocked|toward|towards|into|within|east|west|north|south|northeast|northwest|southeast|southwest|northern|southern|eastern|western|central|downtown|neighboring|neighbouring|hits|rocks|strikes|target|targeted|leaving|against|bombed|shelled|through)$/
const settlement =
  /^(?:town|city|village|village's|capital|camp|suburb|district|neighborhood|neighbourhood|area|region|province|governorate|county|state|stronghold|bastion|hamlet|quarter|port|island|enclave|countryside|crossing|municipality|territory|outskirts|department|square|valley|desert|gorge|subdistrict|cities|towns|villages|provinces|airport|airbase|base|campus|university|hospital|school|station|church|mosque|shrine|market|hotel|prison|mall|neighborhoods|neighbourhoods|suburbs|checkpoint|border)$/
const before =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest|rural|downtown|upper|lower|coastal|old)$/i
const siteName =
  /(?:Hospital|Square|Street|Mosque|Church|University|School|Airport|Camp|Market|Mall|Bridge|Island|Valley|Province|Base|Station|Hotel|Campus)$/
const localNoun =
  /^(?:village|villages|hamlet|neighborhood|neighbourhood|neighborhoods|neighbourhoods|quarter|suburb|suburbs|camp|campus|university|hospital|school|station|church|cathedral|mosque|shrine|square|market|airport|airbase|base|crossing|checkpoint|street|road|bridge|hotel|prison|mall|theater|theatre|nightclub|club|stadium|town|district|cafe|restaurant|embassy|consulate|synagogue|kindergarten|clinic|barracks|bazaar|cemetery|port|harbour|harbor|dam|refinery|museum|park|beach|resort)$/
const near = /^(?:near|outside|around)$/
const never = new Set([
  'muslim',
  'christian',
  'jewish',
  'sunni',
  'shiite',
  'shia',
  'islamic',
  'arab',
  'kurdish',
  'republican',
  'democrat',
  'democratic',
  'islam',
  'ramadan',
  'twitter',
  'facebook',
  'youtube',
  'telegram',
  'photo',
  'afp',
  'reuters',
  'getty',
  'arabic',
  'english',
  'god',
  'internet',
  'congress',
  'parliament',
  'christmas',
  'easter',
  'eid',
])

/** Places of a sentence: capitalised names after a word of place, and names that the gazetteer knows. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !isNamePart(token, tokens[i + 1])) continue
    let to = i
    while (to < tokens.length && to - i < 6) {
      const next = tokens[to]
      if (!next) break
      if (isNamePart(next, tokens[to + 1])) to++
      else if (
        (next.low === 'al' ||
          next.low === 'of' ||
          next.low === 'el' ||
          next.low === 'de' ||
          next.low === 'bin' ||
          next.low === 'and') &&
        next.low !== 'and' &&
        tokens[to + 1]?.capital &&
        to > i &&
        next.low !== 'of'
      )
        to += 2
      else break
      if (tokens[to - 1]?.possessive) break
    }
    const mention = readPlace(tokens, i, to)
    if (mention) found.push(mention)
    i = Math.max(i, to - 1)
  }
  return found
}

function isNamePart(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'w' || !token.capital) return false
  const upper = token.text.length > 4 && token.text === token.text.toUpperCase()
  if (upper && next?.capital && next.text === next.text.toUpperCase()) return true
  if (token.word.weekday || (token.word.month && token.low !== 'march') || token.word.fn || token.word.number)
    return false
  if (/-(?:held|led|based|backed|controlled|run|linked|owned|funded|allied|dominated|born|made)$/.test(token.low))
    return false
  // "SANA" is the agency, not Sana'a
  if (
    token.text.length <= 5 &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    !/[a-z]/.test(token.text)
  )
    return false
  if (token.word.say && !token.possessive) return false
  return !never.has(token.low)
}

function readPlace(tokens: readonly Token[], from: number, end: number): PlaceMention | null {
  if (end <= from) return null
  let start = from
  let to = end
  if (from < 4 && isDateline(tokens, from, to)) return null
  // title case glues what is no name to one: "Aleppo Bombing", "Car Bomb"
  while (to > start && isThing(tokens[to - 1])) to--
  if (to <= start || isThing(tokens[start])) return null
  // a demonym is no place: "Syrian", "Israeli"
  const first = tokens[start]
  if (first?.word.demonym && !first.possessive) {
    const land = tokens[to]
    if (to - start === 1 && land && /^(?:desert|coast|steppe|highlands|countryside)$/.test(land.low))
      return {
        from: start,
        to: to + 1,
        text: join(tokens, start, to + 1),
        precision: 5,
        known: lookUpPlace(join(tokens, start, to + 1)),
        local: false,
      }
    if (to - start === 1) return null
    if (tokens[start + 1]?.word.person || tokens[start + 1]?.word.harm) return null
  }
  const left = tokens[start - 1]
  const leftLow = left?.low ?? ''
  const twoLeft = tokens[start - 2]?.low ?? ''
  let text = join(tokens, start, to)
  const bare = text.replace(/['’]s?$/, '')
  const known = lookUpPlace(bare)
  const country = countryCode(bare.toLowerCase())
  const after = tokens[to]
  // "Israel denied ...": the subject of a sentence is no place
  const subject = start === 0 || (start === 1 && tokens[0]?.low === 'the')
  if (
    subject &&
    country &&
    after &&
    (after.word.say ||
      after.word.verb ||
      after.word.harm ||
      after.word.fn === 'have' ||
      after.word.fn === 'be' ||
      after.word.fn === 'modal')
  )
    return null
  const headed = after !== undefined && settlement.test(after.low) && !/^(?:state|base|area)$/.test(after.low)
  const introduced =
    leftLow === 'of'
      ? settlement.test(twoLeft) ||
        before.test(twoLeft) ||
        /^(?:east|west|north|south|northeast|northwest|southeast|southwest|outskirts|countryside|part|parts|heart|center|centre|edge|streets|miles|kilometers|kilometres|km|side)$/.test(
          twoLeft,
        )
      : prepositions.test(leftLow) || settlement.test(leftLow)
  if (!introduced && !headed && !known && !country && !siteName.test(text)) return null
  // organisations and people are not places, unless a word of place says so
  if (!known && !country && !headed) {
    if (
      sourceKind(text) ||
      tokens
        .slice(start, to)
        .some(
          (token) =>
            token.word.person ||
            (token.word.demonym && to - start > 1 && token === tokens[start] && !tokens[to - 1]?.word.thing),
        )
    ) {
      if (!siteName.test(text)) return null
    }
    if (
      leftLow === 'to' ||
      leftLow === 'from' ||
      leftLow === 'on' ||
      leftLow === 'over' ||
      leftLow === 'against' ||
      leftLow === 'into'
    ) {
      if (leftLow !== 'into' && leftLow !== 'from' && leftLow !== 'on') return null
      if (leftLow === 'on' && !headed && !/(?:Street|Road|Highway|Bridge|Island|Square|Camp|Base)$/.test(text))
        return null
      if (leftLow === 'from') return null
    }
    // "..., Al-Shifa Hospital, ...": a site names itself
    if (!introduced && !(siteName.test(text) && to - start > 1 && !after?.word.say && after?.word.fn !== 'have'))
      return null
  }
  // a name with another sense needs a word that says where: "to Ramsey", "against Victory" do not
  if (known?.kind === 'ambiguous' && !headed && !/^(?:in|near|at|outside|around|inside|of)$/.test(leftLow)) return null
  let precision: PlaceMention['precision'] = known
    ? known.precision
    : country
      ? 6
      : headed && /^(?:province|governorate|state|department)$/.test(after?.low ?? '')
        ? 4
        : headed && /^(?:region|desert|valley|countryside|area)$/.test(after?.low ?? '')
          ? 5
          : 1
  if (headed && /^(?:province|governorate|countryside|region|county|district)$/.test(after?.low ?? ''))
    precision =
      after?.low === 'district' || after?.low === 'county'
        ? 3
        : known?.precision === 1 && after?.low !== 'province' && after?.low !== 'governorate'
          ? 2
          : after?.low === 'region' || after?.low === 'countryside'
            ? 5
            : 4
  if (headed && after) {
    to += 1
    // "Atme border crossing", "Garissa University campus"
    if (localNoun.test(tokens[to]?.low ?? '') && !tokens[to]?.capital) to += 1
    text = join(tokens, start, to)
    const word = text.split(' ').at(-1) ?? ''
    if (/^(?:town|city|village)$/i.test(word)) text = text.slice(0, -word.length - 1)
  }
  if (left && before.test(leftLow) && (precision >= 4 || known)) {
    start -= 1
    text = join(tokens, start, to)
    if (precision === 6) precision = 5
  }
  if (near.test(leftLow) && precision === 1) precision = 2
  // "Syrias towns": the country; the scrape lost its apostrophe
  const owner = tokens[start]
  if (owner && countryCode(owner.low) && to - start > 1 && /s$/.test(tokens[to - 1]?.low ?? '')) {
    to = start + 1
    text = owner.text
    precision = 6
  }
  if (precision === 6 && /[a-z]s$/.test(text) && countryCode(text.slice(0, -1).toLowerCase())) text = text.slice(0, -1)
  const site =
    localNoun.test(tokens[to - 1]?.low ?? '') ||
    (leftLow === 'of' && !known && localNoun.test(twoLeft)) ||
    localNoun.test(leftLow)
  return { from: start, to, text: text.replace(/['’]s?$/, ''), precision, known, local: precision <= 2 && site }
}

const feature =
  /^(?:hospital|square|street|mosque|church|university|school|airport|camp|market|mall|bridge|island|valley|province|base|station|hotel|campus|city|town|village|district|state|crossing|road|highway)$/

function isThing(token: Token | undefined): boolean {
  if (!token) return true
  if (feature.test(token.low)) return false
  return (
    token.word.thing === true ||
    token.word.harm !== undefined ||
    token.word.verb === true ||
    /^(?:bombing|bomb|killing|explosion|fighting|shelling|violence|evacuation|observatory|monitor|official|officials)$/.test(
      token.low,
    )
  )
}

/** "NAIROBI, Kenya —", "BEIRUT:", "GAZA CITY (AP)": where the report was filed. */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens[from]
  if (!name || name.text.length < 4 || name.text !== name.text.toUpperCase()) return false
  for (let i = to; i < Math.min(tokens.length, to + 7); i++)
    if (/^(?:—|–|--|-|:|\()$/.test(tokens[i]?.text ?? '')) return true
  return false
}

function join(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  let end = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text
    end = token.end
  }
  return text
}
