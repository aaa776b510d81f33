/** Grey shapes of the size of what is being fetched, so that nothing jumps when it comes. */
export function ChartSkeleton({ height }: { height: number }) {
  return (
    <div role="status" aria-label="Loading" className="mb-8 rounded-lg border border-line bg-surface p-4 sm:p-6">
      <div className="skeleton h-6 w-56" />
      <div className="skeleton mt-4" style={{ height }} />
    </div>
  )
}

/** A page's frame while its data is being fetched. */
export function PageSkeleton() {
  return (
    <div role="status" aria-label="Loading">
      <div className="skeleton mb-3 h-9 w-72" />
      <div className="skeleton mb-6 h-5 w-full max-w-[46rem]" />
      <div className="skeleton mb-6 h-20 w-full" />
      <ChartSkeleton height={320} />
    </div>
  )
}
