import { EvenhandError } from '@evenhand/schema'
import { decidedProfiles, ingestHistory, redoIngest, storedStates, undoIngest } from '@evenhand/store'
import { z } from 'zod'
import { limits } from '../../add/limits.ts'
import { DefaultsInput, PastedInput, SaveInput } from '../adding/inputs.ts'
import { progressOf, startJob } from '../adding/jobs.ts'
import { previewLine, previewOf } from '../adding/preview.ts'
import { readFiles } from '../adding/read-files.ts'
import { readPasted } from '../adding/read-pasted.ts'
import { dropStage, keepStage, stageOf } from '../adding/stages.ts'
import { IdInput } from '../inputs.ts'
import { procedure, router, writer } from '../trpc.ts'

/** Adding articles: read first, look, then store, and take back. */
export const addRouter = router({
  preview: writer.input(PastedInput).mutation(async ({ ctx, input }) => {
    const store = await ctx.store()
    const parsed = await readPasted(input, await decidedProfiles(store))
    const states = await storedStates(store, [parsed.article])
    return previewOf(parsed, states.get(parsed.article.key))
  }),

  stage: writer.input(z.instanceof(FormData)).mutation(async ({ ctx, input }) => {
    const files = input.getAll('files').filter((entry) => entry instanceof File)
    if (files.length === 0)
      throw new EvenhandError('bad_option', 'No file was chosen.', { advice: 'Choose at least one.' })
    if (files.length > limits.files) {
      throw new EvenhandError('bad_option', `These are more than ${limits.files} files.`, {
        advice: 'Add them in parts, or from a terminal: evenhand ingest FOLDER.',
      })
    }
    const defaults = DefaultsInput.parse({ outlet: input.get('outlet'), published: input.get('published') })
    const { articles, failures } = await readFiles(files, defaults, await decidedProfiles(await ctx.store()))
    const states = await storedStates(
      await ctx.store(),
      articles.map(({ parsed }) => parsed.article),
    )
    return {
      stage: articles.length === 0 ? null : keepStage(articles),
      lines: articles.map(({ where, parsed }, index) =>
        previewLine(where, parsed, index, states.get(parsed.article.key)),
      ),
      failures,
    }
  }),

  staged: procedure
    .input(z.object({ stage: z.string(), index: z.int().nonnegative() }))
    .query(async ({ ctx, input }) => {
      const parsed = stageOf(input.stage)[input.index]?.parsed
      if (parsed === undefined) throw new EvenhandError('not_found', 'There is no such article among the files.')
      const states = await storedStates(await ctx.store(), [parsed.article])
      return previewOf(parsed, states.get(parsed.article.key))
    }),

  save: writer.input(SaveInput).mutation(async ({ ctx, input: { from, replace } }) => {
    const store = await ctx.store()
    if (from.kind === 'pasted') {
      const parsed = await readPasted(from.pasted, await decidedProfiles(store))
      return { job: startJob(store, { articles: [parsed], label: 'pasted text', replace: new Set(replace) }) }
    }
    const leaveOut = new Set(from.leaveOut)
    const chosen = stageOf(from.stage).filter((_, index) => !leaveOut.has(index))
    if (chosen.length === 0)
      throw new EvenhandError('bad_option', 'No article is chosen.', { advice: 'Choose at least one.' })
    const label = labelOf(chosen.map(({ where }) => where))
    dropStage(from.stage)
    return {
      job: startJob(store, { articles: chosen.map(({ parsed }) => parsed), label, replace: new Set(replace) }),
    }
  }),

  progress: procedure.input(IdInput).subscription(async function* ({ input, signal }) {
    yield* progressOf(input.id, signal)
  }),

  history: procedure
    .input(z.object({ limit: z.int().min(1).max(100).optional(), offset: z.int().min(0).optional() }))
    .query(async ({ ctx, input }) => ingestHistory(await ctx.store(), input)),

  undo: writer
    .input(z.object({ ingest: z.int().positive() }))
    .mutation(async ({ ctx, input }) => undoIngest(await ctx.store(), input.ingest)),

  redo: writer
    .input(z.object({ ingest: z.int().positive() }))
    .mutation(async ({ ctx, input }) => redoIngest(await ctx.store(), input.ingest)),
})

function labelOf(places: string[]): string {
  const files = [...new Set(places.map((where) => where.replace(/(:\d+|\[\d+\])$/, '')))]
  const shown = files.slice(0, 3).join(', ')
  return (files.length > 3 ? `${shown} and ${files.length - 3} more files` : shown).slice(0, 200)
}
