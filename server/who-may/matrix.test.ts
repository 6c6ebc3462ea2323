import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApiToken } from '#modules/people/server/access.ts'
import { beginSession } from '#modules/people/server/store/session.ts'
import { keepStored } from '#platform/files.ts'
import { newJobs } from '#platform/jobs.ts'
import { newLog } from '#platform/log.ts'
import { aDistrict, testConfig, testDatabase, testFolder } from '#platform/testing.ts'
import { newApp } from '#server/app.ts'
import { SESSION_COOKIE } from '#server/context.ts'
import { hollow, missing, runMatrix, unreached } from './matrix.ts'
import type { Ask, Cell } from './matrix.ts'
import { oneConnection } from './one-connection.ts'
import type { Actor } from './policy/policy.ts'
import { aWorld } from './world.ts'

/** Every route × actor × relation, held against the table. See `policy/policy.ts` for how to add a row. */

const { db, pool } = await testDatabase()
await aDistrict(db)
const config = testConfig(await testFolder())
await keepStored(config.data, Buffer.alloc(32, 7), Buffer.from('a picture'))
const world = await aWorld(db)
const headers = new Map<Actor, Record<string, string>>([['visitor', {}]])
for (const [actor, { id }] of Object.entries(world.people))
  headers.set(actor as Actor, {
    cookie: `${SESSION_COOKIE}=${(await beginSession(db, { personId: id, device: 'test', isShared: false })).token}`,
  })
headers.set('token', { authorization: `Bearer ${await makeApiToken(db, world.people.member.id, 'matrix', 1)}` })

const log = newLog('silent')
const jobs = newJobs(db, pool, log)
await jobs.start(
  [
    { name: 'mail', work: async () => {} },
    { name: 'roster-import', work: async () => {} },
    { name: 'reset-letter', work: async () => {} },
  ],
  'UTC',
)
const attempt = await oneConnection(pool)
const assets = { html: '<script type="application/json" id="first">null</script>', files: new Map(), preloads: () => [] }
/** What is read is read from the pool; what is written is taken back. */
const app = newApp({ db, pool, config, log, jobs, assets })
const undone = newApp({ db: attempt.db, pool, config, log, jobs, assets })
await Promise.all([app.ready(), undone.ready()])
afterAll(async () => {
  await Promise.all([app.close(), undone.close()])
  await attempt.end()
  await jobs.stop()
})

async function ask(actor: Actor, { method, url, body, sends }: Ask) {
  const reply = await (method === 'GET' ? app : undone).inject({
    method: method as 'GET',
    url,
    // Asked through its name on the web, as by someone who is not at the machine itself.
    headers: {
      ...headers.get(actor),
      origin: config.url,
      host: 'weft.test.example',
      ...(sends ? { 'content-type': sends.type } : {}),
    },
    ...(sends ? { payload: sends.body } : body === undefined ? {} : { payload: body as object }),
  })
  if (method !== 'GET') await attempt.undo()
  return { status: reply.statusCode, body: reply.body }
}

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
  }, 200_000)

  test('nobody is let in, kept out or told otherwise than the table says', () => {
    expect(
      cells.flatMap(({ row, relation, actor, fault }) => (fault ? [`${row} · ${relation} · ${actor} ${fault}`] : [])),
    ).toEqual([])
  })

  test('there are at least 2,000 cells, and every row that lets somebody in does', () => {
    expect(cells.length).toBeGreaterThan(2000)
    expect(hollow(cells)).toEqual([])
  })

  test('what someone may read reaches them', () => {
    expect(unreached()).toEqual([])
  })
})
