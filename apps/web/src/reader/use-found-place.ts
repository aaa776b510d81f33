import { useEffect, useState } from 'react'
import { foundPlaceId } from '../filters/search-link.ts'
import { useKeys } from '../review/use-keys.ts'
import { foundKeys } from './found-keys.ts'

/** The places of searched words in a text, and the way through them. */
export interface FoundPlaces {
  /** Counted from one; zero before one is gone to. */
  place: number
  previous: number
  next: number
  goTo: (place: number) => void
}

/**
 * Where the reader is among so many places of searched words, which the address says as `#found-N`. After the last place
 * comes the first. `onGo` is called before a place is shown.
 */
export function useFoundPlace(places: number, onGo: () => void): FoundPlaces {
  // A new object for each going: a reader who scrolled away goes to the same place again.
  const [gone, setGone] = useState({ place: 0 })
  const { place } = gone
  const next = place >= places ? 1 : place + 1
  const previous = place <= 1 ? places : place - 1
  function goTo(to: number) {
    // The step before is not worth a way back of its own.
    window.history.replaceState(null, '', `#${foundPlaceId(to)}`)
    onGo()
    setGone({ place: to })
  }
  useEffect(() => {
    function fromHash() {
      const to = Array.from({ length: places }, (_, index) => index + 1).find(
        (one) => window.location.hash === `#${foundPlaceId(one)}`,
      )
      if (to !== undefined) setGone({ place: to })
    }
    fromHash()
    window.addEventListener('hashchange', fromHash)
    return () => window.removeEventListener('hashchange', fromHash)
  }, [places])
  useEffect(() => {
    if (gone.place > 0) document.getElementById(foundPlaceId(gone.place))?.scrollIntoView({ block: 'center' })
  }, [gone])
  useKeys(foundKeys, (action) => goTo(action === 'next' ? next : previous), places > 0)
  return { place, previous, next, goTo }
}
