import { TableTwin } from '../components/table-twin.tsx'
import type { SharedPassage, Side } from './pair.ts'

/** The shared passages as a table, with their places in both texts. */
export function SharedPassages({ passages, names }: { passages: SharedPassage[]; names: Record<Side, string> }) {
  return (
    <TableTwin rows={passages.length} what="passage">
      <table>
        <thead>
          <tr>
            <th scope="col">Passage</th>
            <th scope="col" className="min-w-72">
              Words
            </th>
            <th scope="col">Characters in {names.a}</th>
            <th scope="col">Characters in {names.b}</th>
          </tr>
        </thead>
        <tbody>
          {passages.map(({ number, a, b, text }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td dir="auto">{text}</td>
              <td className="whitespace-nowrap">
                {a.start}–{a.end}
              </td>
              <td className="whitespace-nowrap">
                {b.start}–{b.end}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableTwin>
  )
}
