import { type Block, walkBlocks } from './blocks.ts'
import type { PageElement, PageNode } from './dom.ts'
import { quotingElements } from './elements.ts'
import { type LandmarkKind, landmarkReader } from './landmarks.ts'

/** A block of the page with the nearest part around it. */
export interface PageBlock extends Block {
  part: Part | null
}

/** An element that says what it holds, or an `<article>`. */
export interface Part {
  element: PageElement
  kind: LandmarkKind
  certain: boolean
  /** The next part around it. */
  outer: Part | null
  /** Characters of running text before it, and in it. */
  before: number
  prose: number
  /** Blocks in it. */
  lines: number
  /** Holds a quotation, a table or the like. */
  quotes: boolean
  /** Holds a heading of the first level. */
  headline: boolean
}

export interface Survey {
  blocks: PageBlock[]
  parts: Part[]
  /** Characters of running text on the page. */
  prose: number
  /** Elements that no reader sees. */
  silent: PageElement[]
  /** Levels of nesting. */
  depth: number
}

/** Blocks of fewer unlinked characters are labels, captions and menu items more often than not. */
export const proseLength = 60

/** Scripts in which a character says about as much as three Latin letters. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** A text's length in Latin letters. */
export const weightOf = (text: string): number => text.length + 2 * (text.match(dense)?.length ?? 0)

/** The unlinked characters of a block that reads as running text; 0 for labels, links and addresses. */
export function proseOf({ text, linked }: Block): number {
  const own = text.length - linked
  if (own <= linked) return 0
  const weight = own < proseLength ? weightOf(text) - linked : own
  return weight >= proseLength && !/^https?:\/\/\S+$/.test(text) ? weight : 0
}

/** No real page nests elements as deep; browsers stop at 512. Parts below are not looked for. */
export const deepest = 512

/** Looks once at all of a page: its blocks, the parts that say what they hold, and where the running text stands. */
export function surveyPage(root: PageNode): Survey {
  const landmarkOf = landmarkReader()
  const survey: Survey = { blocks: [], parts: [], prose: 0, silent: [], depth: 0 }
  let part: Part | null = null
  const mark = (change: (open: Part) => void) => {
    for (let open = part; open; open = open.outer) change(open)
  }
  walkBlocks(root, {
    enter(element, depth) {
      survey.depth = Math.max(survey.depth, depth)
      if (depth > deepest) return
      const name = element.localName
      if (name === 'h1') mark((open) => (open.headline = true))
      else if (quotingElements.has(name)) mark((open) => (open.quotes = true))
      const landmark = landmarkOf(element)
      if (!landmark && name !== 'article') return
      const { kind, certain } = landmark ?? { kind: null, certain: false }
      part = {
        element,
        kind,
        certain,
        outer: part,
        before: survey.prose,
        prose: 0,
        lines: survey.blocks.length,
        quotes: false,
        headline: false,
      }
      survey.parts.push(part)
    },
    leave(element) {
      if (part?.element !== element) return
      part.prose = survey.prose - part.before
      part.lines = survey.blocks.length - part.lines
      part = part.outer
    },
    block(block) {
      survey.prose += proseOf(block)
      survey.blocks.push({ ...block, part })
    },
    silent: (element) => survey.silent.push(element),
  })
  return survey
}
