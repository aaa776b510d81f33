/** Web archives put the time and the archived address into their own address. */
const archived =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|is|ph|li|vn|fo|md)|(?:www\.)?webarchive\.org\.uk\/wayback\/[a-z]+|arquivo\.pt\/wayback)\/(\d{4}[\d.-]{0,16})(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/i

/** The archived page's own address and the copy's, or null for an address that is none of a web archive. */
export function readArchiveUrl(url: string): { url: string; archiveUrl: string } | null {
  const inner = archived.exec(url)?.[2]
  return inner ? { url: inner, archiveUrl: url } : null
}
