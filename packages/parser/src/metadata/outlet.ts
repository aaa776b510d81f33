import type { ArticleInput, Outlet } from '@evenhand/schema'
import type { FurnitureReading } from '../furniture/mark-furniture.ts'
import { type KnownOutlet, knownOutletHost, knownOutletName, knownOutlets, outletSlug } from './outlets.ts'

const host = /^(?:[a-z][a-z0-9+.-]{0,12}:)?\/\/(?:[^/?#@]{0,80}@)?([^/?#:]{1,253})/i
const holder =
  /(?:all rights reserved to|©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?(?:the )?([\p{Lu}][\p{L}\d &.'’-]{2,60})/iu
const corporate = /(?:\s+(?:media group|group|media|newspaper|network|llc|ltd|inc|sal|plc|corp))+\.?$/i
const namesInText = knownOutlets
  .filter((outlet) => outlet.name.length >= 8)
  .map((outlet) => ({ outlet, name: outlet.name.toLowerCase() }))

const asOutlet = (outlet: KnownOutlet, basis: Outlet['basis']): Outlet => ({ id: outlet.id, name: outlet.name, basis })

function fromInput(input: NonNullable<ArticleInput['outlet']>): Outlet | null {
  const name = (typeof input === 'string' ? input : input.name).trim()
  if (name === '') return null
  const basis = (typeof input === 'string' ? undefined : input.basis) ?? 'given'
  const id = typeof input === 'string' ? undefined : input.id
  const known = knownOutletName(name) ?? knownOutletHost(name.toLowerCase())
  if (known && !id) return { id: known.id, name: known.name, basis }
  return { id: id ?? outletSlug(name), name, basis }
}

function fromHost(url: string): Outlet | null {
  const name = host
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '')
  if (!name) return null
  const known = knownOutletHost(name)
  return known ? asOutlet(known, 'url') : { id: outletSlug(name), name, basis: 'url' }
}

/** Banners, rights lines and self-descriptions name the outlet; so does a byline that is an outlet's name. */
function fromText(text: string, reading: FurnitureReading): Outlet | null {
  for (const span of reading.furniture) {
    const content = text.slice(span.start, Math.min(span.end, span.start + 260))
    if (span.kind === 'legal') {
      const name = holder
        .exec(content)?.[1]
        ?.replace(/\s+(?:19|20)\d\d.*$/, '')
        .replace(/\s+All [Rr]ights.*$/, '')
        .replace(/[.,\s]+$/, '')
      if (!name || /^(?:all rights|reserved)/i.test(name)) continue
      const known = knownOutletName(name) ?? knownOutletName(name.replace(corporate, ''))
      // An agency's rights line credits the text, it does not name who published it
      if (known && (known.id === 'reuters' || known.id === 'associated-press')) continue
      return known ? asOutlet(known, 'text') : { id: outletSlug(name), name, basis: 'text' }
    }
    const stated =
      span.rule === 'navigation.before-headline' ||
      span.rule === 'navigation.site-banner' ||
      span.rule === 'about.outlet-itself' ||
      span.rule === 'navigation.site-suffix'
    if (stated || span.rule === 'byline_meta.outlet' || span.rule === 'byline_meta.leading-stamp') {
      const lower = content.toLowerCase()
      const known = namesInText.find(({ name }) => lower.includes(name))
      if (known) return asOutlet(known.outlet, 'text')
    }
  }
  return null
}

/** Who published the article: as given, else by its address, else as the text states; null where nothing says. */
export function readOutlet(input: ArticleInput, text: string, reading: FurnitureReading): Outlet | null {
  return (input.outlet && fromInput(input.outlet)) || (input.url && fromHost(input.url)) || fromText(text, reading)
}
