import type { OutletDetail } from '@evenhand/store'
import Link from 'next/link'
import { Panel } from '../../components/panel.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { articleLink, eventLink } from '../../filters/search-link.ts'
import { countFigure, formatNumber } from '../../words/count-figure.ts'
import { saidWords } from '../../words/describe-claim.ts'
import { enoughRatios, ratioWords } from '../../words/ratio-words.ts'
import { labelOf } from '../../words/vocabularies.ts'
import { ChartDownload } from '../download/chart-download.tsx'
import { DivergenceDrawing } from './divergence-drawing.tsx'
import { divergenceChart } from './series.ts'

const title = 'Its figures beside other claims'
const about =
  'Each dot is a claim, its number divided by the middle one of its event’s other claims of the same harm and victims, whatever the filter shows of those. Figures in words and parts of other figures have no place here. Far from the others is not wrong: it may be later, wider, or another source.'

/** How far each of an outlet's figures stands from its event's other claims. */
export function Divergence(props: {
  divergences: OutletDetail['divergences']
  name: string
  search: string
  /** The filter and the way back, for links to sentences. */
  fromHere: string
  data: string
}) {
  const { rows, total } = props.divergences
  const cut = total > rows.length ? ` Shown: the latest ${rows.length} of ${formatNumber(total)}.` : ''
  return (
    <Panel id="divergence" title={title} note={about + cut}>
      {rows.length === 0 ? (
        <p className="py-6 text-center text-muted">
          No figure of this view stands in an event with another claim that it could be held against.
        </p>
      ) : (
        <figure aria-label={title}>
          <DivergenceDrawing chart={divergenceChart(props.divergences, enoughRatios)} search={props.fromHere} />
          <ChartDownload
            title={title}
            caption={`${props.name}. ${about}${cut}`}
            marks="Dashed line: the middle of the outlet’s ratios. Hollow dot: superseded by the same source."
            data={props.data}
          />
        </figure>
      )}
      <TableTwin rows={rows.length} what="claim">
        <DivergenceTable rows={rows} search={props.search} fromHere={props.fromHere} />
      </TableTwin>
    </Panel>
  )
}

function DivergenceTable(props: { rows: OutletDetail['divergences']['rows']; search: string; fromHere: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Harm</th>
          <th scope="col">Victims</th>
          <th scope="col" className="number">
            Divided by the others’ middle
          </th>
          <th scope="col">In words</th>
          <th scope="col">Event</th>
          <th scope="col">Published</th>
          <th scope="col">Stands</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ id, articleId, count, harm, victims, ratio, event, said, superseded }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={articleLink(articleId, props.fromHere, id)}>{countFigure(count).text}</Link>
            </th>
            <td>{labelOf('harms', harm)}</td>
            <td dir="auto">{victims.text ?? labelOf('categories', victims.category)}</td>
            <td className="number">{ratio.toFixed(2)}</td>
            <td>{ratioWords(ratio)}</td>
            <td>{event && <Link href={eventLink(event.id, props.search)}>{event.label}</Link>}</td>
            <td>{saidWords(said)}</td>
            <td>{superseded ? 'superseded by the same source' : 'yes'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
