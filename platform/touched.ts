import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'

/** Whether this transaction made or changed the row: so that an import counts nobody twice. */
export const touchedHere = (row: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(row)}.xmin::text = pg_current_xact_id()::xid::text`
