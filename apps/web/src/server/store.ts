import { openStore, type Store, storeOptionsFromEnv, warmUp } from '@evenhand/store'
import { menuLimits } from '../filters/menu-limits.ts'

const slot = globalThis as typeof globalThis & { evenhandStore?: Promise<Store> }

/**
 * The process's one open store. It creates no tables: the command that starts the dashboard does. Opened at the first request, never at module load, so that `next build` does not open
 * it; a failed attempt is not kept, so that the next request tries again.
 * @throws EvenhandError `store_locked`, `store_unreachable`, `store_outdated`
 */
export function getStore(): Promise<Store> {
  slot.evenhandStore ??= openStore({
    ...storeOptionsFromEnv(process.env),
    ...(process.env.EVENHAND_ADDRESS && { address: process.env.EVENHAND_ADDRESS }),
  })
    .then((store) => {
      warmUp(store, { menu: menuLimits.listed }).catch(() => {})
      return store
    })
    .catch((error: unknown) => {
      slot.evenhandStore = undefined
      throw error
    })
  return slot.evenhandStore
}
