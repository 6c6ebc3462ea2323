import { byTests } from './promise.ts'

export const promise = byTests(
  'every statistic agrees with at least three reference values from published tables or from R, named in its test',
  'packages/stats',
)
