import { findFragment, learnProfile } from '@evenhand/compare'
import { EvenhandError, type ParsedArticle, type SourceProfile } from '@evenhand/schema'
import { and, eq, inArray, notExists } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { databaseText } from '../database-text.ts'
import { writeLock } from '../facts.ts'
import { insertRows } from '../insert-rows.ts'
import { storedArticles } from '../queries/stored-articles.ts'
import type { FragmentExample, LearnedProfile } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { fragmentDecisions, profileFragments, sourceProfiles } from '../tables/profiles.ts'

type Fragment = SourceProfile['fragments'][number]

/** So many texts teach nearly all that recurs; of more articles these are taken, by key, which is as good as by lot. */
const mostTexts = 1000

/** From so many texts on, what recurs can be told from chance. */
export const leastTexts = 3

/** From so many on, most of what recurs in an outlet's texts is found; README and command line name the same number. */
export const enoughTexts = 20

/**
 * Learns from an outlet's stored articles which fragments recur, and keeps them as proposals. What is known already gets
 * its new figures and keeps its status; decisions are never lost. A proposal that recurs no more goes, unless somebody
 * ever decided on it. Throws `bad_option` where the outlet has fewer than three articles.
 */
export async function learnStoredProfile(
  store: Store,
  outlet: string,
  options: { least?: number } = {},
): Promise<LearnedProfile> {
  const articles: ParsedArticle[] = []
  for await (const parsed of storedArticles(store, { outlet })) {
    if (articles.push(parsed) >= mostTexts) break
  }
  if (articles.length < leastTexts) {
    throw new EvenhandError('bad_option', `Learning needs at least ${leastTexts} articles of an outlet.`, {
      where: outlet,
      advice: 'Add more of them; twenty teach most of what recurs.',
    })
  }
  const { learnedFrom, fragments } = learnProfile(articles, options)
  const now = new Date().toISOString()
  return databaseOf(store).transaction(async (tx) => {
    await writeLock(tx)
    await tx
      .insert(sourceProfiles)
      .values({ outletId: outlet, learnedFrom, learnedAt: now })
      .onConflictDoUpdate({ target: sourceProfiles.outletId, set: { learnedFrom, learnedAt: now } })
    const known = await tx.select().from(profileFragments).where(eq(profileFragments.outletId, outlet))
    const idOf = new Map(known.map((row) => [wordsOf(row), row]))
    const added: (typeof profileFragments.$inferInsert)[] = []
    for (const { status: _, ...fragment } of fragments) {
      const seen = {
        ...databaseText(fragment),
        texts: learnedFrom,
        learnedAt: now,
        example: exampleOf(fragment, articles),
      }
      const before = idOf.get(wordsOf(seen))
      if (before === undefined) added.push({ ...seen, outletId: outlet, status: 'proposed' })
      else {
        idOf.delete(wordsOf(seen))
        // What somebody decided on keeps the kind that it was shown with.
        const kind = before.status === 'proposed' ? seen.kind : before.kind
        const days = {
          firstSeen: earlier(before.firstSeen, seen.firstSeen),
          lastSeen: later(before.lastSeen, seen.lastSeen),
        }
        await tx
          .update(profileFragments)
          .set({ ...seen, ...days, kind })
          .where(eq(profileFragments.id, before.id))
      }
    }
    await insertRows(tx, profileFragments, added)
    const gone = await dropProposals(
      tx,
      [...idOf.values()].map(({ id }) => id),
    )
    return { outlet, texts: learnedFrom, added: added.length, fragments: known.length + added.length - gone }
  })
}

const wordsOf = ({ place, text }: Pick<Fragment, 'place' | 'text'>): string => `${place} ${text}`

/** The first place of a fragment in the articles, in their order. */
function exampleOf(
  fragment: Fragment | Omit<Fragment, 'status'>,
  articles: readonly ParsedArticle[],
): FragmentExample | null {
  for (const { article } of articles) {
    const place = findFragment(article.text, fragment)
    if (place) return { article: article.key, ...place }
  }
  return null
}

async function dropProposals(tx: Database, ids: number[]): Promise<number> {
  if (ids.length === 0) return 0
  const decided = tx.select().from(fragmentDecisions).where(eq(fragmentDecisions.fragmentId, profileFragments.id))
  const gone = await tx
    .delete(profileFragments)
    .where(and(inArray(profileFragments.id, ids), notExists(decided)))
    .returning({ id: profileFragments.id })
  return gone.length
}

const earlier = (a: string | null, b: string | null): string | null => (a !== null && (b === null || a < b) ? a : b)
const later = (a: string | null, b: string | null): string | null => (a !== null && (b === null || a > b) ? a : b)
