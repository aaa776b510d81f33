import { parties } from './lexicon/parties.ts'

/** What each party id of a claim is called, such as `islamic_state`: Islamic State. */
export const partyNames: ReadonlyMap<string, string> = new Map(parties.map(({ id, name }) => [id, name]))
