const marks = /\p{Mark}+/gu

/** Evens out case, accents, compatibility forms and white space; search compares folded text only. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
