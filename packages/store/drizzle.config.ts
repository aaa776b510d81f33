import { defineConfig } from 'drizzle-kit'

/** `pnpm generate` writes the next migration from the tables. `out` must be relative. */
export default defineConfig({ dialect: 'postgresql', schema: './src/tables/*.ts', out: './migrations' })
