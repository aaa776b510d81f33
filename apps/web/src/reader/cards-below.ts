import { type RefObject, useEffect, useState } from 'react'

/** A card counts as seen once this much of it is. */
const seen = 40

/** How many cards of a list that scrolls in its own box lie below what is seen of it; zero where the page scrolls. */
export function useCardsBelow(list: RefObject<HTMLElement | null>): number {
  const [below, setBelow] = useState(0)
  useEffect(() => {
    const box = list.current
    if (!box) return
    const count = () => {
      const end = Math.min(box.getBoundingClientRect().bottom, window.innerHeight) - seen
      const scrolls = box.scrollHeight > box.clientHeight
      setBelow(scrolls ? [...box.children].filter((card) => card.getBoundingClientRect().top > end).length : 0)
    }
    count()
    box.addEventListener('scroll', count, { passive: true })
    window.addEventListener('scroll', count, { passive: true })
    window.addEventListener('resize', count)
    return () => {
      box.removeEventListener('scroll', count)
      window.removeEventListener('scroll', count)
      window.removeEventListener('resize', count)
    }
  }, [list])
  return below
}
