import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The acts of those who hold rights are few among many: their page finds them without reading the rest of the ledger.
    create index event_of_rights on event (at desc, id desc)
      where object_kind in ('right', 'representative', 'district', 'place', 'person', 'role', 'agreement', 'roster', 'outcomes', 'audit')
        or verb = 'team.exported';
  `.execute(db)
}
