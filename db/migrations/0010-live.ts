import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What changed that the ledger does not record, for the pages that show it: a kind and an id, kept for an hour.
    create table live_change (
      id uuid primary key,
      transaction_id xid8 not null default pg_current_xact_id(),
      kind text not null,
      of_id uuid not null,
      at timestamptz not null default now()
    );
    create index live_change_by_transaction on live_change (transaction_id);
  `.execute(db)
}
