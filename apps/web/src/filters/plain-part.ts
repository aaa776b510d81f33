/**
 * A part of an address in plain characters. What cannot be decoded is what somebody typed: it stays as it is, so that it
 * is looked up and not found, and no page fails over it.
 */
export function plainPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
