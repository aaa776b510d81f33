import { randomUUID } from 'node:crypto'
import { EvenhandError } from '@evenhand/schema'
import type { ReadArticle } from './read-files.ts'

/** Uploads that were read and wait for the decision to store them; in memory, for a while. */
interface Stage {
  articles: ReadArticle[]
  expires: number
}

const minutes = 30
const stagesAtMost = 8

const slot = globalThis as typeof globalThis & { evenhandStages?: Map<string, Stage> }

function stages(): Map<string, Stage> {
  slot.evenhandStages ??= new Map()
  return slot.evenhandStages
}

/** Keeps the articles for half an hour and returns the name under which to ask for them. The oldest give way to new ones. */
export function keepStage(articles: ReadArticle[]): string {
  const all = stages()
  for (const [id, { expires }] of all) {
    if (expires < Date.now() || all.size >= stagesAtMost) all.delete(id)
  }
  const id = randomUUID()
  all.set(id, { articles, expires: Date.now() + minutes * 60_000 })
  return id
}

/** The articles of a stage; throws `not_found` where it is gone. */
export function stageOf(id: string): ReadArticle[] {
  const stage = stages().get(id)
  if (stage === undefined || stage.expires < Date.now()) {
    throw new EvenhandError('not_found', 'These files were read too long ago and are no longer kept.', {
      advice: 'Choose them again.',
    })
  }
  return stage.articles
}

/** Lets a stage go once its articles are on their way. */
export function dropStage(id: string): void {
  stages().delete(id)
}
