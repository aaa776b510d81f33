import { isElement, isText, type PageElement, type PageNode } from './dom.ts'
import { blockElements, silentElements, spacingElements } from './elements.ts'

/** A run of text between two block boundaries, spaces folded. */
export interface Block {
  text: string
  /** How many of its characters stand in links. */
  linked: number
  /** Characters before its first link; its length where it has none. */
  unlinkedStart: number
  /** The element in which it starts. */
  element: PageElement | null
}

/** Hears of what a walk meets, in page order. A block is told while the elements around it are open. */
export interface BlockVisitor {
  block(block: Block): void
  enter?(element: PageElement, depth: number): void
  leave?(element: PageElement): void
  /** An element that no reader sees; it is not entered. */
  silent?(element: PageElement): void
}

/**
 * Walks the text blocks below a node. Block boundaries and `<br>` part blocks, table cells part words, so that words are
 * never glued. Without recursion: pages can be nested deeper than the stack.
 */
export function walkBlocks(root: PageNode, visitor: BlockVisitor): void {
  const line = new Line(visitor)
  let depth = 0
  let node: PageNode = root
  for (;;) {
    let below: PageNode | null = null
    if (isText(node)) line.add(node.nodeValue ?? '', node)
    else if (!isElement(node)) below = node.firstChild
    else if (isSilent(node)) visitor.silent?.(node)
    else {
      line.open(node)
      visitor.enter?.(node, depth)
      below = node.firstChild
      if (!below) close(node)
    }
    if (below) {
      node = below
      depth++
      continue
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as PageNode
      depth--
      if (isElement(node)) close(node)
    }
    if (node === root) break
    node = node.nextSibling as PageNode
  }
  line.end()

  function close(element: PageElement) {
    line.close(element)
    visitor.leave?.(element)
  }
}

/** The text blocks below a node in page order. */
export function blocksOf(root: PageNode): Block[] {
  const blocks: Block[] = []
  walkBlocks(root, { block: (block) => blocks.push(block) })
  return blocks
}

/** The line that is being put together. */
class Line {
  private text = ''
  private linkedText = ''
  private linkAt = -1
  private element: PageElement | null = null
  private links = 0
  private preformatted = 0

  constructor(private readonly visitor: BlockVisitor) {}

  add(data: string, node: PageNode) {
    if (this.preformatted > 0 && data.includes('\n')) {
      for (const [index, part] of data.split('\n').entries()) {
        if (index > 0) this.end()
        this.add(part, node)
      }
      return
    }
    if (!this.element && data.trim() !== '') this.element = node.parentNode as PageElement | null
    if (this.links > 0) {
      if (this.linkAt < 0) this.linkAt = this.text.length
      this.linkedText += data
    }
    this.text += data
  }

  open(element: PageElement) {
    const name = element.localName
    this.boundary(name)
    if (name === 'a') this.links++
    else if (name === 'pre') this.preformatted++
  }

  close(element: PageElement) {
    const name = element.localName
    this.boundary(name)
    if (name === 'a') this.links--
    else if (name === 'pre') this.preformatted--
  }

  end() {
    if (this.text === '') return
    const text = fold(this.text)
    if (text !== '') {
      const linked = Math.min(text.length, fold(this.linkedText).length)
      const unlinkedStart = this.linkAt < 0 ? text.length : fold(this.text.slice(0, this.linkAt)).length
      this.visitor.block({ text, linked, unlinkedStart, element: this.element })
    }
    this.text = ''
    this.linkedText = ''
    this.linkAt = -1
    this.element = null
  }

  private boundary(name: string) {
    if (blockElements.has(name) || name === 'br') this.end()
    else if (spacingElements.has(name)) this.text += ' '
  }
}

const fold = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim()

function isSilent(element: PageElement): boolean {
  return (
    silentElements.has(element.localName) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  )
}
