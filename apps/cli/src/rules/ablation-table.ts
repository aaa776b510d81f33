import type { Ablation } from './ablation.ts'

const head = ['', 'examples failing', 'claims lost', 'added', 'changed', 'fields']

/** The report as a table, one line a rule or refiner. */
export function formatAblations(ablations: readonly Ablation[]): string {
  const rows = [head, ...ablations.map(rowOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const idle = ablations.filter(({ examples, articles }) => (examples?.failing ?? 0) === 0 && !moves(articles))
  if (idle.length > 0) lines.push('', `Without effect: ${idle.map(({ id }) => id).join(', ')}`)
  return lines.join('\n')
}

const moves = ({ lost, added, changed }: Ablation['articles']): boolean => lost + added + changed > 0

function rowOf({ id, examples, articles: { lost, added, changed, fields } }: Ablation): string[] {
  const listed = Object.entries(fields)
    .sort(([, a], [, b]) => b - a)
    .map(([field, count]) => `${field} ${count}`)
  return [
    id,
    examples ? `${examples.failing} of ${examples.count}` : '–',
    String(lost),
    String(added),
    String(changed),
    listed.join(', '),
  ]
}
