import { byTests } from './promise.ts'
import type { Promised } from './promise.ts'

const whole = byTests(
  'in Chromium, by five people in turn, on phones and at desks: two teachers of two schools raise the same concern, are invited together, make a team of it and are promised time; a paraeducator notices on a phone; it gets a name, is adapted in another school, taken up by five teams, and tried in a cycle whose evidence gathers on its page; people gather, one visits and one is welcomed, with the day in their calendars; the time promised was given, say both sides; its story is told with what did not work, and shown by who leads; those who do it agree on it by a rule set before, with a no and its reason, and it stays an offer; axe finds nothing on any page',
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
