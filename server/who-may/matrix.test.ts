import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict, testConfig } from '#platform/district/testing.ts'
import { hollow, missing, runMatrix, unreached } from './matrix.ts'
import type { Cell } from './matrix.ts'
import { matrixServer } from './matrix-server.ts'

/** Every route × actor × relation, held against the table. See `policy/policy.ts` for how to add a row. */

const { db, pool } = await testDatabase()
await aDistrict(db)
const { app, ask, world, end } = await matrixServer({ db, pool, config: testConfig(await testFolder()) })
afterAll(end)

test('every route has a row, and every row a route', () => {
  expect(missing(app)).toEqual([])
})

test('a route without a row is named, with what to write', async () => {
  const other = Fastify()
  other.get('/nowhere/:id', () => '')
  await other.ready()
  expect(missing(other).find((line) => line.startsWith('GET'))).toMatch(
    /^GET \/nowhere\/:id has no row\. Write one in server\/who-may\/policy\/plain\.ts/,
  )
})

describe('the matrix', () => {
  let cells: Cell[] = []
  beforeAll(async () => {
    cells = await runMatrix({ world, ask })
  }, 500_000)

  test('nobody is let in, kept out or told otherwise than the table says', () => {
    expect(
      cells.flatMap(({ row, relation, actor, fault }) => (fault ? [`${row} · ${relation} · ${actor} ${fault}`] : [])),
    ).toEqual([])
  })

  test('there are at least 2,000 cells, and every row that lets somebody in does', () => {
    console.info(`${cells.length} cells`)
    expect(cells.length).toBeGreaterThan(2000)
    expect(hollow(cells)).toEqual([])
  })

  test('what someone may read reaches them', () => {
    expect(unreached()).toEqual([])
  })
})
