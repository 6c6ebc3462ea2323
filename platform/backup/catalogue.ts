import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** A table as the database lists it: the columns that hold something of their own, its key, and whether its rows have no order to keep. */
export type Table = { name: string; columns: string[]; key: string[]; inNoOrder: boolean }

/**
 * Every table of this database, whatever modules there are. The list of migrations run is left out: it is in the manifest, and a
 * restore makes its own.
 */
export async function tablesOf(db: Db): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select a.attname::text from pg_index i cross join lateral unnest(i.indkey::int[]) with ordinality as k (number, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
      coalesce(obj_description(c.oid, 'pg_class') = 'in no order', false) as "inNoOrder"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not starts_with(c.relname, 'kysely_migration')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`.execute(db)
  return rows
}

/** The migrations that this database has run, in order; none where it is new. */
export async function migrationsRun(db: Db): Promise<string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('public.kysely_migration') is not null as there`.execute(db)
  if (!rows[0]!.there) return []
  const run = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return run.rows.map(({ name }) => name)
}

/** How far each sequence has counted. */
export async function sequencesOf(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; value: number }>`
    select sequencename as name, last_value as value from pg_sequences
    where schemaname = 'public' and last_value is not null order by sequencename`.execute(db)
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

type Ties = { foreignKeys: { table: string; name: string; definition: string }[]; triggers: { table: string; name: string }[] }

/** What would look at each row as it comes in: references to other tables, and triggers of ours. */
export async function tiesOf(db: Db): Promise<Ties> {
  const foreignKeys = await sql<Ties['foreignKeys'][number]>`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and c.relnamespace = 'public'::regnamespace order by c.relname, k.conname`.execute(db)
  const triggers = await sql<Ties['triggers'][number]>`
    select c.relname as table, g.tgname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
    where not g.tgisinternal and g.tgenabled = 'O' and c.relnamespace = 'public'::regnamespace order by c.relname, g.tgname`.execute(
    db,
  )
  return { foreignKeys: foreignKeys.rows, triggers: triggers.rows }
}

/** The tables that hold a row which no migration put there: in an empty database, none. */
export async function tablesInUse(db: Db): Promise<string[]> {
  const used: string[] = []
  for (const { name } of await tablesOf(db)) {
    // A migration's rows are of the same transaction as its entry in the list of migrations run; so are those of a restore, with a district.
    const { rows } = await sql<{ used: boolean }>`select exists (select from ${sql.table(name)} t
      where t.xmin::text not in (select m.xmin::text from kysely_migration m) or exists (select from district)) as used`.execute(
      db,
    )
    if (rows[0]!.used) used.push(name)
  }
  return used
}
