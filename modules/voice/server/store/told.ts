import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { firstPlaceOf, firstRoleOf, nameOf, rolesOf } from '#modules/people/server/read.ts'
import type { Role } from '#modules/people/role.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Told } from '../../contract.ts'
import { mayTell } from '../../learning.ts'
import type { ToldKind } from '../../learning.ts'

const PAGE = 20

const toldJson = (
  actor: Actor,
): RawBuilder<Told> => sql<Told>`jsonb_build_object('id', t.id, 'version', t.version, 'kind', t.kind,
  'text', t.text, 'learned', t.learned, 'at', t.told_at, 'mine', t.person_id = ${actor.personId},
  'by', jsonb_build_object('id', t.person_id, 'name', ${nameOf(sql.ref('t.person_id'))},
    'role', ${firstRoleOf(sql.ref('t.person_id'))}, 'place', ${firstPlaceOf(sql.ref('t.person_id'))}),
  'replies', coalesce((select jsonb_agg(jsonb_build_object('id', y.id, 'name', ${nameOf(sql.ref('y.person_id'))}, 'text', y.text,
      'at', y.replied_at, 'mine', y.person_id = ${actor.personId}) order by y.replied_at, y.id)
    from learning_reply y where y.told_id = t.id and y.deleted_at is null), '[]'))`

export async function toldById(db: Db, actor: Actor, id: string): Promise<Told | undefined> {
  const { rows } = await sql<{ told: Told }>`
    select ${toldJson(actor)} as told from learning_told t where t.id = ${id} and t.deleted_at is null`.execute(db)
  return rows[0]?.told
}

/** What was told, latest first, a page at a time. */
export async function toldPage(db: Db, actor: Actor, after: string | undefined) {
  const from = after ? sql`(t.told_at, t.id) < (select told_at, id from learning_told where id = ${after})` : sql`true`
  const { rows } = await sql<{ told: Told[]; roles: { role: Role }[] }>`
    select ${rolesOf(sql.val(actor.personId))} as roles, coalesce((select jsonb_agg(f.told order by f.told_at desc, f.id desc) from (
      select t.id, t.told_at, ${toldJson(actor)} as told from learning_told t where t.deleted_at is null and ${from}
      order by t.told_at desc, t.id desc limit ${sql.lit(PAGE + 1)}) f), '[]') as told`.execute(db)
  const { told, roles } = rows[0]!
  return { told: told.slice(0, PAGE), more: told.length > PAGE, mayTell: mayTell(roles.map(({ role }) => role)) }
}

type Words = { kind: ToldKind; text: string; learned: string }
const columns = ({ kind, text, learned }: Words) => ({ kind, text, learned: kind === 'learned' ? learned : '' })

export async function insertTold(db: Db, personId: string, of: Words): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('learning_told')
    .values({ id, person_id: personId, ...columns(of) })
    .execute()
  return id
}

/** False where it was changed since that version. */
export const updateTold = async (db: Db, { id, version }: { id: string; version: number }, of: Words): Promise<boolean> =>
  (
    await db
      .updateTable('learning_told')
      .set({ ...columns(of), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
  ).numUpdatedRows > 0n

export const setToldRemoved = async (db: Db, id: string, actor: Actor, removed: boolean): Promise<boolean> =>
  (
    await db
      .updateTable('learning_told')
      .set(removal(removed ? actor.personId : null))
      .where('id', '=', id)
      .where('person_id', '=', actor.personId)
      .executeTakeFirst()
  ).numUpdatedRows > 0n

export const insertReply = (db: Db, toldId: string, personId: string, text: string) =>
  db.insertInto('learning_reply').values({ id: uuidv7(), told_id: toldId, person_id: personId, text }).execute()

export const setReplyRemoved = async (
  db: Db,
  { id, toldId, actor, removed }: { id: string; toldId: string; actor: Actor; removed: boolean },
): Promise<boolean> =>
  (
    await db
      .updateTable('learning_reply')
      .set(removal(removed ? actor.personId : null))
      .where('id', '=', id)
      .where('told_id', '=', toldId)
      .where('person_id', '=', actor.personId)
      .executeTakeFirst()
  ).numUpdatedRows > 0n
