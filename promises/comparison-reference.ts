import { byTests } from './promise.ts'

export const promise = byTests(
  'the order that comes of judging two pieces at a time, its intervals, its reliability and what is told apart are those of R (BradleyTerry2, glm); n − 1 pairs connect n pieces, and as many more judgements as it asks for make it as sure as it says',
  '--project',
  'unit',
  '--project',
  'api',
  'packages/stats/agreement/bradley-terry.test.ts',
  'packages/stats/agreement/next-comparison.test.ts',
  'packages/stats/agreement/judgements-needed.test.ts',
  'demo/rubrics.test.ts',
)
