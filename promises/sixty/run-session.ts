import { setTimeout as wait } from 'node:timers/promises'
import { beginSession } from '#modules/people/server/store/session.ts'
import { newDb, newPool } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { SESSION_COOKIE } from '#server/context.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { LIBRARY } from '../../db/migrations/protocols/library.ts'
import { served } from '../../e2e/server.ts'
import type { Served } from '../../e2e/server.ts'
import { newClient } from './client.ts'
import type { Client } from './client.ts'

const PROTOCOL = LIBRARY.find(({ key }) => key === 'describe-interpret-implications')!
/** In these everyone writes; the first of them alone. */
const WRITTEN = PROTOCOL.steps.filter(({ notes }) => notes.includes('evidence'))

const SETTLES_MS = 20_000

export type Ran = {
  clients: number
  written: number
  /** In the database, and on the screens: each once, or not. */
  lost: number
  doubled: number
  /** Screens that show another step, or other notes, than the database. */
  astray: number
  seen: number
  p50: number
  p99: number
  /** Of those seen, how many a screen had missed without a connection, and how soon it had them once it was back. */
  caughtUp: number
  caughtUpP99: number
  clocksApart: number
  sentAgain: number
  cuts: number
}

/** The same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

function quantile(of: readonly number[], share: number): number {
  const sorted = of.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Infinity
}

type Size = {
  people: number
  seconds: number
  notesEach: number
  cutsEach: number
  /** Whether the killed process is started again, as a service manager does. */
  again: boolean
  seed?: number
}

