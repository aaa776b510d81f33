// Checks that the documents' references hold: every relative link and every path in backticks that looks like a file or
// folder of the repository exists, and every `pnpm <script>` named in them is a script.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n')
const documents = tracked.filter((file) => file.endsWith('.md') && existsSync(file))
const scripts = new Set(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts))
const builtIn = new Set(['install', 'exec', 'turbo', 'add', 'run', 'pack', 'publish', 'dlx'])
const problems: string[] = []

for (const file of documents) {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    const where = `${file}:${i + 1}`
    for (const [, target = ''] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:[a-z]+:|#)/.test(target)) continue
      const path = normalize(join(dirname(file), target.split('#')[0] ?? ''))
      if (!existsSync(path)) problems.push(`${where}: the link to ${target} leads nowhere`)
    }
    for (const [, path = ''] of line.matchAll(/`((?:apps|packages|seeds|tests|scripts)\/[\w./@[\]-]*)`/g)) {
      if (!existsSync(path)) problems.push(`${where}: ${path} does not exist`)
    }
    for (const [, name = ''] of line.matchAll(/\bpnpm(?:@[\d.]+)? (?:--silent )?([a-z][\w:-]*)/g)) {
      if (!scripts.has(name) && !builtIn.has(name)) problems.push(`${where}: there is no script “${name}”`)
    }
  }
}

for (const problem of problems) console.log(problem)
console.log(
  `${documents.length} documents checked, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
)
process.exit(problems.length > 0 ? 1 : 0)
