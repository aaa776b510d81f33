/** The UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD, as the Encoding Standard says. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code < 0x80) {
      bytes[length++] = code
      continue
    }
    if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6)
      bytes[length++] = 0x80 | (code & 63)
      continue
    }
    if (code >= 0xd800 && code < 0xe000) {
      code = text.codePointAt(i) ?? code
      if (code < 0x10000) code = 0xfffd
    }
    if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12)
    else {
      bytes[length++] = 0xf0 | (code >> 18)
      bytes[length++] = 0x80 | ((code >> 12) & 63)
      i++
    }
    bytes[length++] = 0x80 | ((code >> 6) & 63)
    bytes[length++] = 0x80 | (code & 63)
  }
  return bytes.subarray(0, length)
}
