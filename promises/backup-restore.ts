import { readdir, readFile, rm, mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { served } from '../e2e/server.ts'
import { everyRow, sealAll } from '../platform/backup/testing.ts'
import { newDb, newPool } from '../platform/db.ts'
import type { Db } from '../platform/db.ts'
import { newLog } from '../platform/log.ts'
import { joinPostgres } from '../platform/postgres.ts'
import { startSystem, systemBinaries } from '../platform/testing-postgres.ts'
import { atWork, signedIn } from './at-work/people.ts'
import type { Diary, Kept } from './at-work/people.ts'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

const WRITERS = 8
const BEFORE = 400
const FLIPS = 60

type Weft = (words: string[], env: Record<string, string>) => Promise<string>

/** Runs a command of ours and gives what it said, or fails where it ended otherwise than expected. */
const weft =
  (expected: number): Weft =>
  async (words, env) => {
    const { code, output } = await runs('node', ['cli/weft.ts', ...words], { env })
    if (code !== expected) throw new Error(`weft ${words.join(' ')} ended with ${code}: ${output}`)
    return output
  }
const done = weft(0)
const refused = weft(1)

async function withDb<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const pool = newPool(url, 2, newLog('silent'))
  try {
    return await work(newDb(pool))
  } finally {
    await pool.end()
  }
}

async function inFolder<T>(folder: string, work: (db: Db) => Promise<T>): Promise<T> {
  const { url, leave } = await joinPostgres(folder)
  try {
    return await withDb(url, work)
  } finally {
    await leave()
  }
}

/** Every stored file with what is in it. */
async function everyFile(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(join(folder, 'files'), { recursive: true })).filter((name) => /\/[0-9a-f]{64}$/.test(name))
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, 'files', name), 'base64')] as const)),
  )
}

/** Backs up while people write, and says who had been answered before it began. */
async function backUpUnderLoad(url: string, folder: string, path: string): Promise<{ before: Kept[]; during: number }> {
  const diary: Diary = { kept: [], refused: [], unknown: 0 }
  const stop = new AbortController()
  const workers = await Promise.all(Array.from({ length: WRITERS }, (_, which) => signedIn(url, which)))
  const people = workers.map((worker) => atWork(worker, diary, stop.signal))
  try {
    while (diary.kept.length < BEFORE) await wait(20)
    const before = [...diary.kept]
    await done(['backup', path], { WEFT_DATA: folder })
    const during = diary.kept.length - before.length
    if (diary.refused.length > 0 || diary.unknown > 0) throw new Error(`people were refused: ${JSON.stringify(diary.refused[0])}`)
    return { before, during }
  } finally {
    stop.abort()
    await Promise.all(people)
  }
}

/** What was answered before the backup and is not there, and what is there only in part. */
async function lost(folder: string, before: readonly Kept[]): Promise<{ missing: number; half: number }> {
  return inFolder(folder, async (db) => {
    const teams = await db.selectFrom('team').select(['id', 'purpose']).execute()
    const found = new Map(teams.map(({ id, purpose }) => [id, purpose]))
    const files = new Map(
      (await db.selectFrom('file').select(['id', 'sha256']).execute()).map((file) => [file.id, file.sha256.toString('hex')]),
    )
    const stored = await everyFile(folder)
    const missing = before.filter(({ kind, id, purpose }) =>
      kind === 'team' ? found.get(id) !== purpose : !stored.has(`${files.get(id)?.slice(0, 2)}/${files.get(id)}`),
    ).length
    const { rows } = await sql<{ half: number }>`select count(*) as half from team t where t.name = 'At work' and (
      (select count(*) from team_member m where m.team_id = t.id) <> 1 or (select count(*) from event e where e.object_id = t.id) <> 1
      or (select count(*) from idempotent_reply r where r.reply ->> 'id' = t.id::text) <> 1)`.execute(db)
    return { missing, half: rows[0]!.half }
  })
}

