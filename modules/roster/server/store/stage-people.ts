import { sql } from 'kysely'
import { PLACE_KINDS } from '#modules/people/role.ts'
import { peopleOfRoster, placesOfRoster } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { STAFF_ROLES, roleOf } from '../../role-of.ts'
import type { Modes } from './known.ts'

/** OneRoster 1.1 has a user's role and organizations with the user: they become rows as 1.2 has them. */
export const expandRoles = (db: Db) =>
  sql`
  insert into staged_role (line, source_id, removed, user_source_id, role, org_source_id, grades)
  select distinct on (u.source_id, org) u.line, u.source_id || '|' || org || '|' || u.role, u.removed, u.source_id, u.role, org, '{}'::text[]
  from staged_user u cross join unnest(u.org_source_ids) as org where u.role is not null`.execute(db)

/** Hands in whoever is staff. A file of changes also says who is so no longer. */
export const stagePeople = (db: Db, modes: Modes) =>
  sql`
  insert into incoming_person (line, source_id, given_name, family_name, email, username, enabled, removed)
  select u.line, u.source_id, coalesce(u.preferred_given_name, u.given_name), coalesce(u.preferred_family_name, u.family_name),
    u.email, u.username, coalesce(u.enabled, true), u.removed or not coalesce(k.staff, false)
  from staged_user u left join staged_kind k on k.source_id = u.source_id
  where (k.staff and not u.removed)
    or (${modes.users === 'delta'} and exists (select from (${peopleOfRoster}) kept where kept.source_id = u.source_id))`.execute(
    db,
  )

/** Hands in the roles of staff, in Weft's words. Of the same role at the same place one row is made, for the longest time that any gives. */
export const stageRoles = (db: Db) =>
  sql`
  insert into incoming_role (source_id, person_source_id, place_source_id, role, from_on, until_on, removed)
  select min(r.source_id), r.user_source_id, o.place_source_id, word.weft,
    case when bool_and(r.begins_on is not null) then min(r.begins_on) end,
    case when bool_and(r.ends_on is not null) then max(r.ends_on) end, false
  from staged_role r join known_org o on o.source_id = r.org_source_id
    join (${placesOfRoster}) p on p.source_id = o.place_source_id
    join (values ${sql.join(WORDS)}) as word (written, kind, weft) on word.written = r.role and word.kind = p.kind
  where not r.removed
  group by r.user_source_id, o.place_source_id, word.weft
  union all select source_id, user_source_id, null, null, null, null, true from staged_role where removed`.execute(db)

const WORDS = STAFF_ROLES.flatMap((role) =>
  PLACE_KINDS.map((kind) => sql`(${role}::text, ${kind}::text, ${roleOf(role, kind)}::text)`),
)
