import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { migrate, newDb, newPool } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'

/**
 * Writes `db/tables.ts` from a freshly migrated database, so that a row's type is what the database holds. A text column with
 * a check `in (…)` becomes a union of its words. `--check` compares instead of writing.
 */
const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  timestamptz: 'string',
  time: 'string',
  xid8: 'string',
  tsvector: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  float8: 'number',
  bytea: 'Buffer',
  jsonb: 'unknown',
}

type Column = {
  table: string
  name: string
  type: string
  nullable: boolean
  defaulted: boolean
  generated: boolean
  words: string[] | null
}

const columnsOf = async (db: Db) =>
  (
    await sql<Column>`
      select c.relname as "table", a.attname as name, t.typname as type, not a.attnotnull as nullable,
        a.atthasdef and a.attgenerated = '' as defaulted, a.attgenerated <> '' as generated,
        (select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m)
           from pg_constraint k
          where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ANY%') as words
      from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and not c.relispartition and c.relname not like 'kysely%'
      order by c.relname, a.attnum`.execute(db)
  ).rows

function typeOf({ type, words, nullable, defaulted, generated }: Column): string {
  const list = type.startsWith('_')
  const base = words?.length ? words.map((word) => `'${word}'`).join(' | ') : TYPES[list ? type.slice(1) : type]
  if (!base) throw new Error(`no TypeScript type is known for PostgreSQL's ${type}`)
  const whole = `${list ? `${base}[]` : base}${nullable ? ' | null' : ''}`
  if (generated) return `GeneratedAlways<${whole}>`
  return defaulted ? `Generated<${whole}>` : whole
}

const pascal = (table: string) => table.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

function written(columns: Column[]): string {
  const tables = Map.groupBy(columns, ({ table }) => table)
  const types = [...tables].map(
    ([table, of]) =>
      `export type ${pascal(table)}Table = {\n${of.map((column) => `  ${column.name}: ${typeOf(column)}`).join('\n')}\n}\n`,
  )
  const all = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table`).join('\n')
  return `// Made by \`node tools/tables.ts\` from the migrations. Do not edit.\nimport type { Generated, GeneratedAlways } from 'kysely'\n\n${types.join('\n')}\nexport type DB = {\n${all}\n}\n`
}

const folder = await mkdtemp(join(tmpdir(), 'weft-tables-'))
const postgres = await joinPostgres(folder)
const pool = newPool(postgres.url, 2, newLog('silent'))
try {
  const db = newDb(pool)
  await migrate(db)
  const made = written(await columnsOf(db))
  const path = new URL('../db/tables.ts', import.meta.url)
  if (!process.argv.includes('--check')) await writeFile(path, made)
  else if ((await readFile(path, 'utf8')) !== made) {
    console.error('db/tables.ts is not what the migrations make. Run: node tools/tables.ts')
    process.exitCode = 1
  }
} finally {
  await pool.end()
  await postgres.leave()
  await rm(folder, { recursive: true, force: true })
}
