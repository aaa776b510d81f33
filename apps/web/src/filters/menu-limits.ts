/** Values of a filter menu: shown at a time, and sent with the page. The server finds the others by their names. */
export const menuLimits = { shown: 60, listed: 300 } as const
