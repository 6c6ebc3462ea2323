import { defineConfig } from 'vitest/config'

/** One runner for every test: pure rules, routes on a real PostgreSQL, and journeys in a real browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['packages/stats/**/*.test.ts', 'modules/*/*.test.ts', '*.test.ts', 'platform/*.test.ts', 'web/**/*.test.{ts,tsx}', 'modules/*/web/*.test.{ts,tsx}'] } },
    ],
  },
})
