import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What was found in the folder where another system leaves its sets: its name and when it was last written. Each is taken once.
    alter table roster_import add from_folder text;
    create unique index roster_import_from_folder on roster_import (from_folder) where from_folder is not null;
  `.execute(db)
}
