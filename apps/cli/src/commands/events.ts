import { figureWords } from '@evenhand/compare'
import { type ClaimFilter, corroborations, EvenhandError, type Event, emptyClaimFilter } from '@evenhand/schema'
import { type EventRow, openStore, events as storedEvents } from '@evenhand/store'
import { fullDays } from '@evenhand/store/export'
import { Command } from 'commander'
import { claimFilterOf, withClaimFilterFlags } from '../claim-filter-flags.ts'
import { compareFiles } from '../comparing.ts'
import { type OriginFlags, refuseForStore, withOriginFlags } from '../origins-file.ts'
import { withOutput } from '../output.ts'
import { amount } from '../progress.ts'
import { ReadingReport } from '../reading-report.ts'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'
import { textTable } from '../table.ts'

/** `evenhand events`: one line an event, of the database or of files. */
export function eventsCommand(): Command {
  const command = withOriginFlags(new Command('events'))
    .description('list events with their figure, articles and independent origins')
    .argument('[paths...]', 'articles, or what `parse` wrote, to compare; none reads the database')
    .option('--json', 'one JSON object a line')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--quiet', 'no progress')
  return withClaimFilterFlags(withStoreFlags(command))
    .addHelpText(
      'after',
      `
Filters choose among stored events; with files only --preset counts. Articles that need a word on outlet or date go
through “evenhand parse” first, whose flags say it.

Examples:
  evenhand events seeds
  evenhand events --from 2017-09-01 --harms killed --preset latest
  evenhand events seeds --json`,
    )
    .action(listEvents)
}

type Preset = ClaimFilter['preset']
type EventsFlags = StoreFlags &
  OriginFlags & { json?: boolean; out?: string; quiet?: boolean } & Partial<
    Record<keyof ClaimFilter, string | string[]>
  >

/** What a line shows, wherever the event comes from. */
type ListedEvent = Pick<Event, 'id' | 'label' | 'corroboration' | 'backing' | 'figures'> & {
  when: { start: string | null; end: string | null } | null
  articles: number
  claims: number
  origins: number
  figureOrigins: number
}

async function listEvents(paths: string[], flags: EventsFlags): Promise<void> {
  const filter = claimFilterOf(flags)
  if (paths.length === 0) refuseForStore(flags)
  if (paths.length > 0) return listFiles(paths, flags, filter)
  const store = await openStore(storeOptions(flags))
  try {
    const rows: EventRow[] = []
    for (;;) {
      const page = await storedEvents(store, filter, { limit: 500, offset: rows.length })
      rows.push(...page.rows)
      if (page.rows.length === 0 || rows.length >= page.total) break
    }
    await write(rows, rows, filter.preset, flags)
  } finally {
    await store.close()
  }
}

async function listFiles(paths: string[], flags: EventsFlags, filter: ClaimFilter): Promise<void> {
  const chosen = Object.keys(emptyClaimFilter).filter((key) => key in flags && key !== 'preset')
  if (chosen.length > 0) {
    throw new EvenhandError('bad_option', `Filters choose among stored events; leave out ${chosen.join(', ')}.`)
  }
  const report = new ReadingReport()
  const { articles, comparison } = await compareFiles(
    paths,
    { quiet: flags.quiet, originRegister: flags.originRegister },
    report,
  )
  const listed = comparison.events
    .map((event): ListedEvent & { event: Event } => ({
      ...event,
      articles: event.articles.length,
      claims: event.claims.length,
      origins: event.origins.length,
      figureOrigins: event.backing.origins.length,
      event,
    }))
    .sort((a, b) => (order(a) < order(b) ? 1 : -1))
  const whole = listed.map(({ event }) => event)
  await write(listed, whole, filter.preset, flags)
  report.summarise(`Compared ${amount(articles.length, 'article')}`)
}

const order = ({ when, id }: ListedEvent) => `${when?.start ?? ''} ${id}`

async function write(
  listed: readonly ListedEvent[],
  whole: readonly object[],
  preset: Preset,
  { json, out }: EventsFlags,
): Promise<void> {
  const text = json ? whole.map((event) => `${JSON.stringify(event)}\n`).join('') : table(listed, preset)
  await withOutput(out, (output) => output.write(text))
}

/** A day, or first and last day. */
function daysOf({ when }: ListedEvent): string {
  const days = fullDays(when)
  return days === null ? '' : days.start === days.end ? days.start : `${days.start}/${days.end}`
}

/** How many, and how many of them give a number where not all do. */
const originsWords = ({ origins, figureOrigins }: ListedEvent) =>
  figureOrigins < origins ? `${origins}, ${figureOrigins || 'none'} with a figure` : String(origins)

function table(listed: readonly ListedEvent[], preset: Preset): string {
  const headings = ['date', 'killed', 'articles', 'claims', 'origins', 'standing', 'event', 'id']
  const rows = listed.map((event) => [
    daysOf(event),
    figureWords(event.figures[preset]),
    String(event.articles),
    String(event.claims),
    originsWords(event),
    [corroborations.terms[event.corroboration].label, event.backing.who].filter(Boolean).join(': '),
    event.label.length > 70 ? `${event.label.slice(0, 69)}…` : event.label,
    event.id,
  ])
  return `${textTable(headings, rows)}${amount(listed.length, 'event')}; killed, as claimed, by the rule “${preset}”\n`
}
