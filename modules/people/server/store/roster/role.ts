import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { newIds } from '#platform/ids-in-sql.ts'
import { touchedHere } from '#platform/touched.ts'

/**
 * How complete the roster is about roles: it names `all` there are; all of those people whom it names (`of-each`); or only
 * the roles that changed (`some`).
 */
export type RolesNamed = 'all' | 'of-each' | 'some'

/** Brings the roles held in line with the roster; returns how many people's changed who did not change otherwise. */
export async function mergeRoles(db: Db, named: RolesNamed): Promise<number> {
  await takeUpRoles(db)
  const results = [await endRoles(db, named), await changeRoles(db), await addRoles(db)]
  const people = new Set(results.flatMap(({ rows }) => rows.map(({ person_id: id }) => id)))
  return people.size
}

const open = sql`(h.until_on is null or h.until_on >= ${districtDay})`
/** The people whose roles changed, without those who are counted already. */
const counted = (statement: RawBuilder<unknown>) => sql<{ person_id: string }>`
  with done as (${statement}) select distinct person_id from done join person p on p.id = person_id where not ${touchedHere('p')}`

/** A role given by hand, or known by another id, is the same role when person, place and word are. It is no change. */
const takeUpRoles = (db: Db) =>
  sql`
  update role_held h set source_id = same.source_id from (
    select distinct on (i.source_id) h.id, i.source_id
    from incoming_role i join person p on p.source_id = i.person_source_id join place pl on pl.source_id = i.place_source_id
      join role_held h on h.person_id = p.id and h.place_id = pl.id and h.role = i.role
    where ${open} and not i.removed
      and (h.source_id is null or not exists (select from incoming_role other where other.source_id = h.source_id))
      and not exists (select from role_held other where other.source_id = i.source_id)
    order by i.source_id, h.id) same
  where h.id = same.id`.execute(db)

function endRoles(db: Db, named: RolesNamed) {
  const incoming = sql`select from incoming_role i where i.source_id = h.source_id`
  const gone = {
    all: sql`not exists (${incoming} and not i.removed)`,
    // Of whoever has two ids such a file may name only one: then what it does not name stays, and what it removes ends.
    'of-each': sql`not exists (${incoming} and not i.removed) and (exists (${incoming})
      or exists (select from incoming_person i where i.source_id = p.source_id)
        and not exists (select from person_alias other where other.person_id = p.id))`,
    some: sql`exists (${incoming} and i.removed)`,
  }[named]
  // The day before, so that it has ended today; a role that began today ends with the day.
  const until = sql`greatest(h.from_on, ${districtDay} - 1)`
  return counted(sql`
    update role_held h set until_on = ${until} from person p
    where p.id = h.person_id and h.source_id is not null and ${open} and h.until_on is distinct from ${until}
      and (${gone} or p.ended_on is not null)
    returning h.person_id`).execute(db)
}

const wanted = sql`
  select i.source_id, p.id as person_id, pl.id as place_id, i.role, i.from_on, i.until_on
  from incoming_role i join person p on p.source_id = i.person_source_id join place pl on pl.source_id = i.place_source_id
  where not i.removed and p.ended_on is null`

const changeRoles = (db: Db) =>
  counted(sql`
    update role_held h set person_id = w.person_id, place_id = w.place_id, role = w.role, from_on = w.begins, until_on = w.until_on
    from (select w.*, coalesce(w.from_on, least(old.from_on, w.until_on)) as begins
          from (${wanted}) w join role_held old on old.source_id = w.source_id) w
    where h.source_id = w.source_id and (h.person_id, h.place_id, h.role, h.from_on, h.until_on)
      is distinct from (w.person_id, w.place_id, w.role, w.begins, w.until_on)
    returning h.person_id`).execute(db)

const addRoles = (db: Db) =>
  counted(sql`
    insert into role_held (id, source_id, person_id, place_id, role, from_on, until_on)
    select ${newIds()}, w.source_id, w.person_id, w.place_id, w.role, coalesce(w.from_on, least(${districtDay}, w.until_on)), w.until_on
    from (${wanted}) w where not exists (select from role_held h where h.source_id = w.source_id)
    returning person_id`).execute(db)
