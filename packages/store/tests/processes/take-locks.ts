import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from '../../src/lock.ts'

/** Takes the lock of each folder at its moment (`moment=folder`), says which were won, and holds them until told to end. */
for (const argument of process.argv.slice(2)) {
  const [moment = '', folder = ''] = argument.split('=')
  await sleep(Math.max(0, Number(moment) - Date.now() - 5))
  while (Date.now() < Number(moment)) {
    // Spin, so that all contenders go within the same millisecond.
  }
  try {
    takeLock(folder)
    process.stdout.write(`won ${folder}\n`)
  } catch (error) {
    process.stdout.write(`lost ${folder} ${(error as { code?: string }).code}\n`)
  }
}
process.stdout.write('done\n')
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
