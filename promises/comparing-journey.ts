import { byTests } from './promise.ts'
import type { Promised } from './promise.ts'

const whole = byTests(
  'in Chromium: a team lays out five pieces of student work, they are compared two at a time by key and by thumb, each two once, the order opens when it is done, and a piece that is taken back is gone from it while its place stays; axe finds nothing on the way',
  '--project',
  'journeys',
  'e2e/comparing.test.ts',
)

export const promise: Promised = {
  ...whole,
  check() {
    process.env['JOURNEYS'] = 'whole'
    return whole.check()
  },
}
