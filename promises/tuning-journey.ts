import { byTests } from './promise.ts'

export const promise = byTests(
  'in Chromium with three browsers a team prepares, runs and closes a tuning session on a picture; its insight becomes a problem of practice and a cycle; every page is clean to axe, and the printed run sheet is one page',
  'e2e/tuning.test.ts',
)
