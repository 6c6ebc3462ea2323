import { byTests } from './promise.ts'

export const promise = byTests(
  'no phrase that people see, in either language, says that somebody must, is required, assigned or mandated, that something is due, or speaks of complying, but for those that were reviewed and are listed with why',
  'web/no-mandate-words.test.ts',
)
