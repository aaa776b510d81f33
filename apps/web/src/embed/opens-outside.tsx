'use client'

import type { MouseEvent, ReactNode } from 'react'

/**
 * Opens every link of a card in a window of its own. A card must never lead to other pages inside another site's frame:
 * only cards may be framed, since on others a click can change something.
 */
export function OpensOutside({ children }: { children: ReactNode }) {
  function open(event: MouseEvent<HTMLElement>) {
    const href = event.target instanceof Element ? event.target.closest('a[href]')?.getAttribute('href') : null
    if (!href || href.startsWith('#')) return
    event.preventDefault()
    event.stopPropagation()
    window.open(new URL(href, window.location.href), '_blank', 'noopener')
  }
  return <div onClickCapture={open}>{children}</div>
}
