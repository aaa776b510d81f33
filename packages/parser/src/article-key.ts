import { sha256 } from './text/sha-256.ts'
import { utf8Bytes } from './text/utf-8.ts'

/**
 * Key of an article: the first 128 bits of SHA-256 over outlet id, URL and text, as 32 hexadecimal digits. Verbatim
 * copies at two outlets are two articles; a second reading of one article has the same key.
 */
export function articleKey(outletId: string | null, url: string | null, text: string): string {
  const digest = sha256(utf8Bytes(`${outletId ?? ''}\n${url ?? ''}\n${text}`))
  let key = ''
  for (const word of digest.subarray(0, 4)) key += (word >>> 0).toString(16).padStart(8, '0')
  return key
}
