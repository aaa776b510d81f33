import { agencySpellings } from '../agencies.ts'
import type { Signal } from '../marks.ts'

const credited = `(?:${agencySpellings}|TRT ?World|Landov|WireImage|NurPhoto|USA TODAY|VPC|AFP/Getty Images)`

/** A credit that closes a caption: "(Reuters)", "[AFP]", "/ AFP PHOTO / STRINGER", "REUTERS/Jane Roe/File Photo", "(Photo: Jane Roe, AP)". */
const closingCredit = new RegExp(
  `(?:\\((?=[^()]{0,80}(?:\\b${credited}\\b|\\b[Pp]hoto(?:graph)?\\b|\\b[Ff]ile\\b|\\b[Pp]icture\\b|\\bcourtesy\\b))[^()]{2,80}\\)|\\[(?=[^\\][]{0,50}(?:\\b${credited}\\b|\\bfile\\b|photo))[^\\][]{2,50}\\]|\\bAFP PHOTO\\b.{0,40}|\\bREUTERS/[A-Z][\\w .'’/-]{2,60}|\\b(?:Photograph|Photo|Image|Picture|Credit)s?(?: by)? ?: ?[A-Z].{2,70}|\\bPhoto by [A-Z].{2,60}|\\bhide caption)\\s*\\.?$`,
)

/** The same with a name before it: "Jane Roe/AP". */
const namedCredit = new RegExp(
  `[\\w.’' ]{3,40}/(?:${agencySpellings})(?: via .{3,30})?(?: +(?:hide|toggle) caption)?\\s*\\.?$`,
)

/** Nothing but a credit: "Jane Roe/AP", "Jane Roe/Evening Times/Getty Images", "AFP PHOTO". */
const bareCredit = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]{0,24}(?: [\\p{L}.'’-]{1,24}){0,4} ?/ ?(?:[\\p{L}\\d .'’&-]{2,40}/ ?){0,2}(?:via )?(?:${agencySpellings}|[\\p{Lu}][\\p{L}]+ (?:Images|Photos?|Times|News|Post|Agency)|Landov|Zuma|ZUMA Press)(?:/Landov)?(?: via (?:AP|Getty Images|Reuters|AFP))?|(?:AP|AFP|Reuters|EPA) [Pp](?:hoto|HOTO)(?: ?/ ?.{2,40})?|Getty Images|NASA[\\p{L} ]{0,20}|Photo(?:graph)?(?: by|:) ?.{3,60})$`,
  'u',
)

const scene =
  /\b(?:(?:picture|photo(?:graph)?|image|view|video|footage|still|frame grab|screenshot|map)s? (?:\w+ ){0,3}(?:shows?|taken|provided|released|posted|purports)|in this (?:\w+ ){0,3}(?:photo|image|picture|file)|stands?|stand guard|walks?|looks?|sits?|carr(?:y|ies)|inspects?|rides?|gathers?|holds?|watch(?:es)?|search(?:es)?|attends?|takes? (?:cover|position|part)|checks?|is seen|are seen|seen|pictured|rises?|speaks?|gestures?|waves?|arrives?|leaves?|drives?|runs?|flees?|mourns?|prays?|fires?|patrols?|poses?|reacts?|tr(?:y|ies)|sift|march(?:es)?|marching|billows?|breathes?|helps?|receives?|react|lies?|burns?|fly|flies|delivers?|casts?|protests?|demonstrates?|celebrates?|continue to|have re-?captured|evacuates?|embraces?|comforts?|works?|clears?|removes?|uses?|wait|waits|escorted|places?|makes?)\b/i
const dated =
  /\b(?:on |in )?(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}(?:,? \d{4})?\b|\bin (?:19|20)\d\d\b|\bfile (?:photo|picture)\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/i
const pictureOpening =
  /^(?:An? |The |This |In this )?(?:\w+ ){0,2}(?:handout |file |undated |combination )?(?:picture|photo(?:graph)?|image|video grab|screenshot|satellite image)\b/i
/** Words of reporting: such a sentence tells news, whatever else it shows. */
const reported = /\b(?:said|says|told|according to|confirmed|reported|announced|added|denied|claimed)\b/i
const LONGEST_CAPTION = 700

/** True for a line that is only a picture credit. */
export const isBareCredit = (text: string): boolean => text.length <= 110 && bareCredit.test(text)

/** Cheap test that most sentences fail: a credit ends with a bracket, or has a slash or a word for picture before it. */
const mayClose = /[)\]]\s?\.?$|PHOTO|REUTERS\/|[Pp]hoto|Image|Picture|Credit|caption|\/ ?[A-Z]/

const hasClosingCredit = (text: string): boolean => {
  const tail = text.length > 130 ? text.slice(-130) : text
  return mayClose.test(tail) && (closingCredit.test(tail) || (tail.includes('/') && namedCredit.test(tail)))
}

/** True for a sentence that tells a scene in the present tense, as captions do. */
export const showsScene = (text: string): boolean => text.length <= LONGEST_CAPTION && scene.test(text)

/**
 * What speaks for a line or sentence being a caption: a closing credit, a scene told in the present tense, a date of the
 * picture. Two of them make a caption. Without a credit only an opening such as "A picture shows" counts.
 */
export function captionSignals(text: string): Signal[] {
  const signals: Signal[] = []
  if (text.length > LONGEST_CAPTION) return signals
  const opening = pictureOpening.test(text)
  const credit = hasClosingCredit(text)
  if (!opening && !credit) return signals
  if (credit) signals.push('credit')
  if (opening || (scene.test(text) && !reported.test(text))) signals.push('scene')
  if (dated.test(text)) signals.push('date')
  return signals
}
