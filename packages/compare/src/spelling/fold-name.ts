import { foldWord, plainWord } from './fold-word.ts'

/** Parts of place names that say nothing about which place it is. */
const hollow = new Set(
  (
    'the of in near at and or a an al el as ash az ez ad ar an at town towns city cities village villages province provinces ' +
    'governorate region area areas district districts neighborhood neighborhoods neighbourhood neighbourhoods camp ' +
    'north south east west northern southern eastern western central countryside outskirts suburb suburbs crossing border ' +
    'square station hospital university campus school desert road highway'
  ).split(' '),
)

/** The article of Arabic names written into the name: Ezzor is (al-)Zor. */
const gluedArticle = /^[ae](?=([zsdrtn])\1)/

/** The words of a place or person name that tell it apart, spelling folded, in text order. */
export function nameWords(name: string): string[] {
  const words = plainWord(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !hollow.has(word))
  return [...new Set(telling.map((word) => foldWord(word.replace(gluedArticle, '').replace(/s$/, ''))))]
}
