import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

const EARLIER = '0006-cycles'

/** Everything that a migration could leave half done: columns, indexes, constraints, triggers, functions, and what counts as done. */
const SHAPE = `
  select md5(string_agg(line, chr(10) order by line)) as shape from (
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal
    union all select proname || ' ' || prosrc from pg_proc where pronamespace = 'public'::regnamespace
    union all select name from kysely_migration) what`

/** The same rows before and after, whatever columns came beside theirs. */
const KEPT = `select (select count(*) from place) || ' ' || (select string_agg(name, ',' order by name) from place) as kept`

async function asked<T>(url: string, ...statements: string[]): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let last: T | undefined
    for (const statement of statements) last = (await client.query(statement)).rows[0] as T | undefined
    return last
  } finally {
    await client.end()
  }
}

/** What a start does to the database, up to a version. */
async function started(url: string, until?: string): Promise<void> {
  const pool = newPool(url, 2, newLog('silent'))
  try {
    await migrate(newDb(pool), until)
  } finally {
    await pool.end()
  }
}

/** A database at an earlier version, with something in it, to copy from. */
async function earlier(url: string, name: string): Promise<string> {
  await asked(url, `create database ${name}`)
  const its = url.replace('/weft?', `/${name}?`)
  await started(its, EARLIER)
  await asked(
    its,
    `insert into place (id, kind, name) select gen_random_uuid(), 'district', 'Place ' || n from generate_series(1, 1) n`,
  )
  return its
}

export const promise: Promised = {
  statement:
    'an upgrade killed before or just after any of its statements leaves the database as it was or as it will be, and the next start finishes it',
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-upgrade-'))
    const { url, leave } = await joinPostgres(folder)
    const upgrade = (at: string, ...how: string[]) => runs('node', ['promises/at-work/upgrade.ts', at, ...how], { seconds: 120 })
    try {
      const template = await earlier(url, 'earlier')
      const before = (await asked<{ shape: string }>(template, SHAPE))!.shape
      const kept = (await asked<{ kept: string }>(template, KEPT))!.kept
      const copy = async (name: string) => {
        await asked(url, `drop database if exists ${name} with (force)`, `create database ${name} template earlier`)
        return url.replace('/weft?', `/${name}?`)
      }
      const whole = await upgrade(await copy('whole'))
      const statements = Number(whole.output)
      const after = (await asked<{ shape: string }>(url.replace('/weft?', '/whole?'), SHAPE))!.shape
      if (whole.code !== 0 || before === after) throw new Error(`the upgrade itself failed: ${whole.output}`)
      const faults: string[] = []
      let kills = 0
      for (let at = 1; at <= statements; at++) {
        for (const when of ['before', 'after']) {
          const its = await copy('killed')
          await upgrade(its, String(at), when)
          kills++
          // The server may still be at work on what it was sent.
          await asked(url, `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'killed'`)
          const left = (await asked<{ shape: string | null }>(its, SHAPE).catch(() => null))?.shape
          if (left !== before && left !== after) faults.push(`half done ${when} statement ${at}`)
          await started(its).catch((error: Error) =>
            faults.push(`not finished after a kill ${when} statement ${at}: ${error.message}`),
          )
          if ((await asked<{ shape: string }>(its, SHAPE))!.shape !== after)
            faults.push(`otherwise after a kill ${when} statement ${at}`)
          if ((await asked<{ kept: string }>(its, KEPT))!.kept !== kept) faults.push(`rows lost ${when} statement ${at}`)
        }
      }
      return {
        holds: faults.length === 0,
        figure: `${kills} kills at ${statements} statements of the upgrade from ${EARLIER}; ${faults.length} faults${faults.map((fault) => `\n${fault}`).join('')}`,
      }
    } finally {
      await leave()
      await rm(folder, { recursive: true, force: true })
    }
  },
}
