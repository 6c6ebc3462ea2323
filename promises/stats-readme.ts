import { byTests } from './promise.ts'

export const promise = byTests(
  'every export of packages/stats has an entry in its README with its R function, definition and difference, and every example gives its answer',
  'packages/stats/test/readme.test.ts',
  'packages/stats/test/examples.test.ts',
)
