/** How much the page takes at once; the command line has no such limits. */
export const limits = {
  /** Characters of a pasted text. */
  pastedCharacters: 400_000,
  /** Bytes of one upload, all files together. */
  uploadBytes: 32 * 1024 * 1024,
  files: 500,
  /** Articles read from one upload. */
  articles: 2000,
  /** A compressed file may not grow beyond this. */
  unpackedBytes: 128 * 1024 * 1024,
  readingSeconds: 60,
} as const
