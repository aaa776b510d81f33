import { analyse } from 'chardet'

/** Guesses from fewer bytes beyond ASCII are as often wrong as right. */
const tellingBytes = 4
const sample = 1 << 16
const confident = 30

/** The character set that bytes without a declaration look like; null where too few of them tell, or none can be read. */
export function detectedCharset(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, sample)
  if (start.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0) < tellingBytes) return null
  const best = analyse(start).find(
    ({ name, confidence }) => confidence >= confident && isKnown(name) && !/^utf/i.test(name),
  )
  // What is valid ISO 8859-1 is windows-1252 to the Encoding Standard and to those who wrote it.
  return best ? best.name.replace(/^ISO-8859-1$/i, 'windows-1252') : null
}

function isKnown(name: string): boolean {
  try {
    return Boolean(new TextDecoder(name))
  } catch {
    return false
  }
}
