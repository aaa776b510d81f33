import { openMigrated } from '../../src/migrate.ts'

/** Opens a data folder as a server at an address would, says how that went, and closes when its input ends. */
const [dataDir, address] = process.argv.slice(2)
try {
  const store = await openMigrated({ dataDir, address })
  process.stdout.write(`open ${process.pid}\n`)
  process.stdin.resume()
  process.stdin.on('end', () => store.close())
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  process.stdout.write(`refused ${code} ${message}\n`)
}
