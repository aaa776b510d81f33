/** NUL and lone surrogates: a UTF-16 string may hold them, a database text may not. */
const unstorable = /[\0\p{Surrogate}]/gu

/** True if the text would not come back from the database as it is. */
export const isUnstorable = (text: string): boolean => text.search(unstorable) >= 0

/**
 * A value with every unstorable character replaced by U+FFFD, however deep. One code unit for one, so that offsets into
 * a text stay right.
 */
export function databaseText<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unstorable, '\ufffd') as T
  if (Array.isArray(value)) return value.map(databaseText) as T
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, databaseText(item)])) as T
  }
  return value
}
