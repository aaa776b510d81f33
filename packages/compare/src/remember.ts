/** `make` with its results remembered for as long as their keys live; equal keys are the same object. */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const entry = known.get(key) ?? { value: make(key) }
    known.set(key, entry)
    return entry.value
  }
}

/** The same for pairs, with a mark that says under which circumstances a result holds. */
export function rememberPairs<Key extends object, Value>(): (
  a: Key,
  b: Key,
  circumstances: string,
  make: () => Value,
) => Value {
  const known = new WeakMap<Key, WeakMap<Key, { circumstances: string; value: Value }>>()
  return (a, b, circumstances, make) => {
    const row = known.get(a) ?? new WeakMap<Key, { circumstances: string; value: Value }>()
    known.set(a, row)
    const entry = row.get(b)
    if (entry?.circumstances === circumstances) return entry.value
    const value = make()
    row.set(b, { circumstances, value })
    return value
  }
}
