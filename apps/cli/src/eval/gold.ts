import { EvenhandError } from '@evenhand/schema'
import { readJsonLinesFile } from './json-lines-file.ts'

/** One mention as an annotator marked it; field names are those of the codebook. */
export interface GoldMention {
  start: number
  end: number
  harm: string
  qualifier?: string | null
  low?: number | null
  best?: number | null
  high?: number | null
  victims?: string | null
  victim_category?: string | null
  perpetrator?: string | null
  source?: string | null
  source_type?: string | null
  assertion?: string | null
  scope?: string | null
  relation?: string | null
  date?: string | null
  place?: string | null
  /** Mentions of one claim carry the same number. */
  claim?: number
  /** Neither earns nor costs anything. */
  optional?: boolean
}

export interface GoldArticle {
  id: string
  text: string
  mentions: GoldMention[]
  furniture: { start: number; end: number; kind: string }[]
}

export interface GoldSentence {
  id: string
  text: string
  claims: { harm: string; low?: number | null; best?: number | null; high?: number | null }[]
}

export interface GoldEvent {
  id: string
  event: string | null
}

/** A gold line with the record as it stands in the file, for the parser to read. */
export interface GoldLine<Gold> {
  gold: Gold
  record: unknown
  where: string
}

/** The arrays that each kind of gold needs besides an id. */
const needed = { articles: ['text', 'mentions'], sentences: ['text', 'claims'], events: ['event'] } as const

interface GoldKinds {
  articles: GoldArticle
  sentences: GoldSentence
  events: GoldEvent
}

/** Reads gold of one kind; throws `gold_mismatch` naming the first line that lacks a field. */
export async function readGold<Kind extends keyof GoldKinds>(
  file: string,
  kind: Kind,
): Promise<GoldLine<GoldKinds[Kind]>[]> {
  const lines = await readJsonLinesFile(file)
  if (lines.length === 0) throw new EvenhandError('gold_mismatch', 'The file holds no gold lines.', { where: file })
  return lines.map(({ value, where }) => {
    const record = value as Record<string, unknown> | null
    const missing = ['id', ...needed[kind]].filter((field) => record?.[field] === undefined)
    if (missing.length > 0) {
      throw new EvenhandError('gold_mismatch', `Gold for ${kind} lacks ${missing.join(', ')}.`, {
        where,
        advice: `Gold lines for ${kind} need {${['id', ...needed[kind]].join(', ')}}.`,
      })
    }
    return { gold: { furniture: [], ...record } as unknown as GoldKinds[Kind], record: value, where }
  })
}
