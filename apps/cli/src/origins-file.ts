import { EvenhandError, OriginEntry } from '@evenhand/schema'
import type { Command } from 'commander'
import { readEntries } from './json-option.ts'

export interface OriginFlags {
  originRegister?: string
}

/** Adds the flag that names further sources and their other names. */
export const withOriginFlags = (command: Command): Command =>
  command.option('--origin-register <file>', 'further origins with their aliases, types and parties (JSON)')

/** The rows of the file that the flag names, none without it; throws `bad_option` naming what is wrong and where. */
export const readOrigins = async ({ originRegister }: OriginFlags): Promise<OriginEntry[]> =>
  originRegister === undefined
    ? []
    : readEntries(originRegister, {
        flag: '--origin-register',
        schema: OriginEntry,
        entry: 'origin',
        advice:
          'Give a list of {"id": "valley-monitor", "name": "Valley Monitor", "type": "monitor", "aliases": ["VM"]}; `party` says for whom it speaks.',
      })

/** A database is compared as it is filled, without a further register. Throws `bad_option` where one is named. */
export function refuseForStore({ originRegister }: OriginFlags): void {
  if (originRegister === undefined) return
  throw new EvenhandError('bad_option', '--origin-register counts for files only.', {
    advice: 'Name the files to compare; the database is compared with the built-in register.',
  })
}
