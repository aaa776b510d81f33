// Adds up the test-results.json that each suite wrote and prints "N passed, N failed" as the last line, after how many were skipped.
// Fails when a suite with a test script left no results, or when a test failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['apps', 'packages'].flatMap((top) => readdirSync(top).map((name) => join(top, name))).concat('tests')
let passed = 0
let failed = 0
let skipped = 0
let missing = 0
for (const folder of folders) {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest) || !JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test) continue
  const file = join(folder, 'test-results.json')
  if (!existsSync(file)) {
    console.log(`${folder}: no test results`)
    missing += 1
    continue
  }
  const results = JSON.parse(readFileSync(file, 'utf8'))
  if (results.numTotalTests === 0) {
    console.log(`${folder}: no test ran`)
    missing += 1
    continue
  }
  const broken = results.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  passed += results.numPassedTests
  failed += results.numFailedTests + broken
  skipped += results.numPendingTests + (results.numTodoTests ?? 0)
  console.log(
    `${folder}: ${results.numPassedTests} passed, ${results.numFailedTests + broken} failed, ${results.numPendingTests} skipped`,
  )
}
failed += missing
console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
