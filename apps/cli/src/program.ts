import { Command } from 'commander'
import { version } from './version.ts'

/** Every command and where it is. Only the one that is called gets loaded: the database alone takes half a second. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import('./commands/parse.ts')).parseCommand(),
  explain: async () => (await import('./commands/explain.ts')).explainCommand(),
  compare: async () => (await import('./commands/compare.ts')).compareCommand(),
  events: async () => (await import('./commands/events.ts')).eventsCommand(),
  lineage: async () => (await import('./commands/lineage.ts')).lineageCommand(),
  learn: async () => (await import('./commands/learn.ts')).learnCommand(),
  noise: async () => (await import('./commands/noise.ts')).noiseCommand(),
  eval: async () => (await import('./commands/eval.ts')).evalCommand(),
  rules: async () => (await import('./commands/rules.ts')).rulesCommand(),
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand(),
  seed: async () => (await import('./commands/seed.ts')).seedCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
}

/** The command line with the named command, or with all of them where the name is none. */
export async function buildProgram(name: string | undefined): Promise<Command> {
  const program = new Command('evenhand')
    .description('Reads conflict news and shows, with evidence, who says how many people were killed or hurt.')
    .version(version)
    .showHelpAfterError('(--help says more)')
    .addHelpText('after', '\nExit codes: 0 done, 1 something failed (the rest is done), 2 called wrongly.')
    .exitOverride()
  const called = Object.hasOwn(commands, name ?? '') ? [name as string] : Object.keys(commands)
  for (const load of called.map((each) => commands[each])) {
    if (load) program.addCommand((await load()).copyInheritedSettings(program))
  }
  return program
}
