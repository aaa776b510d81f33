const sentence = (n: number): string =>
  `In paragraph ${n} residents, medics and officials of the district tell, at some length, what they saw on the road that day.`
const links = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `<li class="menu-item"><a href="/${from + n}">Section ${from + n}</a></li>`,
  ).join('')
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `<div class="teaser"><a href="/t${n}"><img src="/${n}.jpg" alt=""><h3>Another story of number ${n}</h3></a><p>${sentence(n)}</p></div>`,
  ).join('')

/** A news page of our own with what such pages have around the article; larger with `n`. */
export function writtenPage(n: number): string {
  const paragraphs = Array.from({ length: 8 + (n % 20) }, (_, at) => {
    const picture =
      at % 6 === 5 ? `<figure><img src="/${at}.jpg"><figcaption>The road on day ${at}</figcaption></figure>` : ''
    const aside = at % 7 === 4 ? `<p><a href="/r${at}">Another story of number ${at}</a></p>` : ''
    return `<div class="block"><p>${sentence(at)} ${sentence(at + 1)} <a href="/x${at}">More words</a> follow.</p></div>${picture}${aside}`
  }).join('')
  const script = `<script>${'window.data = window.data || []; window.data.push({a: 1, b: "two"});'.repeat(40 + n)}</script>`
  return `<!doctype html><html lang="en"><head><title>Five killed on road ${n} | Example Times</title>
<meta property="og:site_name" content="Example Times"><meta property="article:published_time" content="2017-09-30T10:00:00Z">
${script.repeat(3)}</head><body class="page"><header class="site-header"><nav><ul>${links(0, 60)}</ul></nav></header>
<main><article><h1>Five killed on road ${n}</h1><div class="byline">By A Reporter</div><div class="share-bar"><ul>${links(100, 6)}</ul></div>
${paragraphs}</article><section class="related">${teasers(12)}</section></main>
<aside class="sidebar">${teasers(20)}</aside><section id="comments">${`<div class="comment"><p>${sentence(n)}</p></div>`.repeat(15)}</section>
<footer><ul>${links(200, 40)}</ul><p>© Example Times</p></footer>${script}</body></html>`
}
