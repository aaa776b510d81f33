import { outletBases } from '@evenhand/schema'
import { sql } from 'drizzle-orm'

/** The best evidence for an outlet among the grouped rows of `articles a`; the vocabulary lists the best first. */
export const strongestBasis = sql`(array[${sql.join(
  outletBases.values.map((basis) => sql`${basis}::text`),
  sql`, `,
)}])[min(array_position(array[${sql.join(
  outletBases.values.map((basis) => sql`${basis}::text`),
  sql`, `,
)}], a.outlet_basis))]`
