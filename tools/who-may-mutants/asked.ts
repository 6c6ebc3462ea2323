import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { aDistrict, testConfig } from '#platform/district/testing.ts'
import { matrixServer } from '#server/who-may/matrix-server.ts'
import { hollow, runMatrix, unreached } from '#server/who-may/matrix.ts'

/**
 * Asks the matrix once, as `WEFT_MATRIX` says, of the tree in which it runs, in a database of its own on the server whose address it is given. Prints what
 * it found as one line of JSON.
 */
export type Asked = { cells: number; fault: string | null }

const server = process.argv[2]!
const name = `t${randomUUID().replaceAll('-', '')}`
const client = new pg.Client({ connectionString: server.replace('/weft?', '/postgres?') })
await client.connect()
await client.query(`create database ${name} template weft_template`)
const folder = await mkdtemp(join(tmpdir(), 'who-may-'))
const pool = newPool(server.replace('/weft?', `/${name}?`), 8, newLog('silent'))
const db = newDb(pool)
try {
  await aDistrict(db)
  const { ask, world, end } = await matrixServer({ db, pool, config: testConfig(folder) })
  const cells = await runMatrix({ world, ask })
  const found = cells.find((cell) => cell.fault)
  const whole = process.env['WEFT_MATRIX']?.endsWith(' alone') ? [] : [...hollow(cells), ...unreached()]
  const fault = found ? `${found.row} · ${found.relation} · ${found.actor} ${found.fault}` : (whole[0] ?? null)
  console.log(JSON.stringify({ cells: cells.length, fault } satisfies Asked))
  await end()
} finally {
  await pool.end()
  await client.query(`drop database ${name} with (force)`)
  await client.end()
  await rm(folder, { recursive: true, force: true })
}
