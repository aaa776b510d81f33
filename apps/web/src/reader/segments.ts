/** A stretch of the text that something is known about. */
export interface Layer {
  start: number
  end: number
  kind: 'furniture' | 'context' | 'quote' | 'mention' | 'attribution' | 'when' | 'where' | 'passage' | 'found'
  /** A claim's id, the furniture's kind, the number of a passage that another article shares, or that of a place of searched words. */
  id: string
}

/** A stretch over which the same layers lie. */
export interface Segment {
  start: number
  end: number
  text: string
  layers: Layer[]
}

/**
 * Cuts the text at every edge of a layer, so that nested and overlapping layers can be drawn side by side. The
 * segments' texts joined are the text; layers outside the text are cut to it, empty ones are left out.
 */
export function segmentsOf(text: string, layers: readonly Layer[]): Segment[] {
  const inside = layers
    .map((layer) => ({ ...layer, start: Math.max(0, layer.start), end: Math.min(text.length, layer.end) }))
    .filter((layer) => layer.start < layer.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  let waiting = 0
  let open: Layer[] = []
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number
    open = open.filter((layer) => layer.end > start)
    for (let next = inside[waiting]; next && next.start <= start; next = inside[waiting]) {
      open.push(next)
      waiting++
    }
    return { start, end, text: text.slice(start, end), layers: open }
  })
}

/** The text without the given stretches; lines that lose everything go, and no more than one empty line stays. */
export function textWithout(text: string, stretches: readonly { start: number; end: number }[]): string {
  const layers = stretches.map(({ start, end }): Layer => ({ start, end, kind: 'furniture', id: '' }))
  return segmentsOf(text, layers)
    .filter((segment) => segment.layers.length === 0)
    .map((segment) => segment.text)
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
