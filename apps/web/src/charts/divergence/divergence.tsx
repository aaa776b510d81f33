import type { OutletDetail } from '@evenhand/store'
import Link from 'next/link'
import { Panel } from '../../components/panel.tsx'
import { partWords, ShownPart } from '../../components/shown-part.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { articleLink, eventLink, searchLink } from '../../filters/search-link.ts'
import { withWayBack } from '../../filters/way-back.ts'
import { outletLink } from '../../outlets/outlet-link.ts'
import { countFigure } from '../../words/count-figure.ts'
import { saidWords } from '../../words/describe-claim.ts'
import { enoughRatios, ratioWords } from '../../words/ratio-words.ts'
import { labelOf } from '../../words/vocabularies.ts'
import { ChartDownload } from '../download/chart-download.tsx'
import { DivergenceDrawing } from './divergence-drawing.tsx'
import { divergenceChart } from './series.ts'

const title = 'Its figures beside other claims'
const marks =
  'Dashed line: the middle of the outlet’s ratios. Hollow dot: superseded by the same source. A number above a pile counts its dots.'
const about =
  'Each dot is a claim, its number divided by the middle one of its event’s other claims of the same harm and victims, whatever the filter shows of those. Figures in words and parts of other figures have no place here. Far from the others is not wrong: it may be later, wider, or another source.'

/** How far each of an outlet's figures stands from its event's other claims; a card's title names the outlet. */
export function Divergence(props: {
  divergences: OutletDetail['divergences']
  outlet: { id: string; name: string }
  /** The filter without its outlets. */
  search: string
  onCard?: boolean
}) {
  const { divergences, outlet, search } = props
  const { rows, total, limit, offset } = divergences
  const path = outletLink(outlet.id, '')
  const named = `${outlet.name}: figures beside other claims`
  const part = (number: number) => ({ points: number === 1 ? null : String(number) })
  const fromHere = withWayBack(search, searchLink(path, '', part(Math.floor(offset / limit) + 1)))
  const drawn = partWords(divergences)
  return (
    <Panel id="divergence" title={props.onCard ? named : title} note={about}>
      <ShownPart
        part={divergences}
        days={rows.flatMap(({ said }) => said?.start ?? [])}
        link={(number) => searchLink(path, search, part(number), 'divergence')}
      />
      {total === 0 ? (
        <p className="py-6 text-center text-muted">
          No figure of this view stands in an event with another claim that it could be held against.
        </p>
      ) : (
        <figure aria-label={title}>
          <DivergenceDrawing chart={divergenceChart(divergences, enoughRatios)} search={fromHere} />
          <ChartDownload
            title={named}
            caption={drawn === '' ? about : `${about} Drawn: ${drawn}.`}
            marks={marks}
            data={searchLink(`/api/v1${path}`, search, { offset: offset === 0 ? null : String(offset) })}
            embed={{ path: searchLink('/embed/charts/divergence', search, { outlets: outlet.id }), height: 560 }}
          />
        </figure>
      )}
      <TableTwin rows={rows.length} of={total} what="claim">
        <DivergenceTable rows={rows} search={search} fromHere={fromHere} />
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
