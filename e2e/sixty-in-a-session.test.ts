import { expect, inject, test } from 'vitest'
import { runSession } from '../promises/sixty/run-session.ts'

/** The promise `sixty-in-a-session`, in short: twelve people, a few seconds, the same breaks. Times are not held here. */
test('every screen ends on the same step with the same notes, though connections break and a server is killed', async () => {
  const ran = await runSession(
    { url: inject('url'), folder: inject('folder') },
    { people: 12, seconds: 8, notesEach: 3, cutsEach: 1, again: false },
  )
  console.log(`from hand to screen ${ran.p50.toFixed(0)} ms at the median; clocks ${ran.clocksApart.toFixed(0)} ms apart`)
  expect(ran).toMatchObject({ written: 36, lost: 0, doubled: 0, astray: 0 })
  expect(ran.seen).toBeGreaterThan(100)
  expect(ran.clocksApart).toBeLessThan(2000)
})
