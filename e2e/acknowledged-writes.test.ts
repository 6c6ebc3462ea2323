import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { underFire } from '../promises/acknowledged-writes/under-fire.ts'

/** The promise `acknowledged-writes`, in short. */
const folder = await mkdtemp(join(tmpdir(), 'weft-fire-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('server and database are killed while eight people write: what was acknowledged is there once, and whole', async () => {
  const told = await underFire(folder, { kills: 3, least: 200 })
  console.log(
    `back after ${told.secondsBack.map((seconds) => seconds.toFixed(1)).join(', ')} s; ${told.writesASecond.toFixed(0)} writes a second`,
  )
  expect(told.acknowledged).toBeGreaterThanOrEqual(200)
  expect(told.refusals).toEqual([])
  expect(told).toMatchObject({
    missing: 0,
    doubled: 0,
    halfDone: 0,
    failedAndPresent: 0,
    neverSent: 0,
    failed: 0,
    endedByItself: 0,
    ledger: 0,
  })
})
