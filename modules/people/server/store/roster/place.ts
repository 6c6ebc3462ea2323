import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { newIds } from '#platform/ids-in-sql.ts'
import type { Merged } from './incoming.ts'

/** Brings the places in line with the roster. `whole`: what it does not name has ended. Places added by hand are left alone. */
export async function mergePlaces(db: Db, whole: boolean): Promise<Merged> {
  const top = await takeUpTop(db)
  if (whole) await followNewIds(db)
  const ended = await endPlaces(db, whole)
  const fresh = await addPlaces(db)
  const { cameBack, changed } = await changePlaces(db)
  return { added: fresh + cameBack, changed: changed + top, ended }
}

/** The roster's district is the one that stands here: never a second one. Its name follows the roster until somebody sets it. */
async function takeUpTop(db: Db): Promise<number> {
  const { rows } = await sql<{ follows: boolean; name: string }>`
    update place p set source_id = i.source_id, name = i.name, identifier = i.identifier, version = p.version + 1
    from (select i.source_id, i.identifier, follows, case when follows then i.name else top.name end as name
          from incoming_place i join place top on top.parent_id is null
            cross join lateral (select d.version = 1 and d.name = top.name from district d) d (follows)
          where i.is_top) i
    where p.parent_id is null and (p.source_id, p.name, p.identifier) is distinct from (i.source_id, i.name, i.identifier)
    returning i.follows, p.name`.execute(db)
  if (rows[0]?.follows) await db.updateTable('district').set({ name: rows[0].name }).execute()
  return rows.length
}

/** A place that got another id with the same identifier of its own is the same place. */
const followNewIds = (db: Db) =>
  sql`
  update place p set source_id = i.source_id from incoming_place i
  where p.identifier = i.identifier and p.kind = i.kind and not i.is_top and not i.removed
    and p.source_id is not null and p.parent_id is not null
    and not exists (select from place other where other.source_id = i.source_id)
    and not exists (select from incoming_place other where other.source_id = p.source_id)
    and not exists (select from incoming_place other where other.identifier = i.identifier and other.source_id <> i.source_id)
    and not exists (select from place other where other.identifier = i.identifier and other.id <> p.id and other.source_id is not null)`.execute(
    db,
  )

async function endPlaces(db: Db, whole: boolean): Promise<number> {
  const named = sql`select from incoming_place i where i.source_id = place.source_id`
  const gone = whole ? sql`not exists (${named} and not i.removed)` : sql`exists (${named} and i.removed)`
  const { numAffectedRows } = await sql`update place set ended_on = ${districtDay}, version = version + 1
    where source_id is not null and parent_id is not null and ended_on is null and ${gone}`.execute(db)
  return Number(numAffectedRows)
}

/** All at once: a place may stand beneath another that is new too. */
async function addPlaces(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    with fresh as materialized (
      select ${newIds()} as id, i.* from incoming_place i
      where not i.is_top and not i.removed and not exists (select from place p where p.source_id = i.source_id)),
    known as (select id, source_id from place where source_id is not null union all select id, source_id from fresh)
    insert into place (id, parent_id, kind, name, identifier, source_id)
    select f.id, coalesce(above.id, top.id), f.kind, f.name, f.identifier, f.source_id
    from fresh f join place top on top.parent_id is null left join known above on above.source_id = f.parent_source_id`.execute(
    db,
  )
  return Number(numAffectedRows)
}

async function changePlaces(db: Db) {
  const { rows } = await sql<{ cameBack: number; changed: number }>`
    with wanted as (
      select i.source_id, i.kind, i.name, i.identifier, coalesce(above.id, top.id) as parent_id
      from incoming_place i join place top on top.parent_id is null left join place above on above.source_id = i.parent_source_id
      where not i.is_top and not i.removed),
    done as (
      update place p set kind = w.kind, name = w.name, identifier = w.identifier, parent_id = w.parent_id, ended_on = null, version = p.version + 1
      from wanted w join place old on old.source_id = w.source_id
      where p.id = old.id and (old.ended_on is not null
        or (old.kind, old.name, old.identifier, old.parent_id) is distinct from (w.kind, w.name, w.identifier, w.parent_id))
      returning old.ended_on is not null as came_back)
    select count(*) filter (where came_back) as "cameBack", count(*) filter (where not came_back) as changed from done`.execute(
    db,
  )
  return rows[0]!
}
