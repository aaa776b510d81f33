import type { ReactNode } from 'react'

/** A box that scrolls by itself where its content is wider or higher; reachable by keyboard, so that it can be scrolled. */
export function ScrollBox(props: {
  label: string
  className?: string
  dir?: 'auto'
  /** Marks it for scripts that scroll it. */
  scrolls?: boolean
  children: ReactNode
}) {
  return (
    <section
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order a keyboard cannot scroll it.
      tabIndex={0}
      className={props.className}
      dir={props.dir}
      data-scroll={props.scrolls ? '' : undefined}
    >
      {props.children}
    </section>
  )
}

/** A table that scrolls sideways in its own box. */
export function TableBox(props: { label: string; className?: string; children: ReactNode }) {
  return (
    <ScrollBox label={props.label} className={`table-box ${props.className ?? ''}`}>
      {props.children}
    </ScrollBox>
  )
}
