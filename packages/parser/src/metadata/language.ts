import { codesOf } from '../text/codes.ts'

/** Code units from the middle of the text that decide. */
const SAMPLE = 900

/** Scripts that decide by themselves, with the language that most texts in them have here. */
const scripts: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ar', /[\u0600-\u06ff\u0750-\u077f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
]

/** Frequent short words, few of them shared. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in was were that said by from for with on at as is are have has had it be been an he his their they which who after but not this',
  fr: 'le la les des et dans une du au aux est pour par sur avec qui que ont été plus ses cette pas sont',
  es: 'el los las y en una del por con para que se fue han más como su al lo pero este está',
  de: 'der die das und den von zu mit im ein eine auf für ist nicht sich dem bei auch wurde wurden nach',
  it: 'il di che la le gli nel della sono per con una ha alla dei è anche più stato dal',
  pt: 'o os as da do dos em uma que para com não foi por mais como são ao pela',
  nl: 'de het een van en zijn met voor niet aan door werd bij ook naar',
  tr: 've bir bu için ile olarak da de çok daha olan gibi kadar sonra',
  id: 'yang dan di dari untuk dengan ini itu pada dalam oleh tidak akan adalah',
}
/** A stop word with the languages that have it. */
interface StopWord {
  word: string
  /** Indices into `languages`. */
  languages: number[]
}

const slots = 1 << 10
const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0
const slotOf = (hash: number): number => (hash ^ (hash >>> 10)) & (slots - 1)
/** By hash, so that the words of a text need not be cut out. */
const bySlot = new Array<StopWord[] | undefined>(slots).fill(undefined)
const languages = Object.keys(stopWords)
for (const [language, words] of Object.values(stopWords).entries()) {
  for (const word of words.split(' ')) {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i))
    const slot = bySlot[slotOf(hash)] ?? []
    bySlot[slotOf(hash)] = slot
    const known = slot.find((other) => other.word === word)
    if (known) known.languages.push(language)
    else slot.push({ word, languages: [language] })
  }
}

const SPACE = 32
const separator = /[\s.,;:!?"“”()-]/
/** Which code units of ASCII stand between words. */
const separators = Uint8Array.from({ length: 128 }, (_, code) => (separator.test(String.fromCharCode(code)) ? 1 : 0))

const separates = (code: number): boolean =>
  code < 128 ? separators[code] === 1 : code >= 0xa0 && separator.test(String.fromCharCode(code))

/** A code unit in lower case. */
const smallOf = (code: number): number =>
  code >= 65 && code <= 90
    ? code + 32
    : code < 0xc0 || (code >= 0x2000 && code < 0x2100)
      ? code
      : String.fromCharCode(code).toLowerCase().charCodeAt(0)

/** How many words of each language `codes[start..end)` has, in the order in which they turn up, and how many words in all. */
function scoreLanguages(
  codes: Uint16Array,
  start: number,
  end: number,
): { scores: ReadonlyMap<string, number>; words: number } {
  const counts = languages.map(() => 0)
  const seen: number[] = []
  let words = 1
  let from = start
  let hash = 0
  for (let i = start; i <= end; i++) {
    const code = i < end ? smallOf(codes[i] as number) : SPACE
    if (!separates(code)) {
      hash = hashWith(hash, code)
      continue
    }
    const slot = i > from ? bySlot[slotOf(hash)] : undefined
    if (slot)
      for (const stop of slot) {
        if (!stands(stop.word, codes, from, i)) continue
        for (const language of stop.languages) {
          const count = counts[language] ?? 0
          if (count === 0) seen.push(language)
          counts[language] = count + 1
        }
      }
    if (i < end && (i === start || i > from)) words++
    from = i + 1
    hash = 0
  }
  return { scores: new Map(seen.map((language) => [languages[language] ?? '', counts[language] ?? 0])), words }
}

/** Whether a lower-case word is what `codes[from..to)` says, letter case aside. */
function stands(word: string, codes: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = from; i < to; i++) if (word.charCodeAt(i - from) !== smallOf(codes[i] as number)) return false
  return true
}

function latinLetters(codes: Uint16Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const code = (codes[i] as number) | 32
    if (code >= 97 && code <= 122) count++
  }
  return count
}

/**
 * BCP 47 code of a text's main language, from script and stop words; `und` where nothing tells. Upper-case and very
 * short texts in Latin script count as English unless another language's words outnumber it.
 */
export function guessLanguage(text: string): string {
  const middle = Math.max(0, Math.floor((text.length - SAMPLE) / 2))
  const end = Math.min(middle + SAMPLE, text.length)
  const codes = codesOf(text)
  const latin = latinLetters(codes, middle, end)
  if (latin < 0.5 * (end - middle)) {
    const sample = text.slice(middle, end)
    for (const [language, pattern] of scripts) {
      const count = sample.match(pattern)?.length ?? 0
      if (count > latin && count > 0.15 * sample.length) return language
    }
  }
  if (latin === 0) return 'und'
  const { scores, words } = scoreLanguages(codes, middle, end)
  const english = scores.get('en') ?? 0
  let best = 'en'
  let most = english
  for (const [language, count] of scores) {
    if (count > most) {
      best = language
      most = count
    }
  }
  return best !== 'en' && most >= 3 && most > 1.5 * english && most >= 0.06 * words ? best : 'en'
}
