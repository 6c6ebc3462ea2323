import { byTests } from './promise.ts'

export const promise = byTests(
  'files in a bucket that speaks S3 behave as on the disk: in, out, in part, dropped, backed up, restored and exported; wrong settings are named at start, and an outage is never taken for a missing file',
  '--project',
  'unit',
  '--project',
  'api',
  'platform/store/store.test.ts',
  'server/bucket.test.ts',
)
