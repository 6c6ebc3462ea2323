import { sql } from 'kysely'
import type { Db } from './db.ts'
import { sha256 } from './ids.ts'

type Of = { personId: string; email: string | null; username: string | null }

/** Replies kept for a retry, letters that wait or were sent, tries to sign in: they hold a person's words, address or name. */
export async function eraseFromPlatform(db: Db, of: Of): Promise<Record<string, number>> {
  const subjects = [of.personId, of.email, of.username].filter((one) => one !== null).map((one) => sha256(one).toString('hex'))
  await sql`delete from attempt where subject = any(${subjects})`.execute(db)
  const { numDeletedRows: idempotent_reply } = await db
    .deleteFrom('idempotent_reply')
    .where('actor_id', '=', of.personId)
    .executeTakeFirst()
  const { rows } = await sql<{ there: boolean }>`select to_regclass('job.job') is not null as there`.execute(db)
  const letters =
    rows[0]!.there && of.email
      ? await sql`delete from job.job where ${of.email} in (data->>'to', data->>'email')`.execute(db)
      : { numAffectedRows: 0n }
  return { idempotent_reply: Number(idempotent_reply), letters: Number(letters.numAffectedRows ?? 0n) }
}

/** Every column that names a person by id alone, as the database itself knows: `cycle.made_by`. */
export async function columnsOfPeople(db: Db): Promise<string[]> {
  const { rows } = await sql<{ at: string }>`
    select distinct c.conrelid::regclass::text || '.' || a.attname as at
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'person'::regclass
    union select 'event.actor_id' union select 'event.with_ids' union select 'file.made_by' order by 1`.execute(db)
  return rows.map(({ at }) => at)
}

/** Where the ledger stands: its last position, and the seal over it. */
export async function ledgerStands(db: Db): Promise<{ position: number; seal: number; sha256: string }> {
  const { rows } = await sql<{ position: number; seal: number; sha256: string }>`
    select coalesce(max(to_position), 0) as position, coalesce(max(number), 0) as seal,
      coalesce((select encode(s.sha256, 'hex') from event_seal s order by s.number desc limit 1), '') as sha256 from event_seal`.execute(
    db,
  )
  return rows[0]!
}
