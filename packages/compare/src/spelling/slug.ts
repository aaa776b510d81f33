import { plainWord } from './fold-word.ts'

/** A readable key: letters and digits of any script in lower case, joined by hyphens. */
export function slug(name: string): string {
  return (plainWord(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('-')
}
