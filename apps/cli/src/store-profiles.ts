import { rereadArticle } from '@evenhand/parser'
import { EvenhandError, type SourceProfile } from '@evenhand/schema'
import { applyProfile, learnStoredProfile, leastTexts, profiles, storedProfiles } from '@evenhand/store'
import { openMigrated } from '@evenhand/store/migrate'
import { knowTowns } from './known-towns.ts'
import { amount, startProgress } from './progress.ts'
import { type StoreFlags, storeOptions } from './store-flags.ts'

/**
 * Learns the furniture of every outlet with enough articles in the database and keeps it there; with `apply`, reads the
 * articles of outlets with decisions anew. Returns all profiles, with what was decided.
 */
export async function learnInStore(
  flags: StoreFlags & { quiet?: boolean },
  { least, apply }: { least?: number; apply: boolean },
): Promise<SourceProfile[]> {
  const store = await openMigrated(storeOptions(flags)).catch(adviseDashboard)
  const progress = startProgress(flags.quiet)
  try {
    for (const { outlet, articles } of await profiles(store)) {
      if (articles < leastTexts) continue
      progress.update(`learning from ${outlet.name}`)
      await learnStoredProfile(store, outlet.id, least === undefined ? {} : { least })
    }
    if (apply) {
      await knowTowns()
      for (const { outlet, unapplied } of await profiles(store)) {
        if (unapplied === 0) continue
        const counts = await applyProfile(store, outlet.id, {
          reread: (parsed, profile) => rereadArticle(parsed, { profile }),
          onProgress: ({ updated, unchanged }) =>
            progress.update(`${outlet.name}: ${amount(updated + unchanged, 'article')} read anew`),
        })
        progress.end()
        console.error(
          `${outlet.name}: ${amount(counts.updated, 'article')} changed, ${counts.unchanged} read as before.`,
        )
      }
    }
    progress.end()
    const learned = [...(await storedProfiles(store)).values()]
    const waiting = learned.flatMap(({ fragments }) => fragments).filter(({ status }) => status === 'proposed').length
    if (waiting > 0) console.error(`${amount(waiting, 'fragment')} to decide on: dashboard, page “Noise”, “Profiles”.`)
    return learned
  } finally {
    await store.close()
  }
}

function adviseDashboard(error: unknown): never {
  if (!(error instanceof EvenhandError) || error.code !== 'store_locked') throw error
  throw new EvenhandError('store_locked', error.message, {
    advice: 'Where a dashboard holds the database, learn on its page “Noise”; else close the other program first.',
    cause: error,
  })
}
