import { parseHTML } from 'linkedom'
import { blocksOf } from './blocks.ts'
import type { PageDocument } from './dom.ts'

/** The text blocks of a piece of HTML without a page around it; plain text comes as its lines. */
export function fragmentLines(html: string): string[] {
  if (!/[<&]/.test(html)) {
    return html
      .split(/\n+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  }
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
    document: PageDocument
  }
  return blocksOf(document.body).map(({ text }) => text)
}
