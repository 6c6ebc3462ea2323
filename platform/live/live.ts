import type pg from 'pg'
import type { Db } from '../db.ts'
import type { Log } from '../log.ts'
import { changesSince, positionNow } from './change.ts'
import type { Position, Topic } from './change.ts'
import { listen } from './listen.ts'
import { newPositions } from './positions.ts'

/** Who of these people may hear of this thing, asked when they begin to listen and again before every word. */
export type Door = (db: Db, id: string, personIds: readonly string[]) => Promise<readonly string[]>
/** A door for each kind of thing that can be listened to. */
export type Doors = Readonly<Record<string, Door>>

/** One browser that listens. */
export type Ear = {
  personId: string
  sessionId: string
  topics: Set<Topic>
  hear: (topics: Topic[], at: Position) => void
  beat: (at: Position) => void
  end: () => void
}

/** Since when a browser knows of its topics: a place in the stream, or, of those that it has just read, so many milliseconds. */
export type Known = { since: Position | null; fresh: ReadonlySet<Topic>; ageMs: number }
export type Heard = { now: Position; changed: Topic[] }
export type Figures = { streams: number; sent: number; dropped: number; lateMs: number }
export type Live = {
  /** Lets a browser listen to whatever of its topics its person may hear of, and says which changed since it knew of them. */
  join: (ear: Ear, known: Known) => Promise<Heard>
  leave: (ear: Ear) => void
  streamsOf: (personId: string) => number
  figures: Figures
  start: () => void
  /** Ends every stream. */
  stop: () => Promise<void>
}

const topicsOf = ({ topics }: Ear) => [...topics]

const LOOK_MS = 2000
const BEAT_MS = 15_000
const AGAIN_MS = 500

type Parts = { db: Db; pool: pg.Pool; log: Log; doors: Doors; holding: (db: Db, sessionIds: string[]) => Promise<string[]> }

/** What this process knows of who listens to what. It looks for changes when any process committed one, and every two seconds. */
export function newLive({ db, pool, log, doors, holding }: Parts): Live {
  const ears = new Set<Ear>()
  const positions = newPositions()
  const figures: Figures = { streams: 0, sent: 0, dropped: 0, lateMs: 0 }
  let at: Position | null = null
  let looking: Promise<void> | null = null
  let again = false
  const stopping = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const listener = listen(pool, log, () => void look())

  const allowed = async (topic: Topic, personIds: string[]) => {
    const [kind = '', id = ''] = topic.split(':')
    return new Set((await doors[kind]?.(db, id, personIds)) ?? [])
  }

  /** One look at a time; what comes in meanwhile is looked for once more. */
  function look(): Promise<void> {
    again = true
    looking ??= (async () => {
      while (again && !stopping.signal.aborted) {
        again = false
        try {
          await lookOnce()
        } catch (error) {
          log.warn({ error: (error as Error).message }, 'looking for changes failed; it is tried again')
          await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
          again = true
        }
      }
      looking = null
    })()
    return looking
  }

  async function lookOnce(): Promise<void> {
    const began = performance.now()
    if (at === null) at = await positionNow(db)
    else {
      const { now, topics } = await changesSince(db, at)
      await spread(topics ?? [...new Set([...ears].flatMap(topicsOf))], now)
      // Only now: had spreading failed, the same changes would be looked for again.
      at = now
      if (topics?.length) figures.lateMs = performance.now() - began
    }
    positions.add(at)
  }

  async function spread(topics: readonly Topic[], now: Position): Promise<void> {
    const heard = new Map<Ear, Topic[]>()
    for (const topic of topics) {
      const listening = [...ears].filter((ear) => ear.topics.has(topic))
      if (listening.length === 0) continue
      const may = await allowed(topic, [...new Set(listening.map(({ personId }) => personId))])
      for (const ear of listening) {
        // Whoever left the team meanwhile hears no more.
        if (may.has(ear.personId)) heard.set(ear, [...(heard.get(ear) ?? []), topic])
        else ear.topics.delete(topic)
      }
    }
    for (const [ear, its] of heard) {
      figures.sent++
      ear.hear(its, now)
    }
  }

  /** Which of these changed since; all of them, where nobody knows. */
  async function changed(since: Position | null, topics: Topic[]): Promise<Topic[]> {
    if (topics.length === 0 || !since) return topics
    return (await changesSince(db, since, topics)).topics ?? topics
  }

  async function beat(): Promise<void> {
    const held = new Set(await holding(db, [...new Set([...ears].map(({ sessionId }) => sessionId))]))
    for (const ear of ears) {
      if (!held.has(ear.sessionId)) ear.end()
      else if (at !== null) ear.beat(at)
    }
  }

  const leave = (ear: Ear) => {
    ears.delete(ear)
    figures.streams = ears.size
  }

  return {
    figures,
    leave,
    streamsOf: (personId) => [...ears].filter((ear) => ear.personId === personId).length,
    async join(ear, { since, fresh, ageMs }) {
      for (const topic of ear.topics) if (!(await allowed(topic, [ear.personId])).has(ear.personId)) ear.topics.delete(topic)
      if (at === null) await look()
      // Listed before it looks back, so that nothing falls between the two.
      ears.add(ear)
      figures.streams = ears.size
      const now = await positionNow(db)
      const [older, newer] = [
        [...ear.topics].filter((topic) => !fresh.has(topic)),
        [...ear.topics].filter((topic) => fresh.has(topic)),
      ]
      return { now, changed: [...(await changed(since, older)), ...(await changed(positions.before(ageMs), newer))] }
    },
    start() {
      void listener.start()
      void look()
      timers.push(
        setInterval(() => void look(), LOOK_MS),
        setInterval(() => void beat().catch(() => null), BEAT_MS),
      )
    },
    async stop() {
      stopping.abort()
      for (const timer of timers) clearInterval(timer)
      for (const ear of ears) ear.end()
      ears.clear()
      await listener.stop()
      await looking
    },
  }
}
