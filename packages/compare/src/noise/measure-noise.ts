import type { Furniture } from '@evenhand/schema'

/** Noise of one text. Characters are counted without white space; overlapping furniture counts once, the later kind wins. */
export interface NoiseMeasure {
  characters: number
  furnitureCharacters: number
  words: number
  furnitureWords: number
  lines: number
  furnitureLines: number
  kinds: { kind: Furniture['kind']; characters: number; spans: number }[]
}

const white = /\s/

/** Measures how much of a text is furniture. A word or line is furniture where all its characters are. */
export function measureNoise(text: string, furniture: readonly Furniture[]): NoiseMeasure {
  const kinds = [...new Set(furniture.map(({ kind }) => kind))]
  const paint = new Uint8Array(text.length)
  for (const { start, end, kind } of furniture) paint.fill(kinds.indexOf(kind) + 1, start, end)

  const byKind = new Array<number>(kinds.length + 1).fill(0)
  const words = new Stretches()
  const lines = new Stretches()
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char === '\n') lines.close()
    if (white.test(char)) {
      words.close()
      continue
    }
    const kind = paint[i] as number
    byKind[kind] = (byKind[kind] ?? 0) + 1
    words.add(kind > 0)
    lines.add(kind > 0)
  }
  words.close()
  lines.close()

  const characters = byKind.reduce((sum, n) => sum + n, 0)
  return {
    characters,
    furnitureCharacters: characters - (byKind[0] ?? 0),
    words: words.total,
    furnitureWords: words.furniture,
    lines: lines.total,
    furnitureLines: lines.furniture,
    kinds: kinds.map((kind, i) => ({
      kind,
      characters: byKind[i + 1] ?? 0,
      spans: furniture.filter((span) => span.kind === kind).length,
    })),
  }
}

/** Characters of a text without white space. */
export function countCharacters(text: string): number {
  return text.replace(/\s+/g, '').length
}

/** Counts words or lines, and those of them that are furniture from end to end. */
class Stretches {
  total = 0
  furniture = 0
  private open = false
  private painted = true

  add(painted: boolean): void {
    this.open = true
    this.painted &&= painted
  }

  close(): void {
    if (!this.open) return
    this.total++
    if (this.painted) this.furniture++
    this.open = false
    this.painted = true
  }
}
