import { byTests } from './promise.ts'

export const promise = byTests(
  'signing in, asking for a new password and opening an invitation answer alike in body, status and time (medians within 0.6 to 1.6 of each other) whether or not the account exists; no stored job holds a usable link; where the limiter fails nobody gets in',
  '--project',
  'api',
  'modules/people/server/routes/alike.test.ts',
  'modules/people/server/letters.test.ts',
)
