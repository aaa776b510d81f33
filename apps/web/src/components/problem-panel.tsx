import type { Problem } from '../server/problem.ts'

const titles: Partial<Record<Problem['code'], string>> = {
  store_locked: 'Another program holds the database',
  store_unreachable: 'The database does not answer',
  store_outdated: 'The database is older than this dashboard',
  not_found: 'Not found',
}

/** What is wrong, where, and what to do. */
export function ProblemPanel({ problem }: { problem: Problem }) {
  return (
    <section role="alert" className="my-6 max-w-2xl rounded-md border border-line bg-surface p-5">
      <h2 className="text-lg font-semibold">{titles[problem.code] ?? 'This could not be shown'}</h2>
      <p className="mt-2">{problem.message}</p>
      {problem.where && <p className="mt-1 break-all font-mono text-sm text-muted">{problem.where}</p>}
      <p className="mt-3 text-muted">{problem.advice}</p>
      <p className="mt-3 text-xs text-muted">Code: {problem.code}</p>
    </section>
  )
}
