import { sql } from 'kysely'
import type { Measure } from '#modules/evidence/contract.ts'
import { measureJsonFor } from '#modules/evidence/server/read.ts'
import { nameOf } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { MeasureEffect } from '../../effect-contract.ts'

type Kept = { measureId: string; effect: MeasureEffect['now']; inputs: string; by: string; at: string }
export type Judged = {
  teamId: string
  placeId: string
  from: string | null
  until: string | null
  measures: Measure[]
  kept: Kept[]
}

/** All that "did it work" is reckoned from, in one statement: the span of trying, the measures shown, and what was kept last. */
export async function effectNumbers(db: Db, actor: Actor, cycleId: string): Promise<Judged | undefined> {
  const inside = isIn(actor, sql.ref('c.team_id'))
  const { rows } = await sql<Judged>`
    select c.team_id as "teamId", t.place_id as "placeId", c.tried_from as "from", coalesce(
        (select min(n.tried_from) - 1 from cycle n where n.carries_on_from = c.id and n.deleted_at is null),
        (c.closed_at at time zone (select time_zone from district))::date) as until,
      (select coalesce(jsonb_agg(${measureJsonFor(inside)} order by me.made_at), '[]') from cycle_measure cm join measure me on me.id = cm.measure_id
        where cm.cycle_id = c.id and me.deleted_at is null) as measures,
      (select coalesce(jsonb_agg(jsonb_build_object('measureId', k.measure_id, 'effect', k.effect, 'inputs', encode(k.inputs, 'hex'),
          'by', case when ${inside} then ${nameOf(sql.ref('k.kept_by'))} else '' end, 'at', k.kept_at)), '[]')
        from (select distinct on (ce.measure_id) ce.* from cycle_effect ce where ce.cycle_id = c.id order by ce.measure_id, ce.kept_at desc) k) as kept
    from cycle c join team t on t.id = c.team_id where c.id = ${cycleId}`.execute(db)
  return rows[0]
}

type Keeping = { cycleId: string; measureId: string; inputs: string; effect: MeasureEffect['now']; keptBy: string }

export const insertEffect = (db: Db, { cycleId, measureId, inputs, effect, keptBy }: Keeping) =>
  db
    .insertInto('cycle_effect')
    .values({
      id: uuidv7(),
      cycle_id: cycleId,
      measure_id: measureId,
      inputs: Buffer.from(inputs, 'hex'),
      effect: JSON.stringify(effect),
      kept_by: keptBy,
    })
    .execute()
