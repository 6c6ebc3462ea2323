import { sql } from 'kysely'
import { alone } from './db.ts'
import type { Db } from './db.ts'
import { uuidv7 } from './ids.ts'
import { wakeAll } from './live/change.ts'

/** What an event is about: ids only, so that erasing words and names never breaks history. */
export type About = { id: string; teamId?: string | null; placeId?: string | null; withIds?: readonly string[] }

/**
 * Records an act in the transaction of what it changed. The verb names its object first: `cycle.started`, `team.joined`.
 * `actor` is null for what the system did by itself. Pages that listen to the object or to its team hear of it.
 */
export async function record(
  db: Db,
  actor: { personId: string } | null,
  verb: `${string}.${string}`,
  about: About,
): Promise<void> {
  await db
    .insertInto('event')
    .values({
      id: uuidv7(),
      actor_id: actor?.personId ?? null,
      verb,
      object_kind: verb.slice(0, verb.indexOf('.')),
      object_id: about.id,
      team_id: about.teamId ?? null,
      place_id: about.placeId ?? null,
      with_ids: [...(about.withIds ?? [])],
    })
    .execute()
  wakeAll(db)
}

const SEALING = 7_402_114

// What a seal covers of each event, in one line of text. The transaction's number is left out: it differs after a restore.
const lineOf = (
  position: string,
) => sql<string>`concat_ws('|', ${sql.ref(position)}, e.id, extract(epoch from e.at), e.actor_id, e.verb, e.object_kind, e.object_id,
  coalesce(e.team_id::text, ''), coalesce(e.place_id::text, ''), array_to_string(e.with_ids, ','))`

export type Seal = { number: number; count: number; sha256: string }

/**
 * Gives every event of a finished transaction its gapless position and seals them: SHA-256 over the previous seal and the
 * events. No transaction that is still open can add an event below the snapshot's xmin, so a late commit is never missed.
 * Null where there was nothing to seal, or another process is at it.
 */
export const seal = (db: Db): Promise<Seal | null> =>
  alone(db, SEALING, async (tx) => {
    const { rows } = await sql<Seal>`
      with bound as (select pg_snapshot_xmin(pg_current_snapshot()) as xmin),
        last as (select coalesce(max(number), 0) as number, coalesce(max(to_position), 0) as position,
                        coalesce(max(below_transaction), '0'::xid8) as below from event_seal),
        fresh as (
          select (select position from last) + row_number() over (order by transaction_id, id) as position, event.*
          from event where transaction_id >= (select below from last) and transaction_id < (select xmin from bound)),
        placed as (insert into event_position (position, event_id) select position, id from fresh)
      insert into event_seal (number, from_position, to_position, count, sha256, below_transaction)
      select last.number + 1, min(e.position), max(e.position), count(*),
        sha256(coalesce((select sha256 from event_seal where number = last.number), ''::bytea)
          || convert_to(string_agg(${lineOf('e.position')}, chr(10) order by e.position), 'UTF8')),
        bound.xmin
      from fresh e, bound, last
      group by last.number, bound.xmin
      returning number, count, encode(sha256, 'hex') as sha256`.execute(tx)
    return rows[0] ?? null
  })

export type LedgerFault = { seal: number; fault: 'changed' | 'missing' }

/** Recomputes every seal. Faults name the seals whose events are not what they were when sealed. */
export async function verifyLedger(db: Db): Promise<{ seals: number; events: number; faults: LedgerFault[] }> {
  const { rows } = await sql<{ number: number; count: number; found: number; holds: boolean }>`
    select s.number, s.count, count(p.position) as found,
      s.sha256 = sha256(coalesce(before.sha256, ''::bytea)
        || convert_to(coalesce(string_agg(${lineOf('p.position')}, chr(10) order by p.position), ''), 'UTF8')) as holds
    from event_seal s
      left join event_seal before on before.number = s.number - 1
      left join event_position p on p.position between s.from_position and s.to_position
      left join event e on e.id = p.event_id
    group by s.number, s.count, s.sha256, before.sha256 order by s.number`.execute(db)
  const faults = rows
    .filter(({ holds, found, count }) => !holds || found !== count)
    .map(({ number, found, count }) => ({ seal: number, fault: found === count ? ('changed' as const) : ('missing' as const) }))
  return { seals: rows.length, events: rows.reduce((sum, { count }) => sum + count, 0), faults }
}

export type LedgerEvent = {
  position: number
  id: string
  at: string
  actorId: string | null
  verb: string
  objectKind: string
  objectId: string
  teamId: string | null
  withIds: string[]
}

/** The next sealed events after a position: for readers that must miss none. */
export const eventsAfter = (db: Db, position: number, limit: number): Promise<LedgerEvent[]> =>
  db
    .selectFrom('event_position as p')
    .innerJoin('event as e', 'e.id', 'p.event_id')
    .select(['p.position', 'e.id', 'e.at', 'e.actor_id as actorId', 'e.verb', 'e.object_kind as objectKind'])
    .select(['e.object_id as objectId', 'e.team_id as teamId', 'e.with_ids as withIds'])
    .where('p.position', '>', position)
    .orderBy('p.position')
    .limit(limit)
    .execute()
