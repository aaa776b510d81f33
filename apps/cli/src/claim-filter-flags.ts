import { ClaimFilter, claimFilterFromParams, EvenhandError, emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import { type Command, Option } from 'commander'

type FilterKey = keyof ClaimFilter

/** What each part of the filter does, for `--help`; the filter itself is the schema's. */
const descriptions: Readonly<Record<FilterKey, string>> = {
  clock: 'date that --from and --to mean: said (publication) or happened',
  from: 'first day, YYYY-MM-DD',
  to: 'last day, YYYY-MM-DD',
  outlets: `ids of outlets; ${unknownOutlet} for articles without one`,
  origins: 'ids of origins',
  parties: 'ids of parties, as victims or as perpetrators',
  events: 'ids of events',
  articles: 'ids of articles',
  places: 'gazetteer ids or place names',
  harms: 'kinds of harm',
  categories: 'who the victims were',
  sourceTypes: 'kinds of source',
  qualifiers: 'how the figure is hedged',
  scopes: 'incident, period, running total or background',
  relations: 'total, part of another figure, or in addition',
  assertions: 'stated, claimed or denied',
  reviews: 'what reviewers decided',
  corroborations: 'how the event’s figures are corroborated',
  q: 'words that quote, victims, source or place must hold',
  include: 'kinds that stay out unless asked for',
  preset: 'rule for figures of events, named in the export',
  convention: 'numbers for words such as “dozens”; none leaves them words',
}

/** Adds one flag for each part of the one filter; `sourceTypes` is `--source-types`. */
export function withClaimFilterFlags(command: Command): Command {
  for (const key of Object.keys(descriptions) as FilterKey[]) {
    const isList = Array.isArray(emptyClaimFilter[key])
    const choices = choicesOf(key)
    const description = choices ? `${descriptions[key]}: ${choices.join(', ')}` : descriptions[key]
    command.addOption(new Option(`--${kebab(key)} <${isList ? 'values...' : 'value'}>`, description))
  }
  return command
}

/** The filter that the flags say; throws `bad_option` naming each value that is none. */
export function claimFilterOf(flags: Partial<Record<FilterKey, string | string[]>>): ClaimFilter {
  const params = (Object.keys(descriptions) as FilterKey[]).flatMap((key) =>
    [flags[key] ?? []].flat().map((value): [string, string] => [key, value]),
  )
  const { filter, problems } = claimFilterFromParams(params)
  if (problems.length === 0) return filter
  const message = problems
    .map((problem) => problem.replace(/^(\w+): /, (_, key: string) => `--${kebab(key)}: `))
    .join('; ')
  throw new EvenhandError('bad_option', `${message}.`)
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The values of a field that has a closed vocabulary, as the schema knows them. */
function choicesOf(key: FilterKey): string[] | null {
  let schema: unknown = ClaimFilter.shape[key]
  for (let depth = 0; depth < 4; depth++) {
    const { options, element, unwrap } = schema as { options?: string[]; element?: unknown; unwrap?: () => unknown }
    if (Array.isArray(options)) return options
    schema = element ?? unwrap?.call(schema)
    if (!schema) return null
  }
  return null
}
