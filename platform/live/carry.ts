import type { Db } from '../db.ts'
import { snapshotOf, wholeOf } from './change.ts'
import type { Position, Topic } from './change.ts'

/**
 * What changed of a thing between two of PostgreSQL's snapshots, for those of these people who may hear of it; `part` where nothing else of
 * it did. Read a moment later it may be newer than `upTo`, and claims no more than that: the rest is said the next time.
 */
export type Change = { id: string; personIds: readonly string[]; since: string; upTo: string; part: string | null }
/** What changed since, as each of these people would read it; of whoever may not hear of it nothing. Also the door of its kind of thing. */
export type Carrier = (db: Db, change: Change) => Promise<ReadonlyMap<string, unknown>>
export type Carriers = Readonly<Record<string, Carrier>>

/** Whatever is longer is asked for: a stream brings news, not pages. */
const MOST_CHARACTERS = 32 * 1024

/** What the stream itself brings of things that many look at in the same moment: read once for all of them instead of by each. */
export function newCarrying(db: Db, carriers: Carriers) {
  /** Up to where everything of a thing has been said. Whoever knows less asks for what they missed. */
  const told = new Map<Topic, string>()
  const carrierOf = (topic: Topic) => carriers[topic.slice(0, topic.indexOf(':'))]
  const tell = (topic: Topic, at: Position) => void told.set(topic, snapshotOf(at))

  return {
    /** Somebody listens, and nothing of this changed since then. */
    begin(topic: Topic, unchangedSince: Position) {
      if (carrierOf(topic) && !told.has(topic)) tell(topic, unchangedSince)
    },
    /** What nobody listens to any more is not kept in mind. */
    keep(topics: ReadonlySet<Topic>) {
      for (const topic of told.keys()) if (!topics.has(topic)) told.delete(topic)
    },
    /** Something of this, or of anything, was said to nobody. */
    forget(topic?: Topic) {
      if (topic) told.delete(topic)
      else told.clear()
    },
    /**
     * For each of these people who may hear of it what to say, as JSON, or null where they ask. Undefined where nothing is carried: its
     * door says who may hear. `changed`: its changes up to `now`, each of the whole or of a part.
     */
    async words(
      topic: Topic,
      changed: readonly Topic[],
      personIds: readonly string[],
      now: Position,
    ): Promise<ReadonlyMap<string, string | null> | undefined> {
      const carrier = carrierOf(topic)
      const since = told.get(topic)
      if (!carrier) return undefined
      tell(topic, now)
      if (since === undefined) return undefined
      const [kind = '', id = ''] = topic.split(':')
      const [part, ...others] = new Set(
        changed.map((one) => (wholeOf(one) === one ? null : one.slice(kind.length + 1, one.indexOf(':')))),
      )
      const said = await carrier(db, {
        id,
        personIds,
        since,
        upTo: snapshotOf(now),
        part: others.length > 0 ? null : (part ?? null),
      })
      // Most are told the very same.
      const texts = new Map<unknown, string | null>()
      for (const one of new Set(said.values())) {
        const text = JSON.stringify({ topic, said: one })
        texts.set(one, text.length > MOST_CHARACTERS ? null : text)
      }
      return new Map([...said].map(([personId, one]) => [personId, texts.get(one) ?? null]))
    },
  }
}
