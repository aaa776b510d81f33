import { type ArticleInput, EvenhandError } from '@evenhand/schema'
import { isParsedArticle, toArticleInput, toParsedArticle } from './article-record.ts'
import { readers } from './formats/readers.ts'
import { sniffFormat } from './formats/sniff.ts'
import type { IntakeItem, ParsedItem, RecordItem } from './intake-item.ts'
import { type OutletManifest, withManifest } from './outlet-manifest.ts'
import type { FieldMap } from './record-fields.ts'
import { peek } from './sources/bytes.ts'
import { type SourceItem, type SourceOptions, sourcesOf } from './sources/sources.ts'

export interface IntakeOptions extends SourceOptions {
  /** Which of the records' fields holds what, where their names do not say it. */
  map?: FieldMap
  /** An outlet list beside those that lie in folders; it comes after them. */
  outlets?: OutletManifest
  /** Taken where an article says nothing itself. */
  defaults?: Pick<ArticleInput, 'outlet' | 'published' | 'language'>
}

/**
 * Articles of files, folders and streams, one after the other in stable order, with one item's fault never stopping the
 * rest. `-` reads standard input. JSON Lines are read line by line; other formats a file at a time.
 */
export async function* readArticles(paths: string[], options: IntakeOptions = {}): AsyncGenerator<IntakeItem> {
  for await (const { item, manifest } of records(paths, options)) yield articleItem(item, manifest, options)
}

/** As `readArticles`, and lines that `parse` wrote come as they are. */
export async function* readArticlesOrParsed(
  paths: string[],
  options: IntakeOptions = {},
): AsyncGenerator<IntakeItem | ParsedItem> {
  for await (const { item, manifest } of records(paths, options)) {
    yield item.ok && isParsedArticle(item.record)
      ? parsedItem(item.record, item.where)
      : articleItem(item, manifest, options)
  }
}

async function* records(
  paths: string[],
  options: IntakeOptions,
): AsyncGenerator<{ item: RecordItem; manifest: OutletManifest | null }> {
  for await (const source of sourcesOf(paths, options)) {
    if (!source.ok) {
      yield { item: source, manifest: null }
      continue
    }
    for await (const item of recordsOf(source)) yield { item, manifest: source.manifest }
  }
}

async function* recordsOf({ source, format }: Extract<SourceItem, { ok: true }>): AsyncGenerator<RecordItem> {
  try {
    if (format) {
      yield* readers[format](source)
    } else {
      const { start, bytes } = await peek(source.bytes)
      yield* readers[sniffFormat(start)]({ ...source, bytes })
    }
  } catch (error) {
    yield failed(error, source.where)
  }
}

function articleItem(item: RecordItem, manifest: OutletManifest | null, options: IntakeOptions): IntakeItem {
  if (!item.ok) return item
  const { defaults, map, outlets } = options
  try {
    const own = toArticleInput(item.record, item.where, map)
    const listed = manifest ? withManifest(own, manifest) : own
    const input = outlets ? withManifest(listed, outlets) : listed
    return {
      ok: true,
      input: {
        ...input,
        outlet: input.outlet ?? defaults?.outlet,
        published: input.published ?? defaults?.published,
        language: input.language ?? defaults?.language,
      },
      where: item.where,
    }
  } catch (error) {
    return failed(error, item.where)
  }
}

function parsedItem(record: unknown, where: string): IntakeItem | ParsedItem {
  try {
    return { ok: true, parsed: toParsedArticle(record, where), where }
  } catch (error) {
    return failed(error, where)
  }
}

function failed(error: unknown, where: string): IntakeItem & { ok: false } {
  const known =
    error instanceof EvenhandError ? error : new EvenhandError('internal', String(error), { where, cause: error })
  return { ok: false, error: known, where: known.where ?? where }
}
