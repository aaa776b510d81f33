import type { Article, ClaimFilter, Published } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import type { Opening } from '../article-opening.ts'
import { articleNaming, articleRef, saidOf } from '../claim-rows.ts'
import { claimWhere } from '../claim-where.ts'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesShown } from '../columns/articles-shown.ts'
import type { Columns } from '../columns/columns.ts'
import { type Order, sliceInOrder } from '../columns/order.ts'
import { rowsOf } from '../database.ts'
import { columnsAndTexts } from '../found-texts.ts'
import { foundWords } from '../found-words.ts'
import { pageOf } from '../paging.ts'
import type { ArticleRow, Page, PageOptions } from '../rows.ts'
import { isSearched, searchedWords } from '../searched-words.ts'
import { spelledPlaces } from '../spelled-places.ts'
import { databaseOf, type Store } from '../store.ts'

interface ArticleListRecord {
  article_id: string
  article_key: string
  title_text: string | null
  opening: Opening | null
  url: string | null
  outlet_id: string | null
  outlet_name: string | null
  published: Published | null
  published_resolved: Published | null
  said_start: string | null
  said_end: string | null
  language: string
  claims: number
  origins: number
  events: number
  characters: number
  furniture_characters: number
  warnings: number
  added_at: string
  /** What the searched words are looked for in, where no claim holds them. */
  searched: { title: Article['title']; text: string } | null
}

/** Articles of the view, latest first, undated ones last. */
export async function articleList(
  store: Store,
  filter: ClaimFilter,
  options: PageOptions = {},
): Promise<Page<ArticleRow>> {
  const { limit, offset } = pageOf(options)
  const { columns, texts } = await columnsAndTexts(store, filter)
  const found = articlesShown(columns, filter, texts)
  const keys = sliceInOrder(found, latestFirst(columns), offset, limit).map(
    (article) => columns.articleKeys.values[article] as string,
  )
  const searched = isSearched(searchedWords(columns, filter))
  const records = await articleRecords(store, filter, keys, texts !== null)
  return { rows: records.map((record) => articleRow(record, searched)), total: found.length, limit, offset }
}

function latestFirst({ articles, articleIds }: Columns): Order {
  const days = articles.saidStart.cells
  // No day is the lowest number, and so comes last here.
  return {
    key: (article) => -(days[article] as number),
    tie: (a, b) => inCodePointOrder(articleIds[a] as string, articleIds[b] as string),
  }
}

async function articleRecords(
  store: Store,
  filter: ClaimFilter,
  keys: readonly string[],
  withTexts: boolean,
): Promise<ArticleListRecord[]> {
  if (keys.length === 0) return []
  const spelled = await spelledPlaces(store, filter)
  return rowsOf<ArticleListRecord>(
    databaseOf(store),
    sql`
      select ${articleNaming}, o.id as outlet_id, o.name as outlet_name,
        a.published, a.published_resolved, a.said_start::text, a.said_end::text, a.language,
        n.claims, n.origins, n.events, a.characters, a.furniture_characters,
        jsonb_array_length(a.warnings) as warnings, a.added_at::text,
        ${withTexts ? sql`case when n.claims = 0 then jsonb_build_object('title', a.title, 'text', a.text) end` : null} as searched
      from articles a
      left join outlets o on o.id = a.outlet_id
      cross join lateral (
        select count(*)::int as claims, count(distinct c.origin_id)::int as origins, count(distinct c.event_id)::int as events
        from claims c where c.article_key = a.key and ${claimWhere(filter, spelled)}
      ) n
      where a.key = any(${sql.param(keys)})
      order by a.said_start desc nulls last, a.id collate "C"`,
  )
}

function articleRow(record: ArticleListRecord, isSearched: (run: string) => boolean): ArticleRow {
  return {
    ...articleRef(record),
    published: record.published,
    said: saidOf(record),
    language: record.language,
    claims: record.claims,
    found: record.searched && foundWords(record.searched, isSearched),
    origins: record.origins,
    events: record.events,
    characters: record.characters,
    furnitureCharacters: record.furniture_characters,
    warnings: record.warnings,
    addedAt: new Date(record.added_at).toISOString(),
  }
}
