import { differenceKinds, type Event } from '@evenhand/schema'
import { Panel } from '../components/panel.tsx'
import { withFiguresInForce } from '../words/figure-in-force.ts'
import { labelOf } from '../words/vocabularies.ts'
import { ClaimLink, type ClaimsById } from './claim-link.tsx'
import { sameOriginWords } from './same-origin-words.ts'

/** Why an event's claims differ, each reason with its kind and the two sentences it speaks of. */
export function Differences(props: { event: Event; rows: ClaimsById; search: string }) {
  const { rows, search } = props
  const { differences } = props.event
  if (differences.length === 0) return null
  const of = (...ids: string[]) => ids.flatMap((id) => rows.get(id) ?? [])
  return (
    <Panel
      title="Why do these differ?"
      note="Neighbours in order of figure, words beside numbers, and claims of different dates. Only what the texts themselves show is given as a reason; none of it says which figure is right."
    >
      <ul className="space-y-3 text-sm">
        {differences.map(({ harm, a, b, reasons }) => (
          <li key={`${harm} ${a} ${b}`}>
            <p>
              <span className="text-muted">{labelOf('harms', harm)}: </span>
              <ClaimLink id={a} rows={rows} search={search} /> and <ClaimLink id={b} rows={rows} search={search} />
            </p>
            <SameOrigin words={sameOriginWords(rows.get(a), rows.get(b), reasons)} />
            {reasons.length === 0 ? (
              <p className="text-muted">Nothing in the texts explains it.</p>
            ) : (
              <ul className="mt-0.5 space-y-0.5">
                {reasons.map(({ kind, text }) => (
                  <li key={`${kind} ${text}`}>
                    <span className="font-semibold" title={differenceKinds.terms[kind].definition}>
                      {differenceKinds.terms[kind].label}:
                    </span>{' '}
                    <span className="text-muted">{withFiguresInForce(text, of(a, b))}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function SameOrigin({ words }: { words: string | null }) {
  return words && <p>{words}</p>
}
