import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { writeRoster } from './million.ts'

/** Where the rows of a set stand, one for one, in an order that every foreign key can bear. What is made of them besides is left out. */
const TABLES = ['place', 'person', 'student', 'student_demographics', 'academic_session', 'course', 'class', 'enrolment']

export type Measured = {
  importSeconds: number
  againSeconds: number
  /** The same rows by COPY, server-side, into the same tables with their keys and indexes. */
  copySeconds: number
  stored: number
  peakMegabytes: number
}

export async function measured(folder: string, rows: number): Promise<Measured> {
  const set = join(folder, 'set')
  await writeRoster(set, rows)
  const data = join(folder, 'data')
  const postgres = await joinPostgres(data)
  try {
    const first = await importBy(set, data)
    const again = await importBy(set, data)
    const { seconds, stored } = await copied(postgres.url, folder)
    return {
      importSeconds: first.seconds,
      againSeconds: again.seconds,
      peakMegabytes: first.peakMegabytes,
      copySeconds: seconds,
      stored,
    }
  } finally {
    await postgres.leave()
  }
}

/** One run of the command, as a district runs it: its whole time, and the most memory it ever held. */
async function importBy(set: string, data: string): Promise<{ seconds: number; peakMegabytes: number }> {
  const { resolve } = createRequire(import.meta.url)
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', resolve('./peak.ts'), 'cli/weft.ts', 'import', 'oneroster', set, '--json'], {
    env: { ...process.env, WEFT_DATA: data, WEFT_DEMO: 'never' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.resume()
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>((done) => child.on('exit', done))
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said}`)
  return { seconds: (performance.now() - began) / 1000, peakMegabytes: Number(/VmHWM (\d+)/.exec(said)![1]) }
}

/** Copies every table out, and times how long the same rows take to come in by COPY. */
async function copied(url: string, folder: string): Promise<{ seconds: number; stored: number }> {
  const files = join(folder, 'copy')
  await mkdir(files)
  await chmod(folder, 0o755)
  await chmod(files, 0o777)
  const database = async (name: string) => {
    const client = new pg.Client({ connectionString: url.replace('/weft?', `/${name}?`) })
    await client.connect()
    return client
  }
  const from = await database('weft')
  await from.query('create database equal')
  const pool = newPool(url.replace('/weft?', '/equal?'), 2, newLog('error'))
  await migrate(newDb(pool))
  await pool.end()
  const into = await database('equal')
  let [seconds, stored] = [0, 0]
  for (const table of TABLES) {
    const columns = await from.query<{ list: string }>(
      `select string_agg(attname, ', ' order by attnum) as list from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    )
    const path = join(files, table)
    const { list } = columns.rows[0]!
    await from.query(`copy ${table} (${list}) to '${path}'`)
    const began = performance.now()
    const { rowCount } = await into.query(`copy ${table} (${list}) from '${path}'`)
    seconds += (performance.now() - began) / 1000
    stored += rowCount ?? 0
  }
  await from.end()
  await into.end()
  return { seconds, stored }
}
