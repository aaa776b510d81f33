import type { NamedGroup, NamedSide, OutletDetail, Wordings } from '@evenhand/store'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Panel } from '../components/panel.tsx'
import { TableBox } from '../components/scroll-box.tsx'
import { searchLink } from '../filters/search-link.ts'
import { formatNumber } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'
import { whoWords } from './named-words.ts'
import { namingParams } from './naming-params.ts'

/** So many different words stand in a cell; the others are folded away. */
const wordsShown = 8
const groupsShown = 8

const sides: { side: NamedSide; title: string }[] = [
  { side: 'victims', title: 'Those harmed' },
  { side: 'perpetrators', title: 'Those said to have done it' },
]

/** How an outlet names victims and perpetrators, and beside it how others do in the same events. */
export function WordingLens(props: { namings: OutletDetail['namings']; name: string; path: string; search: string }) {
  const { namings, ...place } = props
  const shown = sides.filter(({ side }) => namings[side].length > 0)
  return (
    <Panel
      id="words"
      title="Whom it names, and how"
      note="The words of its claims, by party, or by kind of victims where no party is known, with the number of claims. Beside them the words of other outlets’ claims, in those events alone in which this outlet names the same. Each leads to its sentences."
    >
      {shown.length === 0 && <p className="py-6 text-center text-muted">No claim of this view says whom it names.</p>}
      {shown.map(({ side, title }) => (
        <section key={side} aria-label={title} className="not-first:mt-6">
          <h3 className="mb-1 font-semibold">{title}</h3>
          <LensTable groups={namings[side].slice(0, groupsShown)} side={side} {...place} />
          {namings[side].length > groupsShown && (
            <details className="mt-2">
              <summary className="w-fit min-h-7 text-sm text-accent">
                {plural(namings[side].length - groupsShown, 'more row')}
              </summary>
              <LensTable groups={namings[side].slice(groupsShown)} side={side} {...place} />
            </details>
          )}
        </section>
      ))}
    </Panel>
  )
}

interface Place {
  side: NamedSide
  name: string
  path: string
  search: string
}

function LensTable({ groups, ...place }: Place & { groups: NamedGroup[] }) {
  return (
    <TableBox label={`Words for ${place.side}`} className="table-stack whole-rows">
      <table className="table-fixed">
        <thead>
          <tr>
            <th scope="col" className="w-[22%]">
              Named
            </th>
            <th scope="col" dir="auto">
              {place.name}
            </th>
            <th scope="col">Other outlets, same events</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.party} ${group.category}`}>
              <th scope="row">{whoWords(group)}</th>
              <td data-label={place.name}>
                <Words group={group} wordings={group.own} others={false} {...place}>
                  {plural(group.own.claims, 'claim')}
                </Words>
              </td>
              <td data-label="Other outlets, same events">
                <Words group={group} wordings={group.others} others {...place}>
                  {plural(group.others.claims, 'claim')} of{' '}
                  {group.others.outlets === 0 ? 'an unknown outlet' : plural(group.others.outlets, 'outlet')}
                </Words>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Words(props: Place & { group: NamedGroup; wordings: Wordings; others: boolean; children: ReactNode }) {
  const { side, group, wordings, others, path, search } = props
  if (wordings.claims === 0) return <span className="text-muted">no other outlet names them there</span>
  const list = (words: Wordings['words']) => (
    <ul className="flex flex-wrap gap-x-4">
      {words.map(({ words, claims }) => (
        <li key={words}>
          <Link
            href={searchLink(path, search, namingParams(side, group, words, others), 'sentences')}
            className="inline-flex min-h-6 items-center"
            prefetch={false}
          >
            <span dir="auto">{words}</span>
          </Link>{' '}
          <span className="text-sm text-muted tabular-nums">{formatNumber(claims)}</span>
        </li>
      ))}
    </ul>
  )
  const more = wordings.words.slice(wordsShown)
  const unlisted = wordings.total - wordings.words.length
  return (
    <>
      {list(wordings.words.slice(0, wordsShown))}
      {more.length > 0 && (
        <details>
          <summary className="min-h-6 w-fit text-sm text-accent">{plural(more.length, 'more', 'more')}</summary>
          {list(more)}
          {unlisted > 0 && <p className="text-sm text-muted">{plural(unlisted, 'other')} in the data only.</p>}
        </details>
      )}
      <p className="text-sm text-muted">{props.children}</p>
    </>
  )
}
