import { expect, test } from 'vitest'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict, testConfig } from '#platform/district/testing.ts'
import { fuzz } from './fuzz.ts'
import { matrixServer } from './matrix-server.ts'

/** A small seeded share of the promise `api-fuzz`, which sends a hundred thousand. */
const requests = Number(process.env['WEFT_FUZZ'] ?? 300)
const seed = Number(process.env['WEFT_FUZZ_SEED'] ?? 1)

test('no request, fitting or not, ends in a fault, a reply outside its schema, or a visitor let in', async () => {
  const { db, pool } = await testDatabase()
  await aDistrict(db)
  const { ask, world, end } = await matrixServer({ db, pool, config: testConfig(await testFolder()) })
  const own = world.ids('own', 'member')
  const { asked, byStatus, faults } = await fuzz(ask, {
    requests,
    seed,
    ids: [...new Set([...Object.values(own), ...Object.values(world.ids('shared', 'member'))])],
    actors: ['visitor', 'member', 'facilitator', 'stranger', 'administrator', 'token'],
  })
  await end()
  console.info(`${asked} requests, by status ${JSON.stringify(byStatus)}`)
  expect(asked).toBeGreaterThanOrEqual(requests)
  expect(Object.keys(byStatus)).toEqual(expect.arrayContaining(['200', '400', '401', '404']))
  expect([...new Set(faults)].slice(0, 40)).toEqual([])
}, 3_600_000)
