import { byTests } from './promise.ts'

export const promise = byTests(
  'in Chromium: a pulse answered on a phone without a connection goes out once; a student answers with a class code, in Spanish, without a cookie; results, a leader’s answer and the mirror; axe finds nothing',
  '--project',
  'journeys',
  'e2e/listening.test.ts',
)
