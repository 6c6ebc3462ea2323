import { byTests } from './promise.ts'

export const promise = byTests(
  'ICC(1), ICC(2) with the size of unequal groups, and r_wg of a published survey equal R’s; alpha of a released scale equals psych’s',
  '--project',
  'unit',
  'modules/surveys/reference.test.ts',
)
