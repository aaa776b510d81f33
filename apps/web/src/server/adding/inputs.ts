import { z } from 'zod'
import { limits } from '../../add/limits.ts'

const optional = (schema: z.ZodType<string>) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional())

/** What a person may say about texts that do not say it themselves. */
const said = {
  outlet: optional(z.string().trim().max(200, 'too long for an outlet’s name')),
  published: optional(z.iso.date('write the date as YYYY-MM-DD')),
}

/** A pasted text with what is known of it. */
export const PastedInput = z.object({
  text: z
    .string()
    .max(limits.pastedCharacters, `longer than ${limits.pastedCharacters} characters: save it as a file instead`),
  ...said,
  url: optional(z.url({ protocol: /^https?$/, error: 'write a web address that starts with https://' }).max(2000)),
})
export type PastedInput = z.infer<typeof PastedInput>

export const DefaultsInput = z.object(said)
export type DefaultsInput = z.infer<typeof DefaultsInput>

/** What to store, and which new texts (by key) take the place of their earlier versions. */
export const SaveInput = z.object({
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pasted'), pasted: PastedInput }),
    z.object({ kind: z.literal('stage'), stage: z.string(), leaveOut: z.array(z.int().nonnegative()) }),
  ]),
  replace: z.array(z.string()),
})
