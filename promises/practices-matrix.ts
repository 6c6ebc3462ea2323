import { byTests } from './promise.ts'

export const promise = byTests(
  'a declined noticing and a practice that is not shown are invisible to everyone else: on their pages, in lists, searches, families, homes, notices and counts',
  '--project',
  'api',
  'server/who-may',
  'modules/practices/server',
  'modules/pages/server',
  'modules/notices/server/notices.test.ts',
)
