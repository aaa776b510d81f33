import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Every test starts the real command, some several times; each takes a second or two, far more on a busy machine.
    testTimeout: 180_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results.json' },
  },
})
