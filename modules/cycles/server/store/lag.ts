import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type * as z from 'zod'
import { nameOf } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Lag, LagInput } from '../../lag-contract.ts'

/** Names are for the team itself; whom the cycle is shared with sees what was expected and found. */
export async function lagOf(db: Db, actor: Actor, cycleId: string): Promise<Lag | null> {
  const name = (of: RawBuilder<unknown>) => sql`case when ${isIn(actor, sql.ref('c.team_id'))} then ${of} else '' end`
  const { rows } = await sql<Lag>`
    select l.practice_id as "practiceId", l.outcome_id as "outcomeId", l.days, l.reason, ${name(nameOf(sql.ref('l.said_by')))} as by, l.said_at as at,
      case when l.checked_at is not null then jsonb_build_object('days', l.found_days, 'found', l.found,
        'by', ${name(nameOf(sql.ref('l.checked_by')))}, 'at', l.checked_at) end as checked
    from cycle_lag l join cycle c on c.id = l.cycle_id where l.cycle_id = ${cycleId}`.execute(db)
  return rows[0] ?? null
}

/** The measures that a cycle shows, with what each tells. */
export async function purposesOn(
  db: Db,
  cycleId: string,
): Promise<{ id: string; purpose: 'outcome' | 'practice' | 'balancing' }[]> {
  const { rows } = await sql<{ id: string; purpose: 'outcome' | 'practice' | 'balancing' }>`
    select me.id, me.purpose from cycle_measure cm join measure me on me.id = cm.measure_id
    where cm.cycle_id = ${cycleId} and me.deleted_at is null`.execute(db)
  return rows
}

/** Said anew, it is expected anew: what was found of the earlier one goes. */
export const putLag = (
  db: Db,
  cycleId: string,
  { practiceId, outcomeId, days, reason }: z.output<typeof LagInput>,
  saidBy: string,
) => {
  const row = { practice_id: practiceId, outcome_id: outcomeId, days, reason, said_by: saidBy }
  return db
    .insertInto('cycle_lag')
    .values({ cycle_id: cycleId, ...row })
    .onConflict((conflict) =>
      conflict
        .column('cycle_id')
        .doUpdateSet({ ...row, said_at: sql<string>`now()`, found_days: null, found: null, checked_by: null, checked_at: null }),
    )
    .execute()
}

export async function setLagChecked(
  db: Db,
  cycleId: string,
  { days, found, checkedBy }: { days: number | null; found: string; checkedBy: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cycle_lag')
    .set({ found_days: days, found, checked_by: checkedBy, checked_at: sql<string>`now()` })
    .where('cycle_id', '=', cycleId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
