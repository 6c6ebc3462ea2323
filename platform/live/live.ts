import type pg from 'pg'
import type { Db } from '../db.ts'
import type { Log } from '../log.ts'
import { newCarrying } from './carry.ts'
import type { Carriers } from './carry.ts'
import { changesSince, positionNow, wholeOf } from './change.ts'
import type { Position, Topic } from './change.ts'
import { listen } from './listen.ts'
import { newPositions } from './positions.ts'

/** Who of these people may hear of this thing, asked when they begin to listen and again before every word. */
export type Door = (db: Db, id: string, personIds: readonly string[]) => Promise<readonly string[]>
/** A door for each kind of thing that can be listened to. */
export type Doors = Readonly<Record<string, Door>>

/** The names of what changed, and of what the stream brings itself: that, as JSON. */
export type News = { changed: Topic[]; carried: { topic: Topic; text: string }[] }

/** One browser that listens. */
export type Ear = {
  personId: string
  sessionId: string
  topics: Set<Topic>
  /** Whether it takes what changed from the stream where the stream brings it; else it hears the name alone. */
  takes: boolean
  hear: (news: News, at: Position) => void
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
  /** Of what can be listened to. */
  kinds: readonly string[]
  figures: Figures
  start: () => void
  /** Ends every stream. */
  stop: () => Promise<void>
}

const topicsOf = ({ topics }: Ear) => [...topics]

const LOOK_MS = 2000
const BEAT_MS = 15_000
const AGAIN_MS = 500

type Parts = {
  db: Db
  pool: pg.Pool
  log: Log
  doors: Doors
  carriers: Carriers
  holding: (db: Db, sessionIds: string[]) => Promise<string[]>
}

/** What this process knows of who listens to what. It looks for changes when any process committed one, and every two seconds. */
export function newLive({ db, pool, log, doors, carriers, holding }: Parts): Live {
  const ears = new Set<Ear>()
  const positions = newPositions()
  const carrying = newCarrying(db, carriers)
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

  const everything = () => [...new Set([...ears].flatMap(topicsOf))]

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
      // Of another database, or too old: everyone asks for everything.
      if (!topics) carrying.forget()
      await spread(topics ?? everything(), now)
      // Only now: had spreading failed, the same changes would be looked for again.
      at = now
      if (topics?.length) figures.lateMs = performance.now() - began
    }
    positions.add(at)
  }

  async function spread(changes: readonly Topic[], now: Position): Promise<void> {
    const news = new Map<Ear, News>()
    for (const [topic, its] of Map.groupBy(changes, wholeOf)) {
      const listening = [...ears].filter((ear) => ear.topics.has(topic))
      if (listening.length === 0) {
        carrying.forget(topic)
        continue
      }
      const personIds = [...new Set(listening.map(({ personId }) => personId))]
      const words = await carrying.words(topic, its, personIds, now)
      const may = words ?? (await allowed(topic, personIds))
      for (const ear of listening) {
        // Whoever left the team meanwhile hears no more.
        if (!may.has(ear.personId)) {
          ear.topics.delete(topic)
          continue
        }
        const told = news.get(ear) ?? { changed: [], carried: [] }
        const text = ear.takes && words?.get(ear.personId)
        if (text) told.carried.push({ topic, text })
        else told.changed.push(topic)
        news.set(ear, told)
      }
    }
    await endThoseSignedOut([...news].flatMap(([ear, { carried }]) => (carried.length > 0 ? [ear] : [])))
    for (const [ear, told] of news) {
      if (!ears.has(ear)) continue
      figures.sent++
      ear.hear(told, now)
    }
  }

  /** Asked after what is carried was read: what somebody signs out of brings them nothing more, as their own reading would not. */
  async function endThoseSignedOut(among: readonly Ear[]): Promise<void> {
    if (among.length === 0) return
    const held = new Set(await holding(db, [...new Set(among.map(({ sessionId }) => sessionId))]))
    for (const ear of among) if (!held.has(ear.sessionId)) end(ear)
  }

  /** Which of these changed since; all of them, where nobody knows. */
  async function changed(since: Position | null, topics: Topic[]): Promise<Topic[]> {
    if (topics.length === 0 || !since) return topics
    const found = new Set((await changesSince(db, since, topics)).topics?.map(wholeOf) ?? topics)
    for (const topic of topics) if (!found.has(topic)) carrying.begin(topic, since)
    return [...found]
  }

  async function beat(): Promise<void> {
    await endThoseSignedOut([...ears])
    for (const ear of ears) if (at !== null) ear.beat(at)
    carrying.keep(new Set(everything()))
  }

  const leave = (ear: Ear) => {
    ears.delete(ear)
    figures.streams = ears.size
  }

  function end(ear: Ear): void {
    leave(ear)
    ear.end()
  }

  return {
    kinds: Object.keys(doors),
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
      const missed = [...(await changed(since, older)), ...(await changed(positions.before(ageMs), newer))]
      // These are read after this word.
      for (const topic of missed) carrying.begin(topic, now)
      return { now, changed: missed }
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
