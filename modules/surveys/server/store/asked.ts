import { sql } from 'kysely'
import { everyPlace, placesUnder, rolesUnder } from '#modules/people/server/read.ts'
import type { Role } from '#modules/people/role.ts'
import { studentsAtPlaces } from '#modules/roster/server/read.ts'
import type { Db } from '#platform/db.ts'
import { bandOf, homeOf } from '../../band.ts'
import type { Band } from '../../band.ts'
import type { Group } from '../../cell.ts'

export type Asked = { personId: string; band: Band; placeId: string }

/** A place below the one that asks, as cells know it: the school or department it belongs to, never a grade. */
const reporting = (placeId: string) => sql`(
  select up.id from unnest(places_above(h.place_id)) with ordinality up (id, far) join (${everyPlace}) pl on pl.id = up.id
  where pl.kind in ('school', 'department', 'district') or up.id = ${placeId} order by up.far limit 1)`

/** Everyone on the staff of a place and below it, once, by where they lead or first work. */
export async function staffOf(db: Db, placeId: string, bands: readonly Band[]): Promise<Asked[]> {
  const { rows } = await sql<{ personId: string; role: Role; placeId: string }>`
    select h.person_id as "personId", h.role, ${reporting(placeId)} as "placeId" from (${rolesUnder(placeId)}) h order by h.from_on, h.person_id`.execute(
    db,
  )
  const cabinet = bands.includes('cabinet') ? await cabinetOf(db, placeId) : new Set<string>()
  return [...Map.groupBy(rows, ({ personId }) => personId).values()].flatMap((held): Asked[] => {
    const home = homeOf(held)
    if (!home) return []
    const band = cabinet.has(home.personId) ? 'cabinet' : bandOf(home.role)!
    const place = band === 'cabinet' ? placeId : home.placeId
    return bands.includes(band) ? [{ personId: home.personId, band, placeId: place }] : []
  })
}

/** Whoever is in a cabinet of this place. */
async function cabinetOf(db: Db, placeId: string): Promise<Set<string>> {
  const { rows } = await sql<{ person_id: string }>`
    select m.person_id from team_member m join team t on t.id = m.team_id
    where t.kind = 'cabinet' and t.place_id = ${placeId} and t.ended_at is null and m.until is null and m.part <> 'guest'`.execute(
    db,
  )
  return new Set(rows.map((row) => row.person_id))
}

/** How many students each school below a place has. Whose families said no is written nowhere: they are among them, and get no code. */
export async function studentsOf(db: Db, placeId: string): Promise<Group[]> {
  const { rows } = await sql<Group>`
    with here as materialized (${studentsAtPlaces(placesUnder([placeId]))}),
      school as materialized (select h.place_id, ${reporting(placeId)} as id from (select distinct place_id from here) h)
    select 'students' as band, school.id as "placeId", count(distinct here.student_id) as people
    from here join school on school.place_id = here.place_id group by school.id`.execute(db)
  return rows
}

export const groupsOf = (staff: readonly Asked[], students: readonly Group[]): Group[] => [
  ...[...Map.groupBy(staff, ({ band, placeId }) => `${band} ${placeId}`).values()].map((group) => ({
    band: group[0]!.band,
    placeId: group[0]!.placeId,
    people: group.length,
  })),
  ...students,
]

/**
 * How many would be asked more questions than so many within thirty days, with what they were asked before: people one by one, students, of
 * whom nobody knows who answered, by their schools.
 */
export async function askedTooOften(
  db: Db,
  surveyId: string,
  { people, schools }: { people: readonly string[]; schools: readonly string[] },
  { questions, most }: { questions: number; most: number },
): Promise<number> {
  const lately = sql`v.id <> ${surveyId} and v.launched_at > now() - interval '30 days'`
  const { rows } = await sql<{ people: number }>`
    select (select count(*) from (
        select i.person_id from (select survey_id, person_id from survey_invited union all select survey_id, person_id from survey_named) i
          join survey v on v.id = i.survey_id join survey_item q on q.survey_id = v.id
        where i.person_id = any(${people}::uuid[]) and ${lately}
        group by i.person_id having count(*) + ${questions}::int > ${most}::int) over_cap)
      + (select count(*) from unnest(${schools}::uuid[]) school (id) where ${questions}::int + (
        select count(*) from survey v join survey_item q on q.survey_id = v.id
        where ${lately} and exists (select from survey_cell c where c.survey_id = v.id and 'students' = any(c.bands) and school.id = any(c.place_ids))) > ${most}::int) as people`.execute(
    db,
  )
  return rows[0]!.people
}
