import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'

/** The classes someone taught, and reports of imports that name their address. */
export async function eraseFromRoster(
  db: Db,
  of: { personId: string; email: string | null; username: string | null },
): Promise<Record<string, number>> {
  const { numDeletedRows: enrolment } = await db.deleteFrom('enrolment').where('person_id', '=', of.personId).executeTakeFirst()
  const names = [of.email, of.username].filter((name) => name !== null)
  const reports = await sql`update roster_import set report = null
    where exists (select from unnest(${names}::text[]) name where position(name in lower(report::text)) > 0)`.execute(db)
  return { enrolment: Number(enrolment), 'roster_import.report': Number(reports.numAffectedRows ?? 0n) }
}

/** Students who left so long ago: their names, what they are, where they were. Results that name nobody stay. */
export async function eraseStudents(db: Db, days: number): Promise<number> {
  const { numAffectedRows } = await sql`
    with gone as (select id from student where erased_at is null and ended_on <= ${districtDay} - ${days}::int limit 5000),
      described as (delete from student_demographics where student_id in (select id from gone)),
      placed as (delete from student_place where student_id in (select id from gone)),
      seated as (delete from enrolment where student_id in (select id from gone))
    update student set given_name = '', family_name = '', grades = '{}', source_id = 'erased ' || student.id, erased_at = now()
    from gone where gone.id = student.id`.execute(db)
  return Number(numAffectedRows)
}

/** What an import said row by row, after so long; that it was made stays. */
export async function dropReports(db: Db, days: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('roster_import')
    .set({ report: null })
    .where('report', 'is not', null)
    .where('began_at', '<', sql<string>`now() - make_interval(days => ${days})`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
