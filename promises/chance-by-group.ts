import { byTests } from './promise.ts'

export const promise = byTests(
  'whom a task reached is told from five classes on, never by class or teacher, and neither one count nor the difference of two tells of a small group',
  '--project',
  'unit',
  '--project',
  'api',
  'modules/rubrics/reach.test.ts',
  'modules/rubrics/server/map.test.ts',
)
