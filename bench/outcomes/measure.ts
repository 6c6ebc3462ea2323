import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { migrate, newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { makeStudents, writeResults } from './results.ts'

export type Measured = {
  importSeconds: number
  /** The same rows by COPY, server-side, into the same table with its keys. */
  copySeconds: number
  stored: number
  cells: number
  peakMegabytes: number
  /** After a kill −9 in the middle of the file: what stood then, and what came of going on. */
  killed: { staged: number; resumedAtByte: number; stored: number; sum: string } | null
  sum: string
}

const other = (url: string, database: string) => url.replace('/weft?', `/${database}?`)

type How = {
  kill: boolean
  /** What else is to be measured on the database with the results in it. */
  also?: (url: string) => Promise<void>
}

export async function measured(folder: string, rows: number, { kill, also }: How): Promise<Measured> {
  const file = join(folder, 'results.csv')
  await writeResults(file, rows)
  const data = join(folder, 'data')
  const postgres = await joinPostgres(data)
  try {
    await prepared(postgres.url)
    const killed = kill ? await killedAndResumed(file, data, postgres.url) : null
    if (killed) await asked(postgres.url, 'truncate outcome_result, outcome_rollup, outcome_sitting, outcome_cohort cascade')
    const { seconds, said } = await importBy(file, data)
    const [{ stored = 0, cells = 0, sum = '' } = {}] = await asked<{ stored: number; cells: number; sum: string }>(
      postgres.url,
      'select (select count(*)::int from outcome_result) as stored, (select count(*)::int from outcome_rollup) as cells, (select sum(value)::text from outcome_result) as sum',
    )
    await also?.(postgres.url)
    const copySeconds = await copied(postgres.url, folder)
    return {
      importSeconds: seconds,
      copySeconds,
      stored,
      cells,
      sum,
      killed,
      peakMegabytes: Number(/VmHWM (\d+)/.exec(said)?.[1]),
    }
  } finally {
    await postgres.leave()
  }
}

async function prepared(url: string): Promise<void> {
  const pool = newPool(url, 1, newLog('error'))
  await migrate(newDb(pool))
  await pool.end()
  await makeStudents(url)
}

function started(file: string, data: string) {
  const { resolve } = createRequire(import.meta.url)
  const words = ['--import', resolve('../roster/peak.ts'), 'cli/weft.ts', 'import', 'outcomes', file, '--json']
  return spawn(process.execPath, words, {
    env: { ...process.env, WEFT_DATA: data, WEFT_DEMO: 'never' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** One run of the command, as a district runs it. */
async function importBy(file: string, data: string): Promise<{ seconds: number; said: string }> {
  const began = performance.now()
  const child = started(file, data)
  let said = ''
  let report = ''
  child.stdout.on('data', (text: Buffer) => (report += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>((done) => child.on('exit', done))
  if (code !== 0) throw new Error(`the import ended with ${code}: ${report.slice(0, 2000)} ${said.slice(-2000)}`)
  return { seconds: (performance.now() - began) / 1000, said }
}

/** Kills the command outright once a part of the file is staged, and runs it again. */
async function killedAndResumed(file: string, data: string, url: string): Promise<Measured['killed']> {
  const child = started(file, data)
  const gone = new Promise((done) => child.on('exit', done))
  let staged = 0
  while (staged === 0) {
    await wait(200)
    if (child.exitCode !== null) throw new Error('the import was over before it could be killed')
    const [found] = await asked<{ byte: number }>(url, 'select next_byte::int8::float8 as byte from outcome_staging')
    staged =
      (found?.byte ?? 0) > 9e6
        ? (await asked<{ count: number }>(url, 'select count(*)::int as count from outcome_staged'))[0]!.count
        : 0
  }
  child.kill('SIGKILL')
  await gone
  await untilFree(url)
  const [at] = await asked<{ byte: number }>(url, 'select next_byte::float8 as byte from outcome_staging')
  await importBy(file, data)
  const [after] = await asked<{ stored: number; sum: string }>(
    url,
    'select count(*)::int as stored, sum(value)::text as sum from outcome_result',
  )
  return { staged, resumedAtByte: at!.byte, ...after! }
}

/** The database learns that a killed command is gone when it next hears of it; until then the import counts as under way. */
async function untilFree(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const [held] = await asked<{ count: number }>(
      url,
      "select count(*)::int as count from pg_locks where locktype = 'advisory' and objid = 7402131",
    )
    if (held!.count === 0) return
    await wait(200)
  }
  throw new Error('the killed import was still under way after two minutes')
}

/** Copies the results out, and times how long the same rows take to come in by COPY. */
async function copied(url: string, folder: string): Promise<number> {
  const files = join(folder, 'copy')
  await mkdir(files)
  await chmod(folder, 0o755)
  await chmod(files, 0o777)
  const path = join(files, 'results')
  await asked(url, 'create database equal')
  const pool = newPool(other(url, 'equal'), 1, newLog('error'))
  await migrate(newDb(pool))
  await pool.end()
  await asked(url, `copy (select * from outcome_result) to '${path}'`)
  const began = performance.now()
  await asked(other(url, 'equal'), `copy outcome_result from '${path}'`)
  return (performance.now() - began) / 1000
}

async function asked<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}
