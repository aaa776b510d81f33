import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Root scripts that pnpm starts in the root, wherever the user stands. */
const rootScripts = ['evenhand', 'start', 'dev']

/** The folder in which the user called the command: paths are meant from there. */
export function userFolder(): string {
  const { INIT_CWD, npm_lifecycle_event } = process.env
  return INIT_CWD && rootScripts.includes(npm_lifecycle_event ?? '') ? INIT_CWD : process.cwd()
}

/** A path that the user gave, made absolute. */
export function userPath(path: string): string {
  return resolve(userFolder(), path)
}