/** One live session on two server processes, of which one is killed in the middle; each person’s connection breaks now and then. */
export async function runSession(first: Pick<Served, 'url' | 'folder'>, size: Size): Promise<Ran> {
  const { people, seconds, notesEach, cutsEach, again: isStartedAgain, seed = 7 } = size
  const random = seeded(seed)
  let second: Served | null = await served({ WEFT_DATA: first.folder })
  const postgres = await joinPostgres(first.folder)
  const pool = newPool(postgres.url, 4, newLog('silent'))
  const db = newDb(pool)
  const clients: Client[] = []
  try {
    const { sessionId, cookies, ids, tidy } = await aFullTeam(people)
    const others = () => (second ? [second.url, first.url] : [first.url])
    const sent = new Map<string, { sentAt: number; by: number; step: string }>()
    const [delays, caughtUp]: [number[], number[]] = [[], []]
    for (let at = 0; at < people; at++)
      clients.push(
        newClient({
          personId: ids[at]!,
          cookie: cookies[at]!,
          sessionId,
          urls: () => (at % 2 === 0 ? [...new Set([first.url, ...others()])] : others()),
          skew: Math.round((random() - 0.5) * 20 * 60_000),
          saw(note) {
            const of = sent.get(note.text)
            // What was written alone opens later, and one’s own is there at once.
            if (!of || of.by === at || of.step === WRITTEN[0]!.key || clients[at]!.isCut()) return
            // Whoever had no connection sees it once they have: from then on it counts.
            const backAt = clients[at]!.backAt()
            delays.push(performance.now() - Math.max(of.sentAt, backAt))
            if (backAt > of.sentAt) caughtUp.push(performance.now() - backAt)
          },
        }),
      )
    const [lead] = clients
    await lead!.act('/begin', {})
    await Promise.all(clients.map((client) => client.act('/join', { question: '' })))
    await Promise.all(clients.map((client) => client.read()))

    const began = performance.now()
    const until = (share: number) => wait(Math.max(0, began + share * seconds * 1000 - performance.now()))
    const stepAt = (share: number) => WRITTEN[Math.min(WRITTEN.length - 1, Math.floor(share * WRITTEN.length))]!
    const moves = (async () => {
      let from = PROTOCOL.steps[0]!.key
      for (const [nth, step] of WRITTEN.entries()) {
        await until(nth / WRITTEN.length)
        await lead!.act('/step', { from, to: step.key })
        from = step.key
        await lead!.act('/extend', { step: from, minutes: 2 })
        await lead!.act('/paused', { paused: true }, 'PUT')
        await lead!.act('/paused', { paused: false }, 'PUT')
      }
    })()
    let sentAgain = 0
    const writing = clients.map(async (client, by) => {
      for (let nth = 0; nth < notesEach; nth++) {
        const share = 0.02 + (0.92 * (nth + random())) / notesEach
        await until(share)
        const step = stepAt(share).key
        const text = `note ${nth} of person ${by}`
        // Cut off, it waits on the device: the way to the screen is measured from when it left.
        while (client.isCut()) await wait(50)
        sent.set(text, { sentAt: performance.now(), by, step })
        const { again } = await client.write(text, step)
        // Sent again, nobody knows from when to count.
        if (again > 0) sent.delete(text)
        sentAgain += again
      }
    })
    let cuts = 0
    const cutting = clients.map(async (client, at) => {
      for (let nth = 0; nth < (at === 0 ? 0 : cutsEach); nth++) {
        await until(0.05 + (0.8 * (nth + random())) / cutsEach)
        cuts++
        await client.cut(500 + random() * Math.min(4000, seconds * 60))
      }
    })
    const killing = (async () => {
      await until(0.5)
      const gone = second!
      second = null
      await gone.stop('SIGKILL')
      if (!isStartedAgain) return
      await until(0.6)
      second = await served({ WEFT_DATA: first.folder })
    })()
    await Promise.all([moves, ...writing, ...cutting, killing])
    await Promise.all(clients.map((client) => client.measureClock()))
    const times = clients.map((client) => client.serverTime() - performance.now())
    await lead!.act('/open', { step: WRITTEN[0]!.key })

    const rows = await db
      .selectFrom('session_note')
      .select(['id', 'text'])
      .where('session_id', '=', sessionId)
      .where('deleted_at', 'is', null)
      .orderBy('id')
      .execute()
    const { step } = await db.selectFrom('live_session').select('step').where('id', '=', sessionId).executeTakeFirstOrThrow()
    const texts = new Set(rows.map(({ text }) => text))
    const wanted = people * notesEach
    const truth = rows.map(({ id }) => id).join()
    const isAstray = (client: Client) => {
      const shown = client.shown()
      return shown.standing?.step !== step || shown.notes.map(({ id }) => id).join() !== truth
    }
    // What is under way arrives: sooner than a page that hears nothing looks again by itself.
    for (let waited = 0; waited < SETTLES_MS && clients.some(isAstray); waited += 250) await wait(250)
    const astray = clients.filter(isAstray).length
    await tidy()
    return {
      clients: people,
      written: wanted,
      lost: wanted - texts.size,
      doubled: rows.length - texts.size,
      astray,
      seen: delays.length,
      p50: quantile(delays, 0.5),
      p99: quantile(delays, 0.99),
      caughtUp: caughtUp.length,
      caughtUpP99: quantile(caughtUp, 0.99),
      clocksApart: Math.max(...times) - Math.min(...times),
      sentAgain,
      cuts,
    }
  } finally {
    for (const client of clients) client.close()
    await pool.end()
    await postgres.leave()
    await second?.stop()
  }

  /** A team of so many colleagues, each signed in, and a session of theirs. */
  async function aFullTeam(count: number) {
    const found = await db.selectFrom('person').select('id').where('ended_on', 'is', null).orderBy('id').limit(count).execute()
    const ids = found.map(({ id }) => id)
    const place = await db.selectFrom('place').select('id').where('kind', '=', 'district').executeTakeFirstOrThrow()
    const [teamId, sessionId] = [uuidv7(), uuidv7()]
    await db
      .insertInto('team')
      .values({ id: teamId, name: 'Sixty', kind: 'task-force', level: 'central', place_id: place.id, made_by: ids[0]! })
      .execute()
    await db
      .insertInto('team_member')
      .values(
        ids.map((person_id, at) => ({
          team_id: teamId,
          person_id,
          part: at === 0 ? ('facilitator' as const) : ('member' as const),
        })),
      )
      .execute()
    await db
      .insertInto('live_session')
      .values({
        id: sessionId,
        team_id: teamId,
        protocol_id: PROTOCOL.id,
        protocol_number: 1,
        begins_at: new Date().toISOString(),
        steps: JSON.stringify(PROTOCOL.steps),
        facilitator_id: ids[0]!,
        made_by: ids[0]!,
      })
      .execute()
    const cookies = await Promise.all(
      ids.map(
        async (personId) => `${SESSION_COOKIE}=${(await beginSession(db, { personId, device: 'sixty', isShared: false })).token}`,
      ),
    )
    const tidy = async () => {
      await db.updateTable('team').set({ ended_at: new Date().toISOString() }).where('id', '=', teamId).execute()
    }
    return { sessionId, cookies, ids, tidy }
  }
}
