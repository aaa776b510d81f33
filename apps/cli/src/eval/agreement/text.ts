/** Words that say nothing about whether two phrases mean the same. */
const emptyWords = new Set(
  'the a an of for in on and its their some other near city town village province district region'.split(' '),
)

/** Lower case, without accents, possessives, the Arabic article and punctuation. */
export function normalise(phrase: string | null | undefined): string {
  return (phrase ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]s\b/g, '')
    .replace(/\bal[- ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Two verbatim phrases agree where the part `threshold` of the shorter one's telling words stands in the other. Both
 * missing agree; one missing does not.
 */
export function textAgrees(
  gold: string | null | undefined,
  got: string | null | undefined,
  threshold: number,
): boolean {
  if (!gold || !got) return !gold === !got
  const goldWords = tellingWords(gold)
  const gotWords = tellingWords(got)
  const shorter = Math.min(goldWords.size, gotWords.size)
  if (shorter === 0) return normalise(gold) === normalise(got)
  const shared = [...goldWords].filter((word) => gotWords.has(word)).length
  return shared / shorter >= threshold
}

function tellingWords(phrase: string): Set<string> {
  return new Set(
    normalise(phrase)
      .split(' ')
      .filter((word) => word !== '' && !emptyWords.has(word)),
  )
}
