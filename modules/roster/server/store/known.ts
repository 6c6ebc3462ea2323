import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { peopleOfRoster, placesOfRoster, topPlace } from '#modules/people/server/read.ts'
import type { RolesNamed } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import type { Known, Org, PlaceTree } from '../../place-tree.ts'
import type { FileName, Mode } from '../set/shape.ts'
import { STAGED } from './stage.ts'

export type Modes = Record<FileName, Mode>

const KEPT: Record<Exclude<FileName, 'roles' | 'orgs'>, RawBuilder<unknown>> = {
  academicSessions: sql`select source_id from academic_session`,
  courses: sql`select source_id from course`,
  classes: sql`select source_id from class`,
  users: sql`select source_id from student union all select source_id from (${peopleOfRoster}) kept`,
  enrollments: sql`select source_id from enrolment`,
  demographics: sql`select source_id from student`,
}

/** The ids that a reference to a file may have: those in the set and, unless it is whole, those that stand here already. */
export function knownIds(file: FileName, modes: Modes): RawBuilder<unknown> {
  if (file === 'orgs') return sql`select source_id from known_org`
  if (file === 'roles') return sql`select source_id from staged_role`
  const staged = sql`select source_id from ${sql.id(STAGED[file].table)}`
  return modes[file] === 'bulk' ? staged : sql`${staged} union all ${KEPT[file]}`
}

export async function stagedOrgs(db: Db, most: number): Promise<Org[]> {
  const { rows } = await sql<Org>`
    select line, source_id as "sourceId", name, type, identifier, parent_source_id as parent, removed
    from staged_org order by line limit ${most}`.execute(db)
  return rows
}

/** What the tree of places has to know of what stands here. */
export async function knownPlaces(db: Db, modes: Modes): Promise<Known> {
  const { rows } = await sql<Known['top']>`select source_id as "sourceId", identifier, name from (${topPlace}) top`.execute(db)
  const { rows: places } = await sql<{ source_id: string }>`select source_id from (${placesOfRoster}) kept`.execute(db)
  return {
    top: rows[0] ?? { sourceId: null, identifier: null, name: '' },
    sourceIds: new Set(places.map((place) => place.source_id)),
    whole: modes.orgs === 'bulk',
  }
}

/** Hands the tree in, and notes which place each organization stands for: a class of a state belongs to the district. */
export async function stagePlaces(db: Db, { places, standsFor }: PlaceTree, modes: Modes): Promise<void> {
  await sql`insert into known_org select * from json_to_recordset(${JSON.stringify(
    [...standsFor].map(([source_id, place_source_id]) => ({ source_id, place_source_id, removed: false })),
  )}::json) as x (source_id text, place_source_id text, removed boolean)`.execute(db)
  await sql`insert into known_org select distinct source_id, source_id, true from staged_org where removed on conflict do nothing`.execute(
    db,
  )
  if (modes.orgs !== 'bulk')
    await sql`insert into known_org select source_id, source_id, false from (${placesOfRoster}) kept on conflict do nothing`.execute(
      db,
    )
  await sql`insert into incoming_place (source_id, parent_source_id, kind, name, identifier, is_top, removed)
    select x.*, false from json_to_recordset(${JSON.stringify(places)}::json)
      as x ("sourceId" text, parent text, kind text, name text, identifier text, "isTop" boolean)`.execute(db)
  await sql`insert into incoming_place (source_id, is_top, removed) select source_id, false, true from staged_org where removed`.execute(
    db,
  )
  await sql`analyze known_org`.execute(db)
}

/** Who is staff, who is a student, who both: by the roles in the set and, where those are not all, by what stands here. */
export async function stageKinds(db: Db, named: RolesNamed): Promise<void> {
  const stands = sql`
    select source_id, true as staff, false as student from (${peopleOfRoster}) kept where ended_on is null
    union all select source_id, false, true from student where ended_on is null`
  const before = {
    all: sql``,
    'of-each': sql`union all select * from (${stands}) before
      where not exists (select from staged_role r where r.user_source_id = before.source_id)`,
    some: sql`union all ${stands}`,
  }[named]
  await sql`insert into staged_kind
    select source_id, bool_or(staff) as staff, bool_or(student) as student from (
      select user_source_id as source_id, role not in ('student', 'guardian', 'parent', 'relative') as staff, role = 'student' as student
      from staged_role where not removed ${before}) of group by source_id`.execute(db)
  await sql`analyze staged_kind`.execute(db)
}
