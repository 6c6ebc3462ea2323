import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { seal } from '../ledger.ts'
import { tablesOf } from './catalogue.ts'

/** Of every table how many rows it has and what is in them; but for the numbers of transactions, which a restore sets anew. */
export async function everyRow(db: Db): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { name } of await tablesOf(db)) {
    const { rows } = await sql<{
      all: string
    }>`select count(*) || ' rows ' || coalesce(md5(string_agg(row, chr(10) order by row collate "C")), '') as all
      from (select (to_jsonb(t) - 'transaction_id' - 'below_transaction')::text as row from ${sql.table(name)} t) r`.execute(db)
    found[name] = rows[0]!.all
  }
  return found
}

/** Seals until nothing waits: a transaction that is open in any database of the server holds the sealer back. */
export async function sealAll(db: Db): Promise<void> {
  for (;;) {
    await seal(db)
    if ((await unsealed(db)) === 0) return
    await wait(20)
  }
}

const unsealed = async (db: Db) =>
  (
    await sql<{
      count: number
    }>`select count(*) as count from event where id not in (select event_id from event_position)`.execute(db)
  ).rows[0]!.count
