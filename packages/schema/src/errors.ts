/** The closed set of things that can go wrong, each with what a user should do about it. */
export const errorCodes = {
  file_not_found: 'Check the path.',
  not_readable: 'Check that the file may be read.',
  not_json: 'Each line must be one JSON object.',
  not_an_article: 'Give each article `text` or `html`.',
  wrong_encoding: 'Save the file as UTF-8, or say its encoding.',
  empty_text: 'Nothing to read: check how the text was scraped.',
  binary_file: 'This is not a text file.',
  unsupported_format: 'See `evenhand parse --help` for the formats.',
  truncated_file: 'Part of the file is missing or damaged: fetch it again.',
  bad_option: 'See --help.',
  gold_mismatch: 'Gold lines need {id, text, mentions}.',
  store_locked: 'Close the other program first.',
  store_unreachable: 'Check DATABASE_URL, or leave it out to use the embedded database.',
  store_outdated: 'Run `pnpm evenhand migrate`.',
  not_found: 'It may have been removed, or the link is mistyped.',
  read_only: 'To change things, start it with --mode open or EVENHAND_MODE=open.',
  token_needed: 'Enter the token that the terminal showed when the dashboard started.',
  wrong_origin: 'Open the dashboard at its own address and try again.',
  too_large: 'Send it in smaller parts.',
  too_slow: 'Try again; nothing of the unfinished part was stored.',
  port_taken: 'Choose another with PORT=3001.',
  build_missing: 'Run `pnpm build` first.',
  internal: 'This is a fault of evenhand; please report it.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** An expected failure: what is wrong, where, and what to do. */
export class EvenhandError extends Error {
  override readonly name = 'EvenhandError'
  readonly code: ErrorCode
  /** A file, line, URL or field; null where the message says all. */
  readonly where: string | null
  /** What the user can do. */
  readonly advice: string

  constructor(code: ErrorCode, message: string, options: { where?: string; advice?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.where = options.where ?? null
    this.advice = options.advice ?? errorCodes[code]
  }
}
