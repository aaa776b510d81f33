/** 32-bit FNV-1a over UTF-16 code units, final avalanche of MurmurHash3. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** 16 hexadecimal digits, for keys made from other keys. */
export function hashKey(text: string): string {
  const half = (seed: number) => hash32(text, seed).toString(16).padStart(8, '0')
  return half(0x811c9dc5) + half(0x9747b28c)
}
