import { byTests } from './promise.ts'

export const promise = byTests(
  'for every mutation of the contract and everyone outside the team: refused, or it makes only an invitation without a date; every date is listed with who may set it; no reply to someone outside holds a count over fewer than five teams',
  '--project',
  'api',
  'server/no-assignment.test.ts',
)
