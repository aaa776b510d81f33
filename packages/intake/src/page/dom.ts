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
  readonly tagName: string
  readonly parentElement: PageElement | null
  innerHTML: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  closest(selector: string): PageElement | null
}

export interface PageDocument {
  readonly body: PageElement
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  createElement(name: string): PageElement
}
