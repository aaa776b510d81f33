/** The HTML standard looks for the declaration in the first 1024 bytes; pages with long heads put it later. */
const searched = 4096
const declaration = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i

/** The character set that a page declares in its head, as written there; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, searched)).toString('latin1')
  const found = declaration.exec(head)
  const label = found?.[1] ?? found?.[2] ?? null
  // A declaration that can be read as ASCII cannot stand in UTF-16; the standard takes such pages for UTF-8.
  return label && /^utf-?16/i.test(label) ? null : label
}
