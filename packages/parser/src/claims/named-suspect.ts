import { partyOf, sourceKind } from '../attribution/source-type.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'

/** One attacker without a name: "a gunman", "the suspected shooter", "a 19-year-old man". */
const unnamed =
  /^(?:an?|the|one|lone)? ?(?:(?:[\w-]+) ){0,2}(?:gunman|shooter|attacker|assailant|bomber|suspect|killer|terrorist|extremist|supremacist|driver|man)$/i

const attacker =
  '(?:suspect|gunman|shooter|attacker|assailant|bomber|killer|perpetrator|terrorist|driver|man (?:accused|suspected|arrested))'
const person = "(\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|bin|el|al-\\p{Lu}\\p{L}+)){1,3})"
const age = '(?:\\d{1,2}-year-old )?'

/** How an article tells who is held to have done it. */
const namings = [
  // "the suspect, Adam Reed", "the shooter was identified as Adam Reed"
  `\\b${attacker},? (?:(?:has been|was|is|who was) )?(?:(?:named|identified)(?: by [\\w ]{1,30}?)? as |named )?${age}${person}`,
  // "identified him as Adam Reed", "a man named as Adam Reed"
  `\\b(?:named|identified|identifying|naming) (?:(?:him|the (?:[\\w-]+ ){0,2}${attacker}|the man) )?as ${age}${person}`,
  // "Adam Reed, the suspected gunman", "Adam Reed, 29, is accused of killing"
  `${person},(?: \\d{1,2},)? (?:the (?:alleged |suspected |accused |self-described )?${attacker}\\b|(?:who )?(?:is|was|has been|stands) (?:accused of|charged with|suspected of|convicted of|sentenced))`,
  // "Adam Reed opened fire", "Adam Reed was charged with killing"
  `${person}(?:, \\d{1,2},)? (?:opened fire|(?:allegedly|is said to have) (?:killed|shot|wounded|stabbed|opened)|(?:is|was|has been) (?:accused of|charged with|convicted of|suspected of|found guilty of|sentenced for) [^.;]{0,60}\\b(?:kill|murder|attack|shoot|bomb|massacre|hate crime))`,
].map((source) => new RegExp(source, 'gu'))

const trigger =
  /suspect|gunman|shooter|attacker|assailant|bomber|killer|perpetrator|terrorist|driver|named|identified|accused|charged|convicted|guilty|sentenced|opened fire|allegedly|is said to/

/** Sentences in which a suspect may be named. */
const reach = 60

/** Words of an office or a page, which are part of no suspect's name. */
const noName =
  /\b(?:Police|Sheriff|County|Department|President|Officer|Chief|Judge|Attorney|Court|Street|City|State|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|A|In|On|At|Image|Photo|Media|News|Islamic|White|Mr|Mrs|Sen|Rep|Gov)\b/

/**
 * Gives the lone attacker of the main event the name that the article gives its suspect, as alleged; nothing where it names
 * two, and nothing to a figure of another day or place: nobody is to be named for the deed of another.
 */
export function nameSuspect(drafts: readonly Draft[], view: ArticleView): void {
  const vague = drafts.filter(
    ({ perpetrator, scope, implicit }) =>
      !implicit &&
      perpetrator !== null &&
      perpetrator.party === null &&
      scope === 'incident' &&
      unnamed.test(perpetrator.text),
  )
  const first = vague[0]
  if (!first || first.passage !== drafts.find(({ passage }) => passage.part !== 'furniture')?.passage) return
  const name = onlySuspect(view)
  if (!name) return
  for (const draft of vague)
    if (isOfEvent(draft, first)) draft.perpetrator = { text: name, party: null, status: 'alleged' }
}

const isOfEvent = (draft: Draft, first: Draft): boolean =>
  draft.time?.start === first.time?.start && draft.place?.text === first.place?.text

function onlySuspect(view: ArticleView): string | null {
  let found: string | null = null
  for (const { part, text } of view.passages.slice(0, reach)) {
    if (part === 'furniture' || text.length > 2000 || !trigger.test(text)) continue
    for (const match of namings.flatMap((naming) => [...text.matchAll(naming)])) {
      const name = match[1]?.replace(/['’]s?$/, '')
      if (!name || noName.test(name) || partyOf(name) || sourceKind(name) || lookUpPlace(name)) continue
      if (found && surname(found) !== surname(name)) return null
      if (!found || name.length > found.length) found = name
    }
  }
  return found
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
