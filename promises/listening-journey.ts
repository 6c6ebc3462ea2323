import { byTests } from './promise.ts'
import type { Promised } from './promise.ts'

const whole = byTests(
  'in Chromium: a pulse answered on a phone without a connection goes out once; a family reads the frozen questions and a student answers with a class code, in Spanish, without account or cookie; results and the mirror; a leader’s answer, a promise with a day, and whether it was kept, said by name and without one; a voice raised and answered; nothing on fourteen pages is left in English; axe finds nothing',
  '--project',
  'journeys',
  'e2e/listening.test.ts',
  'e2e/listening-answered.test.ts',
)

export const promise: Promised = {
  ...whole,
  check() {
    process.env['LISTENING_JOURNEY'] = 'whole'
    return whole.check()
  },
}
