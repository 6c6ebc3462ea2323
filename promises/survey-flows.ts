import { byTests } from './promise.ts'

export const promise = byTests(
  'sending twice, replaying, another cell, a forged signature, an empty token, opening again, and changing what was promised by SQL as the application’s role: each is refused or does no harm',
  '--project',
  'api',
  'modules/surveys/server/answering.test.ts',
)
