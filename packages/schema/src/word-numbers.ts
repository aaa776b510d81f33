import type { z } from 'zod'
import type { wordConventions } from './vocabulary/comparison.ts'

export type WordConvention = z.infer<typeof wordConventions.schema>

/** The floor that each named convention gives a quantity word; a missing word has no number under it. */
export const wordNumbers: Readonly<Record<WordConvention, Readonly<Record<string, number>>>> = {
  none: {},
  literal_plural: {
    couple: 2,
    few: 3,
    handful: 3,
    several: 3,
    tens: 20,
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2000,
    'tens of thousands': 20000,
    'several dozen': 36,
    'several hundred': 300,
  },
  acled: { few: 3, several: 3, tens: 10, dozens: 12, hundreds: 100 },
  pitf: { several: 5, tens: 50 },
}
