/** The HTML that shows a card on another page; `address` is the card's own, in full. */
export function embedCode({ address, title, height }: { address: string; title: string; height: number }): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
