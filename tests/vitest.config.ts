import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results.json' },
    // one dashboard and one browser at a time
    fileParallelism: false,
    testTimeout: 60_000,
    // Other work may keep the machine busy.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 180_000,
  },
})
