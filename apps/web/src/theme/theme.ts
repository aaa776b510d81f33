/** The reader's choice of colours; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark'

/** Kept in a cookie and not in local storage, so that the server draws the first frame in the right colours. */
export const themeCookie = 'evenhand-theme'

export function isTheme(value: string | undefined): value is 'light' | 'dark' {
  return value === 'light' || value === 'dark'
}
