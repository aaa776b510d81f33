'use client'

import { useEffect } from 'react'

/**
 * The router leads back only to places of the history that it knows. A link within a page makes one that it does not know;
 * it is told of it here, or the way back from the next page would change the address and nothing else.
 */
export function HashHistory() {
  useEffect(() => {
    function tell() {
      if (window.history.state === null) window.history.replaceState(null, '', window.location.href)
    }
    window.addEventListener('hashchange', tell)
    return () => window.removeEventListener('hashchange', tell)
  }, [])
  return null
}
