import { byTests } from './promise.ts'

export const promise = byTests(
  'written and course marks of the GCSE as two raters: Pearson and ICC(3,1) are R’s; of the demo’s fourteen readers kappa, alpha and generalizability are the package’s, and the planted severities lie within their intervals',
  '--project',
  'unit',
  '--project',
  'api',
  'modules/rubrics/reference.test.ts',
  'demo/rubrics.test.ts',
)
