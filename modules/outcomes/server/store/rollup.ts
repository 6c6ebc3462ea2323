import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { placesAbove } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'

/**
 * Makes the rollups of some sittings anew from their results: first by cohort, of which there are few, then for every group and
 * every place that a cohort counts in. The same statement serves the import and `weft rollup rebuild`.
 */
export async function rollUp(db: Db, sittings: RawBuilder<unknown>): Promise<number> {
  await sql`delete from outcome_rollup where sitting in (${sittings})`.execute(db)
  const { numAffectedRows } = await sql`
    insert into outcome_rollup (sitting, group_number, place_id, n, sum, sum_of_squares, met)
    with of_sitting as (
        select s.number, w.school_year, m.met_from from outcome_sitting s join outcome_window w on w.id = s.window_id
          join outcome_measure m on m.id = s.measure_id where s.number in (${sittings})),
      by_cohort as materialized (
        select r.sitting, r.cohort, count(*) as n, sum(r.value) as sum, sum(r.value * r.value) as squares,
          case when o.met_from is not null then count(*) filter (where r.value >= o.met_from) end as met
        from outcome_result r join of_sitting o on o.number = r.sitting and o.school_year = r.school_year
        group by r.sitting, r.cohort, o.met_from)
    select b.sitting, g.number, a.above_id, sum(b.n), sum(b.sum), sum(b.squares), sum(b.met)
    from by_cohort b join outcome_cohort c on c.number = b.cohort
      join (${placesAbove}) a on a.place_id = c.place_id
      cross join lateral (select 0 as number union all select unnest(c.groups)) g
    group by b.sitting, g.number, a.above_id`.execute(db)
  return Number(numAffectedRows)
}

export const everySitting = sql`select number from outcome_sitting`
