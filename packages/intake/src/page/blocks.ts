import type { PageElement, PageNode } from './dom.ts'
import type { LandmarkKind } from './landmarks.ts'

/** A run of text between two block boundaries, spaces folded, and what part of the page it stands in. */
export interface Block {
  text: string
  kind: LandmarkKind
}

/** Elements that start and end a line. Cells and list markers stay inside theirs. */
const blockElements = new Set(
  (
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section select summary table tbody ' +
    'tfoot thead tr ul video audio iframe textarea caption'
  )
    .split(' ')
    .map((name) => name.toUpperCase()),
)

/** Elements whose text no reader sees. */
const silentElements = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME', 'OBJECT', 'MATH'])

/** Elements that part words without starting a line. */
const spacingElements = new Set(['TD', 'TH', 'IMG', 'INPUT'])

/**
 * The text blocks below a node in page order, each with the kind that `kindOf` gives the element where it starts. Block
 * boundaries and `<br>` part blocks, table cells part words, so that words are never glued. Walks without recursion:
 * pages can be nested deeper than the stack.
 */
export function blocksOf(root: PageNode, kindOf: (element: PageElement | null) => LandmarkKind = () => null): Block[] {
  const blocks: Block[] = []
  let text = ''
  let parent: PageElement | null = null
  const flush = () => {
    const folded = text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim()
    if (folded !== '') blocks.push({ text: folded, kind: kindOf(parent) })
    text = ''
    parent = null
  }
  const boundary = (element: PageElement) => {
    if (blockElements.has(tagOf(element))) flush()
    else if (spacingElements.has(tagOf(element))) text += ' '
  }
  let node: PageNode | null = root
  while (node) {
    let below: PageNode | null = null
    if (isText(node)) {
      const data = node.nodeValue ?? ''
      if (data.trim() !== '') parent ??= node.parentNode as PageElement | null
      for (const [index, line] of preserved(node, data).entries()) {
        if (index > 0) flush()
        text += line
      }
    } else if (isElement(node)) {
      if (tagOf(node) === 'BR') flush()
      boundary(node)
      below = isSilent(node) ? null : node.firstChild
    } else below = node.firstChild
    if (below) {
      node = below
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && isElement(node)) boundary(node)
    }
    node = !node || node === root ? null : node.nextSibling
    if (node?.previousSibling && isElement(node.previousSibling)) boundary(node.previousSibling as PageElement)
  }
  flush()
  return blocks
}

const tagOf = (element: PageElement): string => element.tagName.toUpperCase()
const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4
const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

function isSilent(element: PageElement): boolean {
  return (
    silentElements.has(tagOf(element)) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  )
}

/** Line breaks count inside `<pre>` only. */
function preserved(node: PageNode, data: string): string[] {
  return data.includes('\n') && (node.parentNode as PageElement | null)?.closest?.('pre') ? data.split('\n') : [data]
}
