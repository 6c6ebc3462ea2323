import { sql } from 'kysely'
import { afterCommit } from '../db.ts'
import type { Db } from '../db.ts'
import { uuidv7 } from '../ids.ts'

/** What a page listens to: a kind of thing and its id, `meeting:0190…`. */
export type Topic = `${string}:${string}`

/** A change may say which part of a thing it was, `session.notes:0190…`; whoever listens to the thing hears of it. */
export const wholeOf = (topic: Topic): Topic => topic.replace(/\.[^:]*/, '') as Topic

/**
 * How far a listener has come: a moment of the database's clock and PostgreSQL's own snapshot of which transactions were
 * finished. Not a number: a transaction that took a number early and commits late would be passed over.
 */
export type Position = `${number}/${string}`

export const isPosition = (text: unknown): text is Position =>
  typeof text === 'string' && text.length < 2000 && /^\d{1,12}\/\d{1,19}:\d{1,19}:(\d{1,19}(,\d{1,19})*)?$/.test(text)

/** PostgreSQL's part of it: which transactions were finished. */
export const snapshotOf = (position: Position): string => position.slice(position.indexOf('/') + 1)

export const CHANNEL = 'weft_live'

/** Changes are kept for an hour: whoever was away for longer reads everything anew. */
const KEPT_SECONDS = 3000

/** Says, in the transaction of the change, that this thing changed, where the ledger records nothing of it. */
export async function tell(db: Db, kind: string, ids: string | readonly string[]): Promise<void> {
  const of = typeof ids === 'string' ? [ids] : ids
  if (of.length === 0) return
  await db
    .insertInto('live_change')
    .values(of.map((id) => ({ id: uuidv7(), kind, of_id: id })))
    .execute()
  wakeAll(db)
}

/** Once it has committed, every server process looks for what changed. */
export const wakeAll = (db: Db): void => afterCommit(db, wake)

const waking = new WeakMap<Db, { again: boolean }>()

/**
 * The notification is only a nudge, and follows the commit: inside it, it would have every writer of the database wait for
 * every other's disk. One that is lost costs two seconds, since the processes also look by themselves.
 */
function wake(db: Db): void {
  const under = waking.get(db)
  if (under) {
    under.again = true
    return
  }
  const now = { again: false }
  waking.set(db, now)
  void sql`select pg_notify(${CHANNEL}, ''), set_config('synchronous_commit', 'off', true)`
    .execute(db)
    .catch(() => null)
    .finally(() => {
      waking.delete(db)
      if (now.again) wake(db)
    })
}

const position = sql<Position>`extract(epoch from now())::bigint || '/' || pg_current_snapshot()`

export const positionNow = async (db: Db): Promise<Position> =>
  (await sql<{ now: Position }>`select ${position} as now`.execute(db)).rows[0]!.now

/**
 * Every topic, or part of one, with a change that was not yet visible at a position, and the position of this look: none is passed over and
 * none held up, whatever commits late. Null for the topics where the position is too old or from another database.
 */
export async function changesSince(
  db: Db,
  since: Position,
  topics?: readonly Topic[],
): Promise<{ now: Position; topics: Topic[] | null }> {
  const [at = '', snapshot = ''] = since.split('/')
  // With an end as well as a beginning: of a range without one, PostgreSQL expects a third of the ledger, and would read all of it for every look.
  const unseen = sql`transaction_id between pg_snapshot_xmin(${snapshot}::pg_snapshot) and pg_snapshot_xmax(pg_current_snapshot())
    and not pg_visible_in_snapshot(transaction_id, ${snapshot}::pg_snapshot)`
  const { rows } = await sql<{ now: Position; known: boolean; topics: Topic[] }>`
    select ${position} as now,
      extract(epoch from now()) - ${at}::bigint < ${sql.lit(KEPT_SECONDS)}
        and pg_snapshot_xmax(${snapshot}::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) as known,
      array(select distinct topic from (
        select kind || ':' || of_id as topic from live_change where ${unseen}
        union all select object_kind || ':' || object_id from event where ${unseen}
        union all select 'team:' || team_id from event where team_id is not null and ${unseen}) changed
        where ${topics ?? null}::text[] is null or regexp_replace(topic, '\\.[^:]*', '') = any(${topics ?? null}::text[])) as topics`.execute(
    db,
  )
  const { now, known, topics: changed } = rows[0]!
  return { now, topics: known ? changed : null }
}

export const dropOldChanges = (db: Db) =>
  db
    .deleteFrom('live_change')
    .where('at', '<', sql<string>`now() - interval '1 hour'`)
    .execute()
