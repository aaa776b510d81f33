import { parserVersion } from '@evenhand/parser'
import {
  datePrecisions,
  mentionParts,
  placePrecisions,
  rulePresets,
  type Term,
  wordConventions,
  wordNumbers,
} from '@evenhand/schema'
import type { Metadata } from 'next'
import Link from 'next/link'
import { type ReactNode, Suspense } from 'react'
import { PageTitle } from '../../components/page-title.tsx'
import { Panel } from '../../components/panel.tsx'
import { TableBox } from '../../components/scroll-box.tsx'
import { ChartSkeleton } from '../../components/skeletons.tsx'
import { DataHealth } from '../../method/data-health.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { vocabularies } from '../../words/vocabularies.ts'

export const metadata: Metadata = { title: 'Method' }

interface Defined {
  name: string
  terms: Readonly<Record<string, Term>>
}

const claimFields: Defined[] = [
  vocabularies.harms,
  vocabularies.qualifiers,
  vocabularies.categories,
  vocabularies.subgroups,
  vocabularies.sourceTypes,
  vocabularies.assertions,
  vocabularies.scopes,
  vocabularies.relations,
  vocabularies.perpetratorStatuses,
  mentionParts,
  { name: 'Date precision', terms: datePrecisions },
  { name: 'Place precision', terms: placePrecisions },
]

const linkFields: Defined[] = [
  vocabularies.linkBases,
  vocabularies.originRelations,
  vocabularies.corroborations,
  vocabularies.outletBases,
  vocabularies.publishedBases,
  vocabularies.reviews,
]

const limits = [
  'News does not see every death. What is shown is what was claimed and documented, never a total of what happened.',
  'Media attention differs by place, weapon and side, and is less exact where few can observe. More claims do not mean more violence.',
  'Rules read the texts, without judgement of truth. Confidence says how sure the reading is; it says nothing about whether the claim holds.',
  'Claims are linked to events and origins by rules that give their reasons. A wrong link is possible; the reasons are there to be checked.',
  'Texts in languages without rules are kept and searched, and no claim is read from them.',
  'Dates look back: a weekday in a report is the most recent such day before its publication. Without a publication date it stays a weekday.',
]

const outletMeasures: Record<string, Term> = {
  sourced: {
    label: 'Names a source',
    definition: 'Claims for which the article itself ascribes the figure to someone, by name or by kind.',
  },
  inWords: { label: 'Figures in words', definition: 'Claims with a quantity word such as “dozens” and no number.' },
  divergence: {
    label: 'Beside other claims',
    definition:
      'A claim’s number divided by the median of its event’s other totals of the same harm and victims, superseded ones included. A range counts with its lower end, “at least 58” as 58. Of several ratios the median is told, from three on; of two middle ones the geometric mean.',
  },
  words: {
    label: 'Whom it names, and how',
    definition:
      'The words for victims and perpetrators as they stand in the text, capitals aside, by the party that they are read as, else by the kind of victims. Other outlets’ words come from the events in which the outlet names the same.',
  },
}

