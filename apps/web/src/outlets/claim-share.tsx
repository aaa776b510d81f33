import Link from 'next/link'
import { formatNumber } from '../words/count-figure.ts'

/** A percentage of fewer would say more than it knows. */
const enoughForPercent = 20

/** "9 of 11", the part a link to its claims where there is any; with a percentage where the whole is large enough for one. */
export function ClaimShare({ part, whole, href }: { part: number; whole: number; href: string }) {
  if (whole === 0) return <span className="text-muted">no claims</span>
  return (
    <>
      {part === 0 ? '0' : <Link href={href}>{formatNumber(part)}</Link>} of {formatNumber(whole)}
      {whole >= enoughForPercent && (
        <span className="block text-xs text-muted">{Math.round((100 * part) / whole)} %</span>
      )}
    </>
  )
}
