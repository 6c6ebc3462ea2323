import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Merged } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { newIds } from '#platform/ids-in-sql.ts'

type Table = 'academic_session' | 'course' | 'class' | 'student' | 'enrolment'
export type Wanted = {
  table: Table
  columns: readonly string[]
  /** The rows as they should stand: `source_id` and the columns. */
  rows: RawBuilder<unknown>
  /** Which of the rows `kept` have ended. */
  gone: RawBuilder<unknown>
}

/** Brings a table in line with the rows wanted, by source id: three statements, whatever its size. Nothing is ever deleted. */
export async function mergeRows(db: Db, wanted: Wanted): Promise<Merged> {
  const ended = await endRows(db, wanted)
  const { cameBack, changed } = await changeRows(db, wanted)
  return { added: cameBack + (await addRows(db, wanted)), changed, ended }
}

async function endRows(db: Db, { table, gone }: Wanted): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.id(table)} kept set ended_on = ${districtDay} where ended_on is null and ${gone}`.execute(db)
  return Number(numAffectedRows)
}

async function changeRows(db: Db, { table, columns, rows }: Wanted) {
  const of = (alias: string) => sql.join(columns.map((column) => sql.id(alias, column)))
  const { rows: counts } = await sql<{ cameBack: number; changed: number }>`
    with other as (
      select kept.id, kept.ended_on is not null as came_back, wanted.*
      from (${rows}) wanted join ${sql.id(table)} kept on kept.source_id = wanted.source_id
      where kept.ended_on is not null or (${of('kept')}) is distinct from (${of('wanted')})),
    done as (
      update ${sql.id(table)} kept set ended_on = null, ${sql.join(columns.map((column) => sql`${sql.id(column)} = ${sql.id('other', column)}`))}
      from other where kept.id = other.id returning other.came_back)
    select count(*) filter (where came_back) as "cameBack", count(*) filter (where not came_back) as changed from done`.execute(
    db,
  )
  return counts[0]!
}

async function addRows(db: Db, { table, columns, rows }: Wanted): Promise<number> {
  const list = sql.join(columns.map((column) => sql.id(column)))
  const { numAffectedRows } = await sql`
    insert into ${sql.id(table)} (id, source_id, ${list})
    select ${newIds()}, source_id, ${list} from (${rows}) wanted
    where not exists (select from ${sql.id(table)} kept where kept.source_id = wanted.source_id)`.execute(db)
  return Number(numAffectedRows)
}
