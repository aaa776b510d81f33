import { oneOf } from '../lexicon/one-of.ts'

/** Units of measure, money and time: what stands before them counts no people. */
export const units = oneOf(`
  % percent per pct km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot
  ft inch inches yards am pm a.m p.m gmt utc est edt et o’clock o'clock year years month months week weeks day
  days hour hours minute minutes min mins second seconds decade decades century centuries kg kilo kilos kilogram
  kilograms ton tons tonnes pounds litres degrees million-dollar billion trillion euros dollars th st nd rd
  rupees pesos shekels baht mm caliber calibre
`)
