import { z } from 'zod'

/** What one value of a vocabulary is called on screen and what it means, in one sentence. */
export interface Term {
  label: string
  definition: string
}

export interface Vocabulary<Value extends string> {
  /** The field's name as readers see it. */
  name: string
  /** zod enum over the values, in the order in which they are shown. */
  schema: z.ZodEnum<{ [K in Value]: K }>
  values: readonly Value[]
  terms: Readonly<Record<Value, Term>>
}

/** Makes a vocabulary from its terms; `schema` accepts exactly the keys of `terms`. */
export function defineVocabulary<const Terms extends Record<string, Term>>(
  name: string,
  terms: Terms,
): Vocabulary<Extract<keyof Terms, string>> {
  type Value = Extract<keyof Terms, string>
  const values = Object.keys(terms) as [Value, ...Value[]]
  return { name, values, terms, schema: z.enum(values) as unknown as Vocabulary<Value>['schema'] }
}
