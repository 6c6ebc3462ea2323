import { byTests } from './promise.ts'

export const promise = byTests(
  'a rubric taken away as a CASE document or a table, brought in and taken away again is the same document; also one that others wrote',
  '--project',
  'unit',
  '--project',
  'api',
  'modules/rubrics/rubric.test.ts',
  'modules/rubrics/server/routes.test.ts',
)
