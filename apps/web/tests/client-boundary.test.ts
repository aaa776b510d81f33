import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const importLine = /^import\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm

/** Paths of value imports; `import { type A, type B }` counts as none. */
function valueImports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(importLine)]
    .filter(([statement]) => !/^import\s+\{(\s*type\s+[\w$]+(\s+as\s+\w+)?\s*,?)+\s*\}/.test(statement))
    .map(([, path]) => path as string)
}

/** Every module that a client component pulls into the browser, with the way that leads to it. */
function browserModules(): Map<string, string[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const entries = files
    .map((file) => join(source, file))
    .filter((file) => readFileSync(file, 'utf8').startsWith("'use client'"))
  const reached = new Map<string, string[]>(entries.map((file) => [file, [relative(source, file)]]))
  const waiting = [...entries]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const way = reached.get(file) as string[]
    for (const path of valueImports(file)) {
      const target = path.startsWith('.') ? join(dirname(file), path) : path
      if (reached.has(target)) continue
      reached.set(target, [...way, path])
      if (path.startsWith('.') && /\.tsx?$/.test(path)) waiting.push(target)
    }
  }
  return reached
}

describe('the browser’s side', () => {
  const modules = browserModules()

  test('is there at all', () => expect(modules.size).toBeGreaterThan(20))

  test('holds no server module, no zod, no parser, no vocabulary', () => {
    const forbidden = [...modules]
      .filter(
        ([module]) =>
          /^(@evenhand\/|zod|node:|next\/headers)/.test(module) || module.startsWith(join(source, 'server')),
      )
      .map(([, way]) => way.join(' → '))
    expect(forbidden).toEqual([])
  })
})
