import { readFile } from 'node:fs/promises'
import { compare } from '@evenhand/compare'
import { type Comparison, EvenhandError } from '@evenhand/schema'
import { Command, InvalidArgumentError, Option } from 'commander'
import { scoreArticles } from '../eval/article-report.ts'
import { scoreEvents } from '../eval/event-report.ts'
import { readGold } from '../eval/gold.ts'
import { parseGold } from '../eval/parse-gold.ts'
import { readPredictions } from '../eval/predictions.ts'
import { scoreSentences } from '../eval/sentence-report.ts'
import { Failures } from '../failures.ts'
import { knowTowns } from '../known-towns.ts'
import { userPath } from '../paths.ts'
import { startProgress } from '../progress.ts'

/** `evenhand eval`: how well the parser reads, measured on annotated articles. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('measure the parser on annotated articles')
    .argument('<gold>', 'JSON Lines of gold articles, sentences or events')
    .option('--json', 'the report on one line')
    .option('--errors <n>', 'list the first n errors', wholeNumber)
    .option('--predictions <file>', 'score this output of `parse` (with --events: of `compare`) instead of parsing now')
    .option('--only <id>', 'score one article')
    .addOption(new Option('--sentences', 'gold is single sentences: {id, text, claims}').conflicts('events'))
    .addOption(new Option('--events', 'gold says which articles share an event: {id, event, text}'))
    .addHelpText(
      'after',
      `
Gold articles are {id, text, mentions, furniture} with spans in UTF-16 code units; a mention is strictly right where
its words overlap and harm and figures are the same; slots are judged on those. Nulls mean that there was nothing to
divide by.

Examples:
  evenhand eval gold.jsonl
  evenhand eval gold.jsonl --errors 20 --only article-7
  evenhand eval sentences.jsonl --sentences --errors 10`,
    )
    .action(evaluate)
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('Not a whole number.')
  return number
}

interface EvalFlags {
  json?: boolean
  errors?: number
  predictions?: string
  only?: string
  sentences?: boolean
  events?: boolean
}

async function evaluate(gold: string, flags: EvalFlags): Promise<void> {
  const failures = new Failures()
  if (!flags.predictions) await knowTowns()
  const { report, errors } = await scorer(flags)(gold, flags, failures)
  console.log(JSON.stringify(report, null, flags.json ? 0 : 2))
  const listed = errors.slice(0, flags.errors ?? 0)
  if (listed.length > 0) console.log(listed.join('\n'))
  failures.report('Scored; unreadable articles count as missing')
}

type Scorer = (gold: string, flags: EvalFlags, failures: Failures) => Promise<{ report: object; errors: string[] }>

function scorer({ sentences, events }: EvalFlags): Scorer {
  if (sentences) return evaluateSentences
  return events ? evaluateEvents : evaluateArticles
}

const evaluateArticles: Scorer = async (file, flags, failures) => {
  const gold = await selected(readGold(file, 'articles'), flags)
  return scoreArticles(
    gold.map((line) => line.gold),
    await predictionsFor(gold, flags, failures),
  )
}

const evaluateSentences: Scorer = async (file, flags, failures) => {
  const gold = await selected(readGold(file, 'sentences'), flags)
  return scoreSentences(
    gold.map((line) => line.gold),
    await predictionsFor(gold, flags, failures),
  )
}

const evaluateEvents: Scorer = async (file, flags, failures) => {
  const gold = await readGold(file, 'events')
  const comparison = flags.predictions
    ? await readComparison(flags.predictions)
    : compare([...parseGold(gold, failures, startProgress()).values()])
  return scoreEvents(
    gold.map((line) => line.gold),
    comparison.events,
  )
}

async function selected<Line extends { gold: { id: string } }>(
  all: Promise<Line[]>,
  { only }: EvalFlags,
): Promise<Line[]> {
  const lines = (await all).filter(({ gold }) => only === undefined || gold.id === only)
  if (lines.length > 0) return lines
  throw new EvenhandError('not_found', `No gold line has the id “${only}”.`, { advice: 'Check --only.' })
}

async function predictionsFor(gold: Parameters<typeof parseGold>[0], flags: EvalFlags, failures: Failures) {
  if (flags.predictions) return readPredictions(flags.predictions)
  const progress = startProgress()
  const parsed = parseGold(gold, failures, progress)
  progress.end()
  return parsed
}

/** What `compare` wrote, or parsed articles that are compared now. */
async function readComparison(file: string): Promise<Pick<Comparison, 'events'>> {
  const whole = await readFile(userPath(file), 'utf8')
    .then((text) => JSON.parse(text) as Partial<Comparison>)
    .catch(() => null)
  if (Array.isArray(whole?.events)) return { events: whole.events }
  return compare([...(await readPredictions(file)).values()])
}
