import { databaseOf, type Store } from '../store.ts'
import { applyArticles, applyClaims, applyDepartures, applyNames } from './apply-changes.ts'
import { type Columns, emptyColumns } from './columns.ts'
import { applyNoise } from './noise-columns.ts'
import { readArticles, readClaims, readDeparted, readNames, readWatermark, type Watermark } from './read-changes.ts'
import { readNoise } from './read-noise.ts'

interface Followed {
  columns: Columns
  watermark: Watermark | null
  /** The reading under way. */
  reading: Promise<void>
  /** The one that begins after it, which all who ask in the meantime wait for. */
  next: Promise<void> | null
}

const followed = new WeakMap<Store, Followed>()

/**
 * The store's columns as of now: what was committed before the call is in them, whoever wrote it. The first call reads
 * everything, later ones what changed since.
 */
export async function columnsOf(store: Store): Promise<Columns> {
  let state = followed.get(store)
  if (state === undefined) {
    state = { columns: emptyColumns(), watermark: null, reading: Promise.resolve(), next: null }
    followed.set(store, state)
  }
  const own = state
  own.next ??= own.reading
    .catch(() => {})
    .then(() => {
      own.next = null
      own.reading = follow(store, own)
      return own.reading
    })
  await own.next
  return own.columns
}

async function follow(store: Store, state: Followed): Promise<void> {
  const db = databaseOf(store)
  if (state.watermark !== null && isSame(await readWatermark(db), state.watermark)) return
  // One snapshot for all tables; claims and articles are changed in one transaction.
  await db.transaction(
    async (tx) => {
      const now = await readWatermark(tx)
      let before = state.watermark
      const departed = before === null ? [] : await readDeparted(tx, before.departed ?? 0)
      if (before === null || departed.some(({ article_key }) => article_key === null)) {
        before = null
        state.columns = emptyColumns()
      }
      // A failure half-way leaves columns that must be read anew.
      state.watermark = null
      if (before !== null) applyDepartures(state.columns, departed)
      for await (const batch of readArticles(tx, before?.articles ?? 0)) {
        applyNoise(state.columns, applyArticles(state.columns, batch), await readNoise(tx, batch.key))
      }
      for await (const batch of readClaims(tx, before?.claims ?? 0)) applyClaims(state.columns, batch)
      applyNames(state.columns, await readNames(tx, before?.events ?? 0))
      state.watermark = now
      state.columns.version++
      const isOfClaims =
        before !== null && before.articles === now.articles && departed.every(({ claim_id }) => claim_id)
      if (!isOfClaims) state.columns.articlesVersion++
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

function isSame(a: Watermark, b: Watermark): boolean {
  return (Object.keys(a) as (keyof Watermark)[]).every((table) => a[table] === b[table])
}
