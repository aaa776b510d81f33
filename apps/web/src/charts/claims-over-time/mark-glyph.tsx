import type { Mark } from './series.ts'

/** What a mark looks like; colours follow the theme. */
export function glyphColour(mark: Pick<Mark, 'claim'>): string {
  return mark.claim.superseded ? 'var(--past)' : 'var(--accent)'
}

/** A mark's outline around the origin. */
export const glyphOutlines: Readonly<Record<Mark['shape'], string>> = {
  circle: 'M-6,0A6,6 0 1 1 6,0A6,6 0 1 1 -6,0Z',
  square: 'M-6,-6H6V6H-6Z',
  diamond: 'M0,-7.5L7.5,0L0,7.5L-7.5,0Z',
}

/** Circle, square or diamond around the origin; hollow for approximate figures. */
export function Glyph(props: { shape: Mark['shape']; hollow: boolean; colour: string }) {
  const fill = props.hollow ? 'var(--surface)' : props.colour
  return <path d={glyphOutlines[props.shape]} fill={fill} stroke={props.colour} strokeWidth={2} />
}

/** An open bound: a line that ends in an arrow head, `up` or `down` from the dot. */
export function OpenBound({ side, colour }: { side: 'up' | 'down'; colour: string }) {
  const sign = side === 'up' ? -1 : 1
  return (
    <path
      d={`M0,${sign * 8}V${sign * 21}M-4,${sign * 17}L0,${sign * 22}L4,${sign * 17}`}
      fill="none"
      stroke={colour}
      strokeWidth={2}
    />
  )
}

/** A stated range: closed at both ends, without a middle. */
export function ClosedRange({ low, high, colour }: { low: number; high: number; colour: string }) {
  return <path d={`M-6,${low}H6M0,${low}V${high}M-6,${high}H6`} fill="none" stroke={colour} strokeWidth={2.5} />
}

/** A quantity word: a hatched label without any place on the count scale. */
export function WordPill(props: { text: string; shape: Mark['shape']; colour: string; width: number }) {
  const { text, shape, colour, width } = props
  return (
    <>
      <rect x={-9} y={-11} width={width} height={22} rx={4} fill="url(#hatch)" stroke={colour} strokeWidth={1.5} />
      <g transform="translate(1,0) scale(0.65)">
        <Glyph shape={shape} hollow={false} colour={colour} />
      </g>
      <text x={10} y={4} fontSize={12.5} fill="var(--ink)" stroke="var(--surface)" strokeWidth={3} paintOrder="stroke">
        {text}
      </text>
    </>
  )
}
