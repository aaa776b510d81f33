import { ingest } from '../../src/index.ts'
import { openMigrated } from '../../src/migrate.ts'
import { buildArticle } from '../build-article.ts'

/** Ingests numbered articles without end, saying after each report how many are stored. */
const [dataDir, prefix] = process.argv.slice(2)
const store = await openMigrated({ dataDir })

function* numbered() {
  for (let i = 0; ; i++) {
    const quote = `Report ${prefix} ${i} says that ${i + 1} people died.`
    yield buildArticle({ id: `${prefix}-${i}`, claims: [{ quote, words: String(i + 1) }] })
  }
}

await ingest(store, numbered(), {
  batchSize: 5,
  onProgress: ({ added }) => void process.stdout.write(`stored ${added}\n`),
})
