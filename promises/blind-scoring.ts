import { byTests } from './promise.ts'

export const promise = byTests(
  'nobody learns what another reader gave before their own is in, by whatever route, whoever they are; how someone reads is told to themselves alone',
  '--project',
  'api',
  'modules/rubrics/server/blind-scoring.test.ts',
)
