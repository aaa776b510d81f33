/** Lead bytes: how many continuation bytes follow, and which range the first of them lies in (RFC 3629, table 3-7 of Unicode). */
function sequence(lead: number): { length: number; low: number; high: number } | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 1, low: 0x80, high: 0xbf }
  if (lead >= 0xe0 && lead <= 0xef) {
    return { length: 2, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf }
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    return { length: 3, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf }
  }
  return null
}

/** Offset of the first byte that is no UTF-8, or -1 where all of it is. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      at++
      continue
    }
    const expected = sequence(lead)
    if (!expected) return at
    for (let index = 1; index <= expected.length; index++) {
      const byte = bytes[at + index]
      const [low, high] = index === 1 ? [expected.low, expected.high] : [0x80, 0xbf]
      if (byte === undefined || byte < low || byte > high) return at
    }
    at += expected.length + 1
  }
  return -1
}
