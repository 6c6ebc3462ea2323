import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'

/** Someone who left, whom erasing concerns: with the address that letters went to. */
export const personToErase = (db: Db, id: string) =>
  db
    .selectFrom('person as p')
    .select(['p.id', 'p.email', 'p.username', 'p.ended_on as endedOn', 'p.erased_at as erasedAt'])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .select(sql<boolean>`p.source_id is not null`.as('fromRoster'))
    .where('p.id', '=', id)
    .executeTakeFirst()

const OWN = ['password', 'session', 'passkey', 'passkey_challenge', 'api_token', 'invitation', 'role_held'] as const
export type OwnTable = (typeof OWN)[number]

/** How many rows are the person's own account: what erasing deletes. */
export async function ownRows(db: Db, personId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of OWN) {
    const { count } = await db
      .selectFrom(table)
      .select(sql<number>`count(*)`.as('count'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    counts[table] = count
  }
  return counts
}

/** Deletes what is the person's own, and empties their row. The id stays, without a name. */
export async function erasePerson(db: Db, personId: string): Promise<Record<string, number>> {
  const counts = await ownRows(db, personId)
  for (const table of OWN) await db.deleteFrom(table).where('person_id', '=', personId).execute()
  await db
    .updateTable('representative')
    .set({ ended_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
  await db.deleteFrom('person_alias').where('person_id', '=', personId).execute()
  await sql`update person_match set undo = null where ${personId} in (kept_id, other_id)`.execute(db)
  await sql`update person set given_name = case when d.locale = 'es' then 'Antiguo' else 'Former' end,
      family_name = case when d.locale = 'es' then 'colega' else 'colleague' end, email = null, username = null, locale = null,
      source_id = null, ended_by_roster = false, erased_at = now(), version = person.version + 1
    from district d where person.id = ${personId}`.execute(db)
  return { ...counts, person: 1 }
}

/** Who left so long ago, and is not erased yet. */
export const peopleLeftFor = (db: Db, days: number, limit: number) =>
  db
    .selectFrom('person')
    .select('id')
    .where('erased_at', 'is', null)
    .where('ended_on', '<=', sql<string>`${districtDay} - ${days}::int`)
    .orderBy('ended_on')
    .limit(limit)
    .execute()

/** Sessions that ended or ran out, and invitations whose time is over, so long ago. */
export async function dropSessions(db: Db, days: number): Promise<number> {
  const before = sql<string>`now() - make_interval(days => ${days})`
  const { numDeletedRows: sessions } = await db
    .deleteFrom('session')
    .where((where) => where.or([where('ended_at', '<', before), where('last_seen_at', '<', before)]))
    .executeTakeFirst()
  const { numDeletedRows: invitations } = await db.deleteFrom('invitation').where('expires_at', '<', before).executeTakeFirst()
  return Number(sessions + invitations)
}
