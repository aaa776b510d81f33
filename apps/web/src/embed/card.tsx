import type { ReactNode } from 'react'
import { formatDay } from '../words/day-words.ts'

/** The frame of a card: what it shows, and at its foot whose words these are, of which day, and where to read on. */
export function Card(props: {
  /** Who said it, in words. */
  sources: ReactNode
  /** The full page, with the state of the view. */
  back: string
  children: ReactNode
}) {
  const day = formatDay(new Date().toISOString())
  return (
    <>
      {props.children}
      <footer className="border-t border-line pt-3 text-sm text-muted">
        <p>{props.sources}</p>
        <p>
          As claimed by the sources named, not confirmed; a range of claims is not a statistical interval. As stored on{' '}
          {day}.{' '}
          <a href={props.back} className="whitespace-nowrap">
            Open in evenhand
          </a>
        </p>
      </footer>
    </>
  )
}
