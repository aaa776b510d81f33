export const svgNamespace = 'http://www.w3.org/2000/svg'

/** An SVG element with its attributes. */
export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

/** A line of words in an SVG. */
export function svgWords(text: string, attributes: Record<string, string | number>): SVGElement {
  const made = svgElement('text', attributes)
  made.textContent = text
  return made
}
