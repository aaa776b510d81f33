/** The few parts of the DOM that extraction needs, so that packages which import this one need no browser types. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
}

export interface PageElement extends PageNode {
  /** In lower case for pages. */
  readonly localName: string
  readonly parentElement: PageElement | null
  innerHTML: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  remove(): void
}

export interface PageDocument {
  readonly body: PageElement
  readonly head: PageElement | null
  readonly documentElement: PageElement | null
  getElementsByTagName(name: string): Iterable<PageElement>
  createElement(name: string): PageElement
}

export const isText = ({ nodeType }: PageNode): boolean => nodeType === 3 || nodeType === 4
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
