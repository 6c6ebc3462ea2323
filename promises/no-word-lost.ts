import { byTests } from './promise.ts'

export const promise = byTests(
  'in Chromium: two people edit one cycle; one loses the connection while typing and comes back, the session ends, the server is killed with −9 in a sentence, a tab is closed, a new version comes: no typed word is lost, where both wrote both texts are offered, and what was sent twice is there once',
  '--project',
  'journeys',
  'e2e/no-word-lost.test.ts',
)
