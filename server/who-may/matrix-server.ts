import { sql } from 'kysely'
import type pg from 'pg'
import { makeApiToken } from '#modules/people/server/access.ts'
import { beginSession } from '#modules/people/server/store/session.ts'
import { storeOf } from '#platform/store/store.ts'
import { newJobs } from '#platform/jobs.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Topic } from '#platform/live/change.ts'
import type { Ear } from '#platform/live/live.ts'
import { newLog } from '#platform/log.ts'
import { newApp } from '#server/app.ts'
import { SESSION_COOKIE } from '#server/context.ts'
import { LIVE } from './matrix.ts'
import type { Ask } from './matrix.ts'
import { oneConnection } from './one-connection.ts'
import { aWorld } from './world.ts'

/** One dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Nobody says anything while it listens. */
const DEAF = { sessionId: '', takes: false, hear: () => {}, beat: () => {}, end: () => {} }

/** The whole server on the matrix’s world, in an empty district, to be asked as any of its actors; what is written is taken back at once. */
export async function matrixServer({ db, pool, config }: { db: Db; pool: pg.Pool; config: Config }) {
  await storeOf(config).keep(Buffer.alloc(32, 7), PICTURE)
  const world = await aWorld(db)
  const signedIn = async (): Promise<Map<string, Record<string, string>>> => {
    const headers = new Map<string, Record<string, string>>([['visitor', {}]])
    for (const [actor, { id }] of Object.entries(world.people))
      headers.set(actor, {
        cookie: `${SESSION_COOKIE}=${(await beginSession(db, { personId: id, device: 'test', isShared: false })).token}`,
      })
    return headers.set('token', { authorization: `Bearer ${await makeApiToken(db, world.people.member.id, 'matrix', 1)}` })
  }
  const stale = await signedIn()
  await db
    .updateTable('session')
    .set({ proved_at: sql<string>`now() - interval '2 days'` })
    .execute()
  const fresh = await signedIn()

  const log = newLog('silent')
  const jobs = newJobs(db, pool, log)
  await jobs.start(
    [
      { name: 'mail', work: async () => {} },
      { name: 'roster-import', work: async () => {} },
      { name: 'reset-letter', work: async () => {} },
      { name: 'survey-keys', work: async () => {} },
      { name: 'work-look', work: async () => {} },
      { name: 'work-forget', work: async () => {} },
    ],
    'UTC',
  )
  const attempt = await oneConnection(pool)
  const html = '<script type="application/json" id="first">null</script>'
  const assets = { html, build: 'of a test', files: new Map(), preloads: () => [] }
  /** What is read is read from the pool; what is written is taken back. */
  const app = newApp({ db, pool, config, log, jobs, assets })
  const undone = newApp({ db: attempt.db, pool, config, log, jobs, assets })
  await Promise.all([app.ready(), undone.ready()])
  const end = async () => {
    await Promise.all([app.close(), undone.close()])
    await attempt.end()
    await jobs.stop()
  }

  /** Whether the stream of somebody’s browser lets them listen to a topic; a visitor and a token have none. */
  const listen = async (actor: string, topic: string) => {
    const personId = world.people[actor as 'member']?.id
    if (!personId) return { status: 401, body: '', type: '' }
    const ear: Ear = { ...DEAF, personId, topics: new Set([topic as Topic]) }
    await app.live.join(ear, { since: null, fresh: new Set(), ageMs: 0 })
    app.live.leave(ear)
    return { status: ear.topics.size > 0 ? 200 : 404, body: '', type: '' }
  }

  const ask = async (actor: string, { method, url, body, sends, stale: isStale }: Ask) => {
    if (method === LIVE) return listen(actor, url)
    const reply = await (method === 'GET' ? app : undone).inject({
      method: method as 'GET',
      url,
      // Asked through its name on the web, as by someone who is not at the machine itself.
      headers: {
        ...(isStale ? stale : fresh).get(actor),
        origin: config.url,
        host: 'weft.test.example',
        ...(sends ? { 'content-type': sends.type } : {}),
      },
      ...(sends ? { payload: sends.body } : body === undefined ? {} : { payload: body as object }),
    })
    if (method !== 'GET') await attempt.undo()
    return { status: reply.statusCode, body: reply.body, type: String(reply.headers['content-type'] ?? '') }
  }

  return { app, world, ask, end }
}
