import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import { ProtocolBody } from '../../contract.ts'
import type { ProtocolLine, ProtocolPage } from '../../contract.ts'
import { teamsToPlanFor } from './page.ts'

/** Its latest version in one JSON value, of `protocol p join protocol_version v`. */
const whole = sql<
  ProtocolLine & ProtocolBody
>`v.body || jsonb_build_object('id', p.id, 'key', p.key, 'number', v.number, 'teamId', p.team_id,
  'team', (select t.name from team t where t.id = p.team_id))`

const readable = (actor: Actor) => sql<boolean>`(p.team_id is null or ${isIn(actor, sql.ref('p.team_id'))})`

export async function allProtocols(db: Db, actor: Actor) {
  const { rows } = await sql<{ protocol: ProtocolLine & ProtocolBody }>`select ${whole} as protocol
    from protocol p join protocol_version v on v.protocol_id = p.id and v.number = p.number
    where p.deleted_at is null and ${readable(actor)} order by p.position, p.made_at, p.id`.execute(db)
  const lines = rows.map(({ protocol }) => protocol)
  return {
    library: lines.filter(({ teamId }) => teamId === null),
    ours: lines.filter(({ teamId }) => teamId !== null),
    teams: await teamsToPlanFor(db, actor),
  }
}

/** The latest version of one that the actor may read and use. */
export async function lineById(db: Db, actor: Actor, id: string): Promise<(ProtocolLine & ProtocolBody) | undefined> {
  const { rows } = await sql<{ protocol: ProtocolLine & ProtocolBody }>`select ${whole} as protocol
    from protocol p join protocol_version v on v.protocol_id = p.id and v.number = p.number
    where p.id = ${id} and p.deleted_at is null and ${readable(actor)}`.execute(db)
  return rows[0]?.protocol
}

const mayWrite = (actor: Actor) => sql<boolean>`exists (select from team_member tm where tm.team_id = p.team_id
  and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null)`

/** One with its versions and where it came from; a copy that was taken away only for those who can bring it back. */
export async function protocolPage(db: Db, actor: Actor, id: string, number: number | null): Promise<ProtocolPage | undefined> {
  const { rows } = await sql<Omit<ProtocolPage, 'teams'>>`
    select ${whole} || jsonb_build_object('removedAt', p.deleted_at, 'mayWrite', ${mayWrite(actor)},
        'from', (select jsonb_build_object('id', o.id, 'number', p.copied_number, 'name', ov.body -> 'name')
          from protocol o join protocol_version ov on ov.protocol_id = o.id and ov.number = p.copied_number where o.id = p.copied_from)) as protocol,
      coalesce((select b.body -> 'steps' from protocol_version b where b.protocol_id = p.id and b.number = v.number - 1),
        (select b.body -> 'steps' from protocol_version b where b.protocol_id = p.copied_from and b.number = p.copied_number)) as before,
      (select jsonb_agg(jsonb_build_object('number', e.number, 'said', e.said, 'at', e.made_at,
          'by', case when e.made_by is not null then ${nameOf(sql.ref('e.made_by'))} end) order by e.number desc)
        from protocol_version e where e.protocol_id = p.id) as versions
    from protocol p join protocol_version v on v.protocol_id = p.id and v.number = coalesce(${number}::int, p.number)
    where p.id = ${id} and ${readable(actor)} and (p.deleted_at is null or ${mayWrite(actor)})`.execute(db)
  return rows[0] && { ...rows[0], teams: await teamsToPlanFor(db, actor) }
}

export async function insertCopy(db: Db, of: ProtocolLine & ProtocolBody, teamId: string, madeBy: string): Promise<string> {
  const id = uuidv7()
  const { id: from, number } = of
  await db
    .insertInto('protocol')
    .values({ id, team_id: teamId, copied_from: from, copied_number: number, made_by: madeBy })
    .execute()
  await insertVersion(db, { id, number: 1, body: ProtocolBody.parse(of), said: '', madeBy })
  return id
}

export const insertVersion = (
  db: Db,
  { id, number, body, said, madeBy }: { id: string; number: number; body: ProtocolBody; said: string; madeBy: string },
) =>
  db
    .insertInto('protocol_version')
    .values({ protocol_id: id, number, body: JSON.stringify(body), said, made_by: madeBy })
    .execute()

/** Locked, so that two next versions follow one another. */
export const ownedProtocol = (db: Db, id: string): Promise<{ id: string; teamId: string | null; number: number } | undefined> =>
  db.selectFrom('protocol').select(['id', 'team_id as teamId', 'number']).where('id', '=', id).forUpdate().executeTakeFirst()

/** What was changed is there again. */
export const setNumber = (db: Db, id: string, number: number) =>
  db
    .updateTable('protocol')
    .set({ number, ...removal(null) })
    .where('id', '=', id)
    .execute()

export const setRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('protocol').set(removal(by)).where('id', '=', id).execute()
