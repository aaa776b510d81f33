import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Key of an article: the first 128 bits of SHA-256 over outlet id, URL and text, as 32 hexadecimal digits. Verbatim
 * copies at two outlets are two articles; a second reading of one article has the same key.
 */
export function articleKey(outletId: string | null, url: string | null, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${outletId ?? ''}\n${url ?? ''}\n${text}`))).slice(0, 32)
}
