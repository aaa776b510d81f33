/**
 * The query string of a filter form: empty fields and those at their default left out, lists repeat their name,
 * parameters in `keep` (of the address) stay.
 */
export function formSearch(
  entries: Iterable<[string, unknown]>,
  defaults: Readonly<Record<string, string>>,
  keep: Iterable<[string, string]> = [],
): string {
  const params = new URLSearchParams()
  for (const [name, value] of entries) {
    if (typeof value === 'string' && value.trim() !== '' && value !== defaults[name]) params.append(name, value.trim())
  }
  for (const [name, value] of keep) params.append(name, value)
  return params.toString()
}
