import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Packed, packAndInstall, run } from './packed.ts'

const packages = ['schema', 'parser'] as const
const sentence = 'At least 58 soldiers were killed in Houston, the army said.'
let packed: Packed

beforeAll(() => {
  packed = packAndInstall(packages)
})
afterAll(() => rmSync(dirname(packed.consumer), { recursive: true, force: true }))

const installed = (name: string) => join(packed.consumer, 'node_modules/@evenhand', name)
const files = (name: string) => readdirSync(installed(name), { recursive: true, encoding: 'utf8' })

/** The bundle that a browser would load for `source`, written against the installed packages. */
async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: packed.consumer },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'evenhand',
    platform: 'browser',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

describe.each(packages)('@evenhand/%s', (name) => {
  test('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed(name), strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
  })

  test('every entry point has its types under ESM resolution', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(packed.tarballs.get(name) ?? '')))
    // the package is ESM only: the kinds of resolution that know no ESM or no `exports` are left out
    const counted = (result.types ? result.problems : []).filter(
      (problem) => !('resolutionKind' in problem) || /^(?:node16-esm|bundler)$/.test(problem.resolutionKind),
    )
    expect(result.types).toMatchObject({ kind: 'included' })
    expect(counted).toEqual([])
  })

  test('has what it needs and nothing else: built code, types, licence', () => {
    const stray = files(name).filter((file) => !/^(?:dist\b|package\.json$|README\.md$|LICENSE$|NOTICE$)/.test(file))
    expect(stray).toEqual([])
    expect(files(name)).toContain('LICENSE')
    expect(files(name).filter((file) => /^dist\b.*\.ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([])
  })

  test('uses no Node API', () => {
    const scripts = files(name).filter((file) => file.endsWith('.js'))
    expect(scripts).toContain(join('dist', 'index.js'))
    const node = /from\s*['"]node:|import\(\s*['"]node:|\brequire\(|\bprocess\.|\bBuffer\b/
    expect(scripts.filter((file) => node.test(code(readFileSync(join(installed(name), file), 'utf8'))))).toEqual([])
  })
})

/** The script without comments and without the text of strings that stand on a line of their own. */
const code = (script: string): string => script.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('the parser, installed', () => {
  test('the licence of the GeoNames data comes with it', () => {
    expect(readFileSync(join(installed('parser'), 'NOTICE'), 'utf8')).toMatch(/GeoNames.*CC BY|Attribution 4\.0/s)
    const data = readFileSync(join(installed('parser'), 'dist/places/cities.generated.js'), 'utf8')
    expect(data.slice(0, 400)).toMatch(/GeoNames.*CC BY 4\.0/s)
  })

  test('parses a sentence in plain node, the places of the gazetteer where it is given', () => {
    writeFileSync(
      join(packed.consumer, 'parse.js'),
      `import { addPlaces, parseArticle } from '@evenhand/parser'
import { geonamesPlaces } from '@evenhand/parser/gazetteer'
const read = () => parseArticle({ text: ${JSON.stringify(sentence)} }).claims.map(({ harm, count, where }) => [harm, count.low, where.placeId])
const before = read()
addPlaces(geonamesPlaces())
console.log(JSON.stringify([before, read()]))`,
    )
    expect(JSON.parse(run(process.execPath, ['parse.js'], packed.consumer))).toEqual([
      [['killed', 58, null]],
      [['killed', 58, 'gn-4699066']],
    ])
  })

  test.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('a TypeScript consumer gets the types (moduleResolution %s)', (moduleResolution, module) => {
    writeFileSync(
      join(packed.consumer, 'consumer.ts'),
      `import { addPlaces, type Explanation, explain, type KnownPlace, type ParserOptions, parseArticle } from '@evenhand/parser'
import { geonamesPlaces } from '@evenhand/parser/gazetteer'
import type { Claim, ParsedArticle } from '@evenhand/schema'

const options: ParserOptions = { without: ['zero'] }
const parsed: ParsedArticle = parseArticle({ text: 'A bomb killed two.' }, options)
const harms: Claim['harm'][] = parsed.claims.map((claim) => claim.harm)
const explanation: Explanation = explain({ text: 'A bomb killed two.' })
const places: Iterable<{ place: KnownPlace; spellings: readonly string[] }> = geonamesPlaces()
addPlaces(places)
// @ts-expect-error: a harm is no number
const wrong: number = parsed.claims[0]!.harm
// @ts-expect-error: neither is the explanation a claim
const other: Claim = explanation
export { harms, other, wrong }`,
    )
    writeFileSync(
      join(packed.consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          lib: ['es2022', 'dom'],
          types: [],
          module,
          moduleResolution,
        },
        files: ['consumer.ts'],
      }),
    )
    const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
    expect(run(process.execPath, [tsc, '-p', 'tsconfig.json'], packed.consumer)).toBe('')
  })

  // The aim, not met yet: this turns red when it is, and then loses its “fails”
  test.fails('the core is under 60 KB gzipped', async () => {
    const core = await bundle(`export { parseArticle } from '@evenhand/parser'`)
    expect(gzipSync(core, { level: 9 }).length).toBeLessThan(60_000)
  })

  test('the core leaves the gazetteer out', async () => {
    const core = await bundle(`export { parseArticle } from '@evenhand/parser'`)
    expect(core).not.toContain('Houston')
    expect(await bundle(`export { geonamesPlaces } from '@evenhand/parser/gazetteer'`)).toContain('Houston')
  })

  test('runs where there is nothing but the language and the web’s own names', async () => {
    const core = await bundle(`export { parseArticle, explain } from '@evenhand/parser'`)
    const context = { TextEncoder, TextDecoder, URL, Intl }
    const found = runInNewContext(
      `${core}; JSON.stringify(evenhand.parseArticle({ text: ${JSON.stringify(sentence)}, url: 'https://example.org/a' }))`,
      context,
    )
    const { article, claims } = JSON.parse(found)
    expect(claims).toMatchObject([
      { harm: 'killed', count: { qualifier: 'at_least', low: 58, best: null, high: null } },
    ])
    expect(article.key).toMatch(/^[0-9a-f]{32}$/)
    expect(runInNewContext(`typeof process + typeof require + typeof Buffer`, context)).toBe(
      'undefinedundefinedundefined',
    )
  })
})
