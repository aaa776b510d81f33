/** A set of words, written as one text with spaces between them. */
export const oneOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
