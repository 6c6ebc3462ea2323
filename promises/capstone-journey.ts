import { byTests } from './promise.ts'

export const promise = byTests(
  'in Chromium, by five people in turn: two teachers raise the same concern and are brought together with time; a paraeducator notices on a phone; it gets a name, is adapted in another school, taken up, tried in a cycle whose evidence gathers; community and visit; release time promised and kept; told and shown; agreed upon by those who do it, and still an offer; axe finds nothing',
  '--project',
  'journeys',
  'e2e/capstone.test.ts',
)
