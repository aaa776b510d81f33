import { CommanderError } from 'commander'
import { exitCodeOf, reportError } from './errors.ts'
import { buildProgram } from './program.ts'

/** Runs one command line and gives its exit code: 0 done, 1 something failed, 2 the command was called wrongly. */
export async function run(argv: string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly)
  try {
    const program = await buildProgram(argv[2])
    await program.parseAsync(argv)
    return typeof process.exitCode === 'number' ? process.exitCode : 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    reportError(error)
    return exitCodeOf(error)
  }
}

/** A reader that has seen enough (`evenhand parse ... | head`) closes the pipe; that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