export default function MethodPage() {
  return (
    <>
      <PageTitle title="Method">
        What the words on these pages mean, how figures are made, and what cannot be seen here. Parser version{' '}
        {parserVersion}.
      </PageTitle>
      <Panel title="Principles">
        <ul className="ml-5 max-w-[46rem] list-disc space-y-1">
          <li>The unit is the claim: a quoted statement of how many people were harmed. Claims are never added up.</li>
          <li>Every number is a link to its sentence; the stored text is never changed.</li>
          <li>
            Outlets are not witnesses. Corroboration counts independent origins, the sources that figures are traced to.
            Independent means that they are different sources; an origin may be a party to the harm, and what it is to
            the harm stands beside it. Medics, police or officials whom no text names count as one origin of their kind
            and country, which is an assumption and marked as one.
          </li>
          <li>
            A toll over several days or places stands beside the attacks that it may hold, as an event of its own. The
            two are never compared or added.
          </li>
          <li>
            A headline’s figure that names no source is short for the fuller one below it: it has that figure’s origin
            and counts in no rule.
          </li>
          <li>
            An open bound stays open: “at least 58” has no top. Words stay words until a reader chooses a convention.
          </li>
          <li>Unknown is unknown, never zero and never civilian.</li>
          <li>
            Nothing is deleted: furniture is marked, earlier figures are superseded, a review keeps the machine’s value.
          </li>
        </ul>
      </Panel>
      <Panel
        title="Rules for an event’s figure"
        note="Chosen in the filter bar under “Figures”, named wherever a figure is shown."
      >
        <Definitions terms={rulePresets.terms} />
      </Panel>
      <Panel
        title="Numbers for words"
        note="Used only where a reader chooses a convention, and named beside the number."
      >
        <Definitions terms={wordConventions.terms} />
        <WordTable />
      </Panel>
      <Panel title="Fields of a claim">
        <DefinitionList lists={claimFields} />
      </Panel>
      <Panel title="Origins, links and dates">
        <DefinitionList lists={linkFields} />
      </Panel>
      <Panel
        title="Outlets"
        note="What the pages of outlets count. Outlets cover different events and are scraped by different tools, so none of it ranks them."
      >
        <Definitions terms={outletMeasures} />
      </Panel>
      <Panel
        title="Furniture"
        note="Text that the page puts around the article. Shares count characters without white space."
      >
        <Definitions terms={vocabularies.furnitureKinds.terms} />
      </Panel>
      <Panel title="What stays out of the counts" note="Each can be shown by the filter, under “More”.">
        <ul className="ml-5 max-w-[46rem] list-disc space-y-1">
          <li>Claims that only furniture states, such as the headline of another article.</li>
          <li>Single, definite persons (“the commander was killed”).</li>
          <li>Accidents, disease and natural disaster.</li>
          <li>Claims that a reviewer rejected, or joined to another claim of the article.</li>
        </ul>
      </Panel>
      <Panel title="Machine and reviewer">
        <ul className="ml-5 max-w-[46rem] list-disc space-y-1">
          <li>
            A figure is the machine’s reading until a reviewer decides on it; marks, tables and the reader say which it
            is. What the machine read is always kept and shown beside a correction.
          </li>
          <li>
            <Link href="/review">Review</Link> shows claims in this order: readings that are at most 80 % sure; figures
            at least twice or at most half the median of the event’s other totals for the same victims; events of which
            no figure has a second origin; the rest.
          </li>
          <li>
            Every decision is in the <Link href="/review/trail">audit trail</Link> with the values before and after, and
            can be taken back. Decisions stay when an article is read again.
          </li>
        </ul>
      </Panel>
      <Suspense fallback={<ChartSkeleton height={300} />}>
        <DataHealth parserVersion={parserVersion} />
      </Suspense>
      <Panel title="Limits">
        <ul className="ml-5 max-w-[46rem] list-disc space-y-1">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

function DefinitionList({ lists }: { lists: Defined[] }): ReactNode {
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      {lists.map(({ name, terms }) => (
        <section key={name} aria-label={name}>
          <h3 className="mb-1 font-semibold">{name}</h3>
          <Definitions terms={terms} />
        </section>
      ))}
    </div>
  )
}

function Definitions({ terms }: { terms: Readonly<Record<string, Term>> }) {
  return (
    <dl className="grid max-w-[56rem] gap-x-4 gap-y-0.5 sm:grid-cols-[11rem_1fr] sm:gap-y-1.5">
      {Object.entries(terms).map(([value, term]) => (
        <div key={value} className="contents">
          <dt className="font-medium">{term.label}</dt>
          <dd className="mb-2 text-muted sm:mb-0">{term.definition}</dd>
        </div>
      ))}
    </dl>
  )
}

function WordTable() {
  const words = [...new Set(Object.values(wordNumbers).flatMap((numbers) => Object.keys(numbers)))]
  const conventions = wordConventions.values.filter((convention) => convention !== 'none')
  return (
    <TableBox label="Numbers for words" className="mt-5 text-sm">
      <table>
        <thead>
          <tr>
            <th scope="col">Word</th>
            {conventions.map((convention) => (
              <th key={convention} scope="col" className="number">
                {wordConventions.terms[convention].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.map((word) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              {conventions.map((convention) => (
                <td key={convention} className="number whitespace-nowrap">
                  <WordNumber number={wordNumbers[convention][word]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function WordNumber({ number }: { number: number | undefined }) {
  return number === undefined ? <span className="text-muted">none</span> : formatNumber(number)
}
