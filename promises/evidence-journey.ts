import { byTests } from './promise.ts'

export const promise = byTests(
  'in Chromium, by keyboard alone: a coach imports a file of results, sees it by group, follows it as a measure, marks a cycle on it and reads what it did; axe finds nothing',
  '--project',
  'journeys',
  'e2e/evidence.test.ts',
)
