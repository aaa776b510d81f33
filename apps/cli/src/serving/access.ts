import { randomBytes } from 'node:crypto'
import { EvenhandError } from '@evenhand/schema'

export const modes = ['open', 'read-only'] as const

/** How the dashboard is opened to its readers, and the variables that tell it so. */
export interface ServingAccess {
  env: { EVENHAND_MODE: string; EVENHAND_TOKEN: string }
  /** What the terminal says about it; null where there is nothing to say. */
  notice: string | null
}

/**
 * Reads the mode from the flag or EVENHAND_MODE. Beyond this machine changes need a token: that of EVENHAND_TOKEN, or a
 * new one. Throws `bad_option` for a mode that is none.
 */
export function servingAccess(mode: string | undefined, host: string, env: NodeJS.ProcessEnv): ServingAccess {
  const name = (mode ?? (env.EVENHAND_MODE || 'open')).replace('_', '-')
  const known = modes.find((one) => one === name)
  if (known === undefined) {
    throw new EvenhandError('bad_option', `“${name}” is not a mode.`, { advice: `Modes are ${modes.join(' and ')}.` })
  }
  if (known === 'read-only') {
    return {
      env: { EVENHAND_MODE: 'read_only', EVENHAND_TOKEN: '' },
      notice: 'It is read-only: nobody can change anything.',
    }
  }
  const given = env.EVENHAND_TOKEN ?? ''
  if (given !== '' || isThisMachine(host))
    return { env: { EVENHAND_MODE: 'open', EVENHAND_TOKEN: given }, notice: null }
  const token = randomBytes(18).toString('base64url')
  return {
    env: { EVENHAND_MODE: 'open', EVENHAND_TOKEN: token },
    notice: `Changes need this token: ${token}\nEVENHAND_TOKEN sets one that stays; --mode read-only allows no changes.`,
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}
