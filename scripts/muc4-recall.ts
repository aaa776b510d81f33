// Recall on MUC-4 newswire with answer templates: which of the keys' stated numbers of two or more, with effect DEATH or
// INJURY, are read as claims of that harm? The keys leave much out, so this says nothing about precision.
//   tsx scripts/muc4-recall.ts MUC4.jsonl [--errors N]
// Lines: {id, text, templates: [{targets: [{number_raw, number_min, number_max, effect}]}]}
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArticle } from '../packages/parser/src/index.ts'

interface Target {
  desc: string | null
  number_raw: string | null
  number_min: number | null
  number_max: number | null
  number_alts: [number | null, number | null, boolean][]
  effect: string | null
  optional: boolean
}

const [file, flag, limit] = process.argv.slice(2)
if (!file) {
  console.log('usage: tsx scripts/muc4-recall.ts MUC4.jsonl [--errors N]')
  process.exit(2)
}
const errors = flag === '--errors' ? Number(limit ?? 50) : 0

const harmOf = (effect: string | null): 'killed' | 'injured' | null =>
  effect === 'DEATH' ? 'killed' : effect === 'INJURY' || effect === 'SOME INJURY' ? 'injured' : null

let wanted = 0
let found = 0
let shown = 0
for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
  if (!line.trim()) continue
  const article = JSON.parse(line) as {
    id: string
    text: string
    pub_date?: string
    templates: { targets: Target[] }[]
  }
  const { claims } = parseArticle({ id: article.id, text: article.text, published: article.pub_date })
  const seen = new Set<string>()
  for (const target of article.templates.flatMap((template) => template.targets)) {
    const harm = harmOf(target.effect)
    if (!harm || target.number_raw === null || target.number_raw === 'PLURAL') continue
    const numbers = target.number_alts.flat().filter((value): value is number => value !== null)
    if (numbers.length === 0 || Math.max(...numbers) < 2) continue
    const key = `${harm} ${target.number_raw}`
    if (seen.has(key)) continue
    seen.add(key)
    wanted += 1
    const hit = claims.some((claim) => {
      const { low, best, high } = claim.count
      const values = [best, low, high, low === null ? null : low - 1, high === null ? null : high + 1]
      return claim.harm === harm && numbers.some((number) => values.includes(number))
    })
    if (hit) found += 1
    else if (shown < errors) {
      shown += 1
      const pattern = new RegExp(
        `.{0,90}\\b(?:${numbers.join('|')}|${(target.desc ?? 'NOTHING').replace(/[^A-Z ]/g, '.')})\\b.{0,90}`,
        's',
      )
      const context = pattern.exec(article.text)?.[0].replace(/\s+/g, ' ') ?? ''
      console.log(`${article.id} ${key} ${target.desc ?? ''} :: ${context}`)
    }
  }
}
console.log(JSON.stringify({ wanted, found, recall: Number((found / Math.max(wanted, 1)).toFixed(4)) }))
