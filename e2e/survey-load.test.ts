import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { percentile, surveyLoad } from '../promises/survey-load/load.ts'

/** The promise `survey-load`, in short: its speed is measured by `npm run promise` alone. */
const folder = await mkdtemp(join(tmpdir(), 'weft-load-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('people answer while the server is killed: every acknowledged answer counts once', async () => {
  const told = await surveyLoad(folder, { people: 60, seconds: 4, kills: 1 })
  console.log(
    `issue ${percentile(told.issue, 0.99).toFixed(0)} ms, submit ${percentile(told.submit, 0.99).toFixed(0)} ms, ${told.sentAgain} sent again`,
  )
  expect(told).toMatchObject({ acknowledged: 60, lost: 0, doubled: 0, ofNobody: 0, kills: 1 })
  expect(told.sentAgain).toBeGreaterThan(0)
})
