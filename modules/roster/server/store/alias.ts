import { sql } from 'kysely'
import { aliasesOfPeople } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'

/**
 * Reads each id that somebody said belongs to a person as the one that counts for them, so that the set names them once, with all
 * their roles and classes. Roles are rows by now, and keep ids of their own.
 */
export async function followAliases(db: Db): Promise<void> {
  await sql`create temp table followed as ${aliasesOfPeople}`.execute(db)
  try {
    const { rows } = await sql<{ any: boolean }>`select exists (select from followed) as any`.execute(db)
    if (!rows[0]!.any) return
    await dropAllButOne(db)
    for (const [table, column] of [
      ['staged_user', 'source_id'],
      ['staged_role', 'user_source_id'],
      ['staged_enrolment', 'user_source_id'],
    ] as const)
      await sql`update ${sql.id(table)} s set ${sql.id(column)} = f.named from followed f where f.source_id = s.${sql.id(column)}`.execute(
        db,
      )
  } finally {
    await sql`drop table followed`.execute(db)
  }
}

/** Of a person's ids one row stays: one that is not removed, of those the one that counts, then the first. */
async function dropAllButOne(db: Db): Promise<void> {
  // What a removed id held is removed with it, whoever else the person is.
  for (const table of ['staged_role', 'staged_enrolment'] as const)
    await sql`update ${sql.id(table)} s set removed = true from followed f join staged_user u on u.source_id in (f.source_id, f.named)
      where s.user_source_id = u.source_id and u.removed`.execute(db)
  // Whom the other id names still has not left.
  await sql`delete from staged_user u using followed f where u.source_id = f.named and u.removed and f.lives
    and not exists (select from staged_user other where other.source_id = f.source_id)`.execute(db)
  await sql`delete from staged_user u using followed f where u.source_id = f.source_id and u.removed`.execute(db)
  await sql`
    with ids as (select source_id, named from followed union select named, named from followed),
    ranked as (
      select u.source_id, first_value(u.source_id) over (partition by i.named order by u.removed, u.source_id <> i.named, u.line) as stays
      from staged_user u join ids i on i.source_id = u.source_id)
    delete from staged_user u using ranked r where r.source_id = u.source_id and r.stays <> u.source_id`.execute(db)
}

export async function enrolmentsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('enrolment').select('id').where('person_id', '=', personId).execute()
  return rows.map(({ id }) => id)
}

/** What somebody teaches goes with them, until the next import says it anew. */
export const moveEnrolments = (db: Db, ids: readonly string[], personId: string) =>
  sql`update enrolment set person_id = ${personId} where id = any(${ids}::uuid[])`.execute(db)
