/** Spellings of one sound in romanised Arabic and British or American English, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/ee|ie|ei|ey|ay|ai/g, 'i'],
  [/kh|q|ck/g, 'k'],
  [/gh/g, 'g'],
  [/dj/g, 'j'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/[ey]/g, 'i'],
  [/o/g, 'u'],
  [/c(?!h)/g, 'k'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aiu])h$/g, ''],
]

/** Letters of a word without case, accents, apostrophes and transliteration habits: Sukhna, Sukna and Soukhnah are one. */
export function foldWord(word: string): string {
  let folded = plainWord(word)
  if (folded.length < 4 || /\d/.test(folded)) return folded
  for (const [pattern, sound] of sounds) folded = folded.replace(pattern, sound)
  return folded
}

/** A word in lower case without accents and apostrophes. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`ʿʾ]/gu, '')
    .toLowerCase()
}
