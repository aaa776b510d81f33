import { confirmedShare, type Fragment, type Occurrence, proposeFragment } from './fragment.ts'
import { isSpared, overlaps, type SourceLine, type SourceText } from './source-text.ts'

/** Longer lines are body text; the parser matches no longer ones. */
const longest = 1000
/** Where the parser marked this share of a line's places, the line needs no other confirmation. */
const confirmed = 0.5
/** A label or sentence that nothing confirms is furniture where it stands in this share of the texts. */
const everywhere = 0.3

interface LinePlace extends Occurrence {
  line: SourceLine
  /** The article's own prose stands before and after it. */
  inside: boolean
}

/** Whole lines that recur. Headlines, claims' sentences and section labels stay the articles' own. */
export function recurringLines(sources: readonly SourceText[], least: number): Fragment[] {
  const byNormal = new Map<string, LinePlace[]>()
  for (const source of sources) {
    const body = source.lines.filter(({ prose, kind }) => prose && kind === null)
    for (const line of source.lines) {
      if (!canRecur(line.normal)) continue
      const before = body[0] !== undefined && body[0].end <= line.start
      const after = (body.at(-1)?.start ?? 0) >= line.end
      const place = { source, span: line, line, inside: before && after }
      const list = byNormal.get(line.normal)
      if (list) list.push(place)
      else byNormal.set(line.normal, [place])
    }
  }
  return [...byNormal.values()]
    .filter((places) => new Set(places.map(({ source }) => source)).size >= least)
    .filter((places) => isFurniture(places, sources.length))
    .map((places) => proposeFragment('line', places))
}

/** Bare numbers are times, scores and list marks of articles; ornaments and words may be furniture. */
const canRecur = (normal: string): boolean =>
  normal.length <= longest && (/\p{L}/u.test(normal) || (normal.length > 1 && !normal.includes('#')))

function isFurniture(places: readonly LinePlace[], texts: number): boolean {
  const owners = new Set(places.map(({ source }) => source)).size
  // A line holds whole sentences: one claim outside furniture protects it.
  if (places.some(({ source, span }) => source.figures.some(({ sentence }) => overlaps(sentence, span)))) return false
  const wide = owners >= Math.max(4, everywhere * texts)
  // What heads so many articles is the site's name or section, whatever a reading took it for.
  const titles = places.filter(({ source, span }) => isSpared(source, span))
  if (!wide && titles.length >= places.length / 2) return false
  if (confirmedShare(places) >= confirmed) return true
  const [{ line }] = places as [LinePlace]
  if (mostlyInside(places)) {
    return isSectionLabel(line, places.length / owners) ? wide && !/[?:]$/.test(line.normal) : wide || isShort(line)
  }
  return true
}

/** What recurs between paragraphs may be recycled background; at the top or the end of articles it is a notice. */
const mostlyInside = (places: readonly LinePlace[]): boolean =>
  places.filter(({ inside }) => inside).length > 0.2 * places.length

const isShort = ({ normal }: SourceLine): boolean => normal.split(' ').length <= 7

/** "What happens next?", "Background": short, without a stop, once an article. Placeholders repeat within articles. */
const isSectionLabel = (line: SourceLine, timesAnArticle: number): boolean =>
  isShort(line) && timesAnArticle < 1.5 && /^\p{L}/u.test(line.normal) && !/[.!…]$/.test(line.normal)
