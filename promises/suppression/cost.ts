import { sql } from 'kysely'
import { forWhom } from '#modules/outcomes/server/for-whom.ts'
import { migrate, newDb, newPool } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'

const SCHOOLS = 60
const GROUPS = 6
const WINDOWS = 9
const MEASURES = 40
/** So many results stand behind the rollups; nothing here reads them. */
export const RESULTS = 20_000_000

/** Times the table of one measure by group, 60 schools by 6 groups by 9 windows, the first time and once it is kept. */
export async function costOf(folder: string): Promise<{ first: number[]; kept: number[]; cells: number }> {
  const postgres = await joinPostgres(folder)
  const pool = newPool(postgres.url, 4, newLog('error'))
  try {
    const db = newDb(pool)
    await migrate(db)
    const cells = await fill(db)
    const measures = await sql<{ id: string }>`select id from outcome_measure order by name`.execute(db)
    const [first, kept]: [number[], number[]] = [[], []]
    // The first one also warms the connection and the code.
    await forWhom(db, measures.rows[0]!.id, 'language')
    for (const { id } of measures.rows.slice(1)) {
      first.push(await timed(() => forWhom(db, id, 'language')))
      kept.push(await timed(() => forWhom(db, id, 'language')))
    }
    return { first, kept, cells }
  } finally {
    await pool.end()
    await postgres.leave()
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

/** What 20 million results leave: a cell for each school, group and window; of the groups some are large and some are tiny. */
async function fill(db: Db): Promise<number> {
  const students = RESULTS / (MEASURES * WINDOWS * SCHOOLS)
  await sql`
    insert into district (id, name, time_zone, locale, school_year_begins, contract_from, contract_until)
      values (gen_random_uuid(), 'District', 'UTC', 'en', '08-01', '07:30', '16:00')`.execute(db)
  await sql`insert into place (id, kind, name) values (gen_random_uuid(), 'district', 'District')`.execute(db)
  await sql`insert into place (id, kind, name, parent_id)
    select gen_random_uuid(), 'school', 'School ' || s, (select id from place where kind = 'district') from generate_series(1, ${SCHOOLS}::int) s`.execute(
    db,
  )
  await sql`insert into student_group (number, category, value) select g, 'language', 'Language ' || g from generate_series(1, ${GROUPS}::int) g`.execute(
    db,
  )
  await sql`insert into outcome_window (id, school_year, name) select gen_random_uuid(), 2023 + (w - 1) / 3, 'Window ' || ((w - 1) % 3 + 1) from generate_series(1, ${WINDOWS}::int) w`.execute(
    db,
  )
  await sql`insert into outcome_measure (id, name, about, met_from) select gen_random_uuid(), 'Measure ' || to_char(m, '00'), 'students', 50 from generate_series(1, ${MEASURES}::int) m`.execute(
    db,
  )
  await sql`insert into outcome_sitting (number, measure_id, window_id)
    select row_number() over (order by m.name, w.school_year, w.name), m.id, w.id from outcome_measure m cross join outcome_window w`.execute(
    db,
  )
  // The first language most, each next one a third of it; a school has more or less of all.
  await sql`
    create temporary table cell as select s.number as sitting, g as "group", p.id as place,
      ceil(${students}::float * (0.3 + 1.4 * random()) * power(0.34, g - 1) * 0.66 * (0.2 + 1.6 * random()))::int as n
    from outcome_sitting s cross join generate_series(1, ${GROUPS}::int) g cross join place p where p.kind = 'school'`.execute(db)
  await sql`
    insert into outcome_rollup (sitting, group_number, place_id, n, sum, sum_of_squares, met)
      select sitting, coalesce("group", 0), coalesce(place, (select id from place where kind = 'district')), sum(n), sum(n) * 52, sum(n) * 2800, sum(floor(n * 0.6))
      from cell group by grouping sets ((sitting, "group", place), (sitting, place), (sitting, "group"), (sitting))`.execute(db)
  await sql`analyze`.execute(db)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from outcome_rollup`.execute(db)
  return rows[0]!.count
}
