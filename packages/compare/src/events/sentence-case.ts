import { partySpellings } from '../data/party-spellings.ts'

/**
 * Words of a headline or a line in capitals as they would stand in a sentence: a capitalised word gets the spelling that
 * the texts themselves use for it, small letters before a capital. What they never write otherwise is a name and stays.
 */
export function sentenceCase(words: string, texts: readonly string[]): string {
  const shouted = words === words.toUpperCase() && words.length > shortest
  return words.replace(/\p{Lu}[\p{L}’']*/gu, (word) => {
    const capitals = word === word.toUpperCase()
    // Beside small letters a word in capitals is a name ("IS fighters"), and a party's name is one anywhere.
    if (partySpellings.has(word) || (capitals && (!shouted || word.length <= shortest))) return word
    const small = word.toLowerCase()
    const spellings = capitals ? [small, word.charAt(0) + small.slice(1)] : [small]
    return spellings.find((spelling) => texts.some((text) => stands(spelling, text))) ?? word
  })
}

/** Capitals of up to this many letters may be an acronym. */
const shortest = 3

function stands(word: string, text: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true
  }
  return false
}
