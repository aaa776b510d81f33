/** What windows-1252 has at 0x80..0x9F; the five unassigned bytes stay control characters, as the Encoding Standard says. */
const upperRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some releases of Node decode windows-1252 as ISO 8859-1, leaving control characters where quotes and dashes belong. */
export function mendWindows1252(decoded: string): string {
  return decoded.replace(/[\u0080-\u009f]/g, (control) => upperRow.charAt(control.charCodeAt(0) - 0x80))
}
