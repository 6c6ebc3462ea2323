import { byTests } from './promise.ts'

export const promise = byTests(
  'in Chromium, at phone and desktop width: from an invitation through a meeting, a cycle with piles, photo and pasted points, to a shared cycle that someone of another school finds and answers; axe finds nothing; a stranger sees nothing before',
  '--project',
  'journeys',
  'e2e/first-cycle.test.ts',
)
