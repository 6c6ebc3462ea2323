import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import type { Db } from '../db.ts'
import { tablesOf, tiesOf } from './catalogue.ts'
import type { Connection } from './connection.ts'
import type { Manifest } from './manifest.ts'
import type { Entry } from './read-archive.ts'
import { Refused } from './refused.ts'

/** Lists of tables and columns differ only between versions of Weft that were never released: it is said before anything is written. */
export async function refuseUnlessSameTables(db: Db, { tables, weft }: Manifest): Promise<void> {
  const ours = new Map((await tablesOf(db)).map(({ name, columns }) => [name, columns]))
  for (const { name, columns } of tables) {
    const unknown = ours.has(name) ? columns.filter((column) => !ours.get(name)!.includes(column)) : [name]
    if (unknown.length > 0)
      throw new Refused(
        `The archive, made by Weft ${weft}, has in “${name}” what this Weft does not know: ${unknown.join(', ')}.`,
      )
  }
}

/**
 * Fills emptied tables while nothing looks at their rows one by one: references between tables are taken off and put back, which
 * checks all rows at once, so that neither the order of tables nor a row that names another of its own table matters.
 */
export async function untied(db: Db, work: () => Promise<void>): Promise<void> {
  const { foreignKeys, triggers } = await tiesOf(db)
  const all = (statements: RawBuilder<unknown>[]) => sql.join(statements, sql`; `).execute(db)
  const tables = await tablesOf(db)
  await all([
    ...foreignKeys.map(({ table, name }) => sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`),
    ...triggers.map(({ table, name }) => sql`alter table ${sql.table(table)} disable trigger ${sql.ref(name)}`),
    // The few rows that migrations made are in the archive too.
    ...tables.map(({ name }) => sql`delete from ${sql.table(name)}`),
  ])
  await work()
  await all([
    ...triggers.map(({ table, name }) => sql`alter table ${sql.table(table)} enable trigger ${sql.ref(name)}`),
    ...foreignKeys.map(
      ({ table, name, definition }) =>
        sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`,
    ),
  ])
}

/** Loads some rows of a table and says how many. */
export async function loadRows(
  { db, client }: Connection,
  { name, columns }: Manifest['tables'][number],
  entry: Entry,
): Promise<number> {
  const named = sql.join(columns.map((column) => sql.ref(column)))
  const statement = sql`copy ${sql.table(name)} (${named}) from stdin (format text, encoding 'UTF8')`.compile(db)
  const into = client.query(copyFrom(statement.sql))
  await pipeline(entry.body(), createGunzip(), into)
  return into.rowCount
}

export async function setSequences(db: Db, values: Record<string, number>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await sql`select setval(${`public.${name}`}::regclass, ${value})`.execute(db)
}
