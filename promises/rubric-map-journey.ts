import { byTests } from './promise.ts'
import type { Promised } from './promise.ts'

const whole = byTests(
  'in Chromium: a team follows its rubric back through the grades, publishes the map with its holes, and a teacher says on a phone that a class had the chance; what was typed is there after a reload, and axe finds nothing on the way',
  '--project',
  'journeys',
  'e2e/rubric-map.test.ts',
)

export const promise: Promised = {
  ...whole,
  check() {
    process.env['JOURNEYS'] = 'whole'
    return whole.check()
  },
}
