import type { Removed } from '@evenhand/schema'
import { type Block, walkBlocks } from './blocks.ts'
import type { PageElement, PageNode } from './dom.ts'
import { headingElements, inlineElements } from './elements.ts'
import { landmarkReader } from './landmarks.ts'
import { proseLength, proseOf, weightOf } from './survey.ts'

/** A block of the main content with what stands around it. */
interface ContentBlock extends Block {
  /** A picture stands between it and the block before. */
  afterImage: boolean
  /** A part around it is named as a byline. */
  inByline: boolean
  /** Where it is a heading, its element's name; else that of the block element around it. */
  tag: string
}

interface Content {
  blocks: ContentBlock[]
  /** Texts that pictures have in their stead. */
  alternatives: ReadonlySet<string>
  /** Places of the first and the last block of running text. */
  first: number
  last: number
}

interface Rule {
  kind: Removed['kind']
  reason: string
  /** Goes by the line's form alone: such rules may take little of a text, or it is one of short lines. */
  weak?: boolean
  /** True for a block that is furniture; `linksBelow` lines of links follow it. */
  applies(block: ContentBlock, at: number, content: Content, linksBelow: number): boolean
}

const ended = /[.!?…。！？:;,"”’')\]]$/
const isShort = ({ text }: Block) => weightOf(text) <= 80 && !ended.test(text)
const isHeading = ({ tag }: ContentBlock) => headingElements.has(tag)

const isAddress = ({ text }: Block) => /^(?:https?:\/\/|www\.)\S+$/.test(text)

/** A line that is a link, or little else. A linked sentence is the author's, and an address that is spelt out a source. */
const isLink = (block: Block) =>
  !isAddress(block) &&
  !(proseLength <= block.text.length && /[.。]["”’)]?$/.test(block.text)) &&
  (block.linked >= 0.85 * block.text.length || (isShort(block) && block.linked >= 0.7 * block.text.length))

/** A label with a link after it: "Read more: …". */
const isLabelledLink = ({ text, linked, unlinkedStart }: Block) =>
  unlinkedStart <= 30 &&
  linked >= 0.9 * (text.length - unlinkedStart) &&
  /[:|>»]\s*$/.test(text.slice(0, unlinkedStart))

/** The first rule that applies decides. Blocks are looked at from the last to the first. */
const rules: readonly Rule[] = [
  {
    kind: 'caption_credit',
    reason: 'The same words stand in place of a picture.',
    applies: ({ text, tag }, _, { alternatives }) => alternatives.has(text) && !headingElements.has(tag),
  },
  {
    kind: 'caption_credit',
    reason: 'A line in italics without an end below a picture.',
    weak: true,
    applies: (block) =>
      block.afterImage &&
      isShort(block) &&
      block.tag === 'p' &&
      /^(?:em|i|small)$/.test(block.element?.localName ?? ''),
  },
  {
    kind: 'related',
    reason: 'A line that is nothing but a link.',
    applies: (block) => isLabelledLink(block) || (isLink(block) && !isHeading(block) && block.tag !== 'td'),
  },
  {
    kind: 'related',
    reason: 'A label above links.',
    applies: ({ text }, _, __, linksBelow) => linksBelow > 1 && text.length <= 40 && !/[.!?]$/.test(text),
  },
  {
    kind: 'byline_meta',
    reason: 'The markup around it says so.',
    weak: true,
    applies: (block) => block.inByline && proseOf(block) === 0 && !isHeading(block),
  },
  {
    kind: 'byline_meta',
    reason: 'A short line before the text begins.',
    weak: true,
    applies: (block, at, { first }) => at < first && (isShort(block) || isAddress(block)) && !isHeading(block),
  },
  {
    kind: null,
    reason: 'A short line after the text has ended.',
    weak: true,
    applies: (block, at, { last }) =>
      last >= 0 && at > last && isShort(block) && !isAddress(block) && block.tag !== 'li',
  },
]

/** The main content's blocks without captions, lines of links and what stands before and after the text. */
export function trimmedContent(root: PageNode): {
  kept: string[]
  trimmed: ReadonlyMap<string, Omit<Removed, 'text'>>
} {
  const content = readContent(root)
  const rules = rulesFor(content)
  const kept: string[] = []
  const trimmed = new Map<string, Omit<Removed, 'text'>>()
  for (const [at, { text }] of content.blocks.entries()) {
    const rule = rules[at]
    if (rule) trimmed.set(text, { kind: rule.kind, step: 'trim', reason: rule.reason })
    else kept.push(text)
  }
  return { kept, trimmed }
}

/** Weak rules count only while they take less than this share of the text. */
const weakShare = 0.15

/** The rule that each block falls under, if any. */
function rulesFor(content: Content): (Rule | undefined)[] {
  const { blocks } = content
  const found: (Rule | undefined)[] = []
  let linksBelow = 0
  for (const [back, block] of blocks.toReversed().entries()) {
    const at = blocks.length - 1 - back
    const rule = rules.find((candidate) => candidate.applies(block, at, content, linksBelow))
    linksBelow = rule?.kind === 'related' ? linksBelow + 1 : 0
    found[at] = rule
  }
  const lengthOf = (some: Block[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const weak = lengthOf(blocks.filter((_, at) => found[at]?.weak))
  return weak > weakShare * lengthOf(blocks) ? found.map((rule) => (rule?.weak ? undefined : rule)) : found
}

/** A part with more lines than this is no byline, whatever its name. */
const bylineLines = 4

function readContent(root: PageNode): Content {
  const blocks: ContentBlock[] = []
  const alternatives = new Set<string>()
  const landmarkOf = landmarkReader()
  const bylines: { element: PageElement; from: number }[] = []
  let afterImage = false
  walkBlocks(root, {
    enter(element) {
      if (landmarkOf(element)?.kind === 'byline_meta' && element.localName !== 'time') {
        bylines.push({ element, from: blocks.length })
      }
      if (element.localName !== 'img') return
      afterImage = true
      const alternative = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
      if (alternative.length >= 10) alternatives.add(alternative)
    },
    leave(element) {
      if (bylines.at(-1)?.element !== element) return
      const lines = blocks.slice(bylines.pop()?.from)
      if (lines.length <= bylineLines) for (const line of lines) line.inByline = true
    },
    block(block) {
      blocks.push({ ...block, afterImage, inByline: false, tag: tagOf(block) })
      afterImage = false
    },
  })
  const running = blocks.map((block) => proseOf(block) > 0)
  return { blocks, alternatives, first: running.indexOf(true), last: running.lastIndexOf(true) }
}

function tagOf({ element }: Block): string {
  let at = element
  while (at && inlineElements.has(at.localName)) at = at.parentElement
  return at?.localName ?? ''
}
