import { describe, expect, test } from 'vitest'
import { articleLines, type FailedLine } from '../src/server/article-lines.ts'
import { parsedArticle } from './parsed-article.ts'

async function read(...chunks: (string | Uint8Array)[]) {
  const failed: FailedLine[] = []
  async function* body() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
  }
  const ids: string[] = []
  for await (const parsed of articleLines(body(), failed)) ids.push(parsed.article.id)
  return { ids, failed }
}

const line = (id: string) => JSON.stringify(parsedArticle(id))

describe('lines of parsed articles', () => {
  test('good lines are read in order, the last one with or without line end', async () => {
    expect(await read(`${line('a')}\n\n${line('b')}`)).toEqual({ ids: ['a', 'b'], failed: [] })
  })

  test('a bad line is named by number and does not stop the others', async () => {
    const { ids, failed } = await read(`${line('a')}\nnot json\n{"article":1}\n${line('b')}\n`)
    expect(ids).toEqual(['a', 'b'])
    expect(failed.map((failure) => failure.line)).toEqual([2, 3])
    expect(failed[0]?.message).toBe('not JSON')
    expect(failed[1]?.message).toMatch(/^not a parsed article: article/)
  })

  test('a letter cut between two chunks is put together again', async () => {
    const bytes = new TextEncoder().encode(`${line('سخنة')}\n`)
    const cut = bytes.findIndex((byte) => byte > 0xd0) + 1
    expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toEqual({ ids: ['سخنة'], failed: [] })
  })

  test('nothing is no article', async () => expect(await read('')).toEqual({ ids: [], failed: [] }))
})
