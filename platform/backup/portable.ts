import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Table } from './catalogue.ts'

/**
 * The ledger knows what is sealed by the numbers of transactions, which mean nothing in another database. In an archive every sealed event
 * has number 0, every other 1, and every seal stands below 1: in whatever database it is restored, the sealer goes on where it was, and
 * the numbers of new transactions lie above.
 */
const WRITTEN_AS: Record<string, Record<string, RawBuilder<unknown>>> = {
  event: {
    transaction_id: sql`case when exists (select from event_position p where p.event_id = t.id) then '0' else '1' end`,
  },
  event_seal: { below_transaction: sql`'1'` },
  live_change: { transaction_id: sql`'1'` },
  session_note: { transaction_id: sql`'1'` },
}

/**
 * All rows of a table as they go into an archive, ordered by their key: an order that depends on what they hold, not on when
 * each was written. A table that its comment says is kept “in no order” is written at random: neither its rows nor the archive give anybody away.
 */
export function rowsOf({ name, columns, key, inNoOrder }: Table): RawBuilder<unknown> {
  const written = columns.map((column) => WRITTEN_AS[name]?.[column] ?? sql.ref(`t.${column}`))
  const order = inNoOrder ? [sql`random()`] : key.length > 0 ? key.map((column) => sql.ref(`t.${column}`)) : [sql`t::text`]
  return sql`select ${sql.join(written)} from ${sql.table(name)} t order by ${sql.join(order)}`
}
