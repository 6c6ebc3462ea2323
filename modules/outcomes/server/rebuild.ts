import { sql } from 'kysely'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { changedCells, keepCells } from './store/rebuild.ts'
import { everySitting, rollUp } from './store/rollup.ts'

/** Makes every rollup anew from the results, in one transaction, and says how many cells had been anything else. */
export const rebuildRollups = (db: Db): Promise<{ cells: number; differed: number }> =>
  inTransaction(db, async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`set local work_mem = '192MB'`.execute(tx)
    await keepCells(tx)
    const cells = await rollUp(tx, everySitting)
    return { cells, differed: await changedCells(tx) }
  })
