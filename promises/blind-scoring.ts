import { byTests } from './promise.ts'

export const promise = byTests(
  'nobody learns what another reader gave before their own is in, by whatever route, whoever they are, or what anyone judged before comparing is done; how someone reads or judges is told to themselves alone; student work is seen by those who read it, for as long as they do',
  '--project',
  'api',
  'modules/rubrics/server/blind-scoring.test.ts',
  'modules/rubrics/server/comparison.test.ts',
  'modules/rubrics/server/work.test.ts',
)
