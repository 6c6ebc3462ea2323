import { byTests } from './promise.ts'
import type { Promised } from './promise.ts'

const whole = byTests(
  'in Chromium, by five people in turn: two teachers raise the same concern, are brought together with time and make a team of it; a paraeducator notices on a phone; it gets a name, is adapted in another school, taken up, and tried in a cycle whose evidence gathers on its page; axe finds nothing on the way',
  '--project',
  'journeys',
  'e2e/capstone.test.ts',
)

export const promise: Promised = {
  ...whole,
  check() {
    process.env['JOURNEYS'] = 'whole'
    return whole.check()
  },
}