/** One bit turned at many places; all must be refused, and the archive is whole again afterwards. */
async function flips(path: string): Promise<number> {
  await using file = await open(path, 'r+')
  const { size } = await file.stat()
  let unnoticed = 0
  for (let count = 0; count < FLIPS; count++) {
    const at = Math.floor(((count + Math.random()) / FLIPS) * size)
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at)
    await file.write(Buffer.from([buffer[0]! ^ (1 << (count % 8))]), 0, 1, at)
    const { code, output } = await runs('node', ['cli/weft.ts', 'restore', path, '--dry-run'])
    if (code !== 1 || !/damaged: \S|no archive of Weft/.test(output)) unnoticed++
    await file.write(Buffer.from([buffer[0]!]), 0, 1, at)
  }
  return unnoticed
}

export const promise: Promised = {
  statement: `a backup while ${WRITERS} people write holds every row and file that was answered before it began, and nothing half; restored into an empty folder every row and file is equal, the ledger holds and work goes on; a flipped bit and a database that is not empty are refused`,
  async check() {
    const root = await mkdtemp(join(tmpdir(), 'weft-backup-'))
    const [loaded, quiet] = [join(root, 'loaded'), join(root, 'quiet')]
    const at = (name: string) => ({ WEFT_DATA: join(root, name), WEFT_LOG: 'warn' })
    try {
      const server = await served(at('source'))
      const { before, during } = await backUpUnderLoad(server.url, server.folder, loaded).finally(() => server.stop())
      await done(['restore', loaded], at('restored'))
      const { missing, half } = await lost(join(root, 'restored'), before)
      const again = await served(at('restored'))
      await wait(2500)
      await again.stop()
      await done(['ledger', 'verify'], at('restored'))
      const source = await inFolder(server.folder, async (db) => {
        await sealAll(db)
        return everyRow(db)
      })
      const made = await done(['backup', quiet], at('source'))
      await done(['restore', quiet], at('equal'))
      const unequal = await unequalTo(source, await inFolder(join(root, 'equal'), everyRow))
      const files = [await everyFile(server.folder), await everyFile(join(root, 'equal'))] as const
      const filesUnequal = [...files[0]].filter(([name, data]) => files[1].get(name) !== data).length
      const elsewhere = await otherVersion(root, quiet, source)
      const said = await refused(['restore', quiet], at('equal'))
      const unnoticed = await flips(quiet)
      const holds = missing + half + unequal + filesUnequal + unnoticed + elsewhere.unequal === 0 && said.includes('not empty')
      const figure =
        `${before.length} writes answered before and ${during} during the backup: ${missing} missing, ${half} half; at rest ${Object.keys(source).length} tables, ${unequal} unequal, ` +
        `${files[0].size} files, ${filesUnequal} unequal; ${elsewhere.said}; ${FLIPS} flipped bits, ${unnoticed} unnoticed; ${made.split('\n')[0]!.replace(/^\S+: /, '')}`
      return { holds: holds && during > 0 && files[0].size > 3, figure }
    } finally {
      await rm(root, { recursive: true, force: true })
    }
  },
}

const unequalTo = async (one: Record<string, string>, other: Record<string, string>) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((table) => one[table] !== other[table]).length

/** The same archive in the machine's own PostgreSQL, where it has one. */
async function otherVersion(
  root: string,
  path: string,
  source: Record<string, string>,
): Promise<{ unequal: number; said: string }> {
  const binaries = await systemBinaries()
  if (!binaries) return { unequal: 0, said: 'no other PostgreSQL here' }
  const folder = await mkdtemp(join(tmpdir(), 'weft-pg-'))
  const { url, leave } = await startSystem(binaries, folder)
  try {
    await done(['restore', path], { WEFT_DATA: join(root, 'elsewhere'), DATABASE_URL: url })
    const unequal = await withDb(url, async (db) => unequalTo(source, await everyRow(db)))
    return { unequal, said: `in PostgreSQL ${/\d+/.exec(binaries)?.[0]} ${unequal} tables unequal` }
  } finally {
    await leave()
    await rm(folder, { recursive: true, force: true })
  }
}
