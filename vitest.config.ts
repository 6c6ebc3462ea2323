import { defineConfig } from 'vitest/config'
import { systemBinaries } from './platform/testing-postgres.ts'

/** Modules are read once a worker, not once a file: our own keep no state that a test could leave behind. That halves the time. */
const isolate = false

/** What is waited for comes in milliseconds; on a machine that others use it may take seconds, and that is no fault of what is tested. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } }

const api = {
  ...patient,
  isolate,
  include: ['modules/*/server/**/*.test.ts', 'server/**/*.test.ts', 'platform/**/*.db.test.ts', 'demo/**/*.test.ts'],
}
const pages = ['web/**/*.test.{ts,tsx}', 'modules/*/web/*.test.{ts,tsx}']

/** One runner for every test: pure rules, routes on a real PostgreSQL (two where the machine has another), journeys in a real browser. */
export default defineConfig({
  test: {
    // As many as there are processors on the smallest machine that runs this: by default one would be left idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          isolate,
          include: [
            'packages/stats/**/*.test.ts',
            'modules/*/*.test.ts',
            '*.test.ts',
            'platform/**/*.test.ts',
            'tools/**/*.test.ts',
            'db/**/*.test.ts',
            ...pages,
          ],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
        },
      },
      { test: { name: 'api', ...api, globalSetup: './platform/testing-postgres.ts' } },
      ...((await systemBinaries())
        ? [
            {
              test: {
                name: 'api-system',
                ...api,
                // What holds the contract, whatever the database, has been held above.
                exclude: ['demo/**', 'server/who-may/**', 'server/no-assignment.test.ts', 'node_modules/**'],
                globalSetup: './platform/testing-postgres.ts',
              },
            },
          ]
        : []),
      {
        test: {
          ...patient,
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: './e2e/server.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
