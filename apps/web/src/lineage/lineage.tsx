import { wordNumbers } from '@evenhand/schema'
import type { EventDetail } from '@evenhand/store'
import { ChartDownload } from '../charts/download/chart-download.tsx'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { load, trpc } from '../trpc/server.tsx'
import { plural } from '../words/day-words.ts'
import { drawnLineage } from './drawn.ts'
import { type LineageGraph, lineageGraph } from './graph.ts'
import { LineageDrawing } from './lineage-drawing.tsx'
import { LineageTable } from './lineage-table.tsx'

const title = 'What the figures rest on'
const marks =
  'Left: origins, right: articles. Solid: stated, dashed: inferred. At the right edge: shared text, the thicker the more; an arrow points to the article that took it over.'
/** More than an eye can follow; the table has them all. */
const drawnAtMost = { articles: 16, copies: 30 } as const
const openUpTo = 20

/** Origins, agencies and articles of an event with the links between them, drawn and as a table. */
export async function Lineage(props: { detail: EventDetail; convention: keyof typeof wordNumbers; search: string }) {
  const { detail, convention, search } = props
  const { id } = detail.event
  const copies = await load(trpc.events.copies.queryOptions({ id }))
  if (!copies.ok) return <ProblemPanel problem={copies.problem} />
  const graph = lineageGraph(detail, copies.data.rows, wordNumbers[convention])
  const part = drawnPart(graph)
  const rows = graph.links.length + graph.copies.length
  const missing = copies.data.total - graph.copies.length
  return (
    <Panel
      id="lineage"
      title={title}
      note={
        <>
          Which origin stands behind which article’s figures, and which articles share text. Stated: a text says so.
          Inferred: concluded, for the reason given. Copying a text and asking the same source are two things.
          {part.articles.length < graph.articles.length &&
            ` Drawn: the first ${part.articles.length} of ${plural(graph.articles.length, 'article')} by date; the table has all.`}
          {part.copies.length < graph.copies.length && ` Drawn: the ${part.copies.length} pairs that share most.`}
          {missing > 0 && ` ${plural(missing, 'pair')} that share less are left out of drawing and table.`}
        </>
      }
    >
      <figure aria-label={title} className="hidden md:block">
        <figcaption className="mb-3 text-sm text-muted">{marks}</figcaption>
        <LineageDrawing drawn={drawnLineage(part, id, search)} />
        <ChartDownload
          title={title}
          caption={detail.event.label}
          data={`/api/v1/events/${encodeURIComponent(id)}`}
          marks={marks}
        />
      </figure>
      <details open={rows <= openUpTo} className="border-line pt-3 md:mt-5 md:border-t">
        <summary className="mb-3 w-fit text-sm text-accent">The same as a table ({plural(rows, 'link')})</summary>
        <LineageTable graph={graph} articles={detail.articles} search={search} />
      </details>
    </Panel>
  )
}

function drawnPart(graph: LineageGraph): LineageGraph {
  const articles = graph.articles.slice(0, drawnAtMost.articles)
  const ids = new Set(articles.map(({ id }) => id))
  const links = graph.links.filter(({ article }) => ids.has(article))
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]))
  return {
    articles,
    links,
    origins: graph.origins.filter(({ key }) => ends.has(key)),
    agencies: graph.agencies.filter(({ key }) => ends.has(key)),
    copies: graph.copies.filter(({ a, b }) => ids.has(a) && ids.has(b)).slice(0, drawnAtMost.copies),
  }
}
