/** Looks of a small button or of a link beside one. */
export const smallButton =
  'inline-flex min-h-7 items-center rounded-md border border-line-strong px-2 text-xs text-ink no-underline hover:no-underline'
