import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sql } from 'kysely'
import { to as copyTo } from 'pg-copy-streams'
import type { Db } from '../db.ts'
import { FILES_KEPT } from '../files.ts'
import { sha256 } from '../ids.ts'
import { migrationsRun, sequencesOf, tablesOf } from './catalogue.ts'
import type { Table } from './catalogue.ts'
import { withConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import type { Store } from '../store/store.ts'
import { isStorageAway } from '../store/away.ts'
import { CONTENTS, FORMAT, MANIFEST, ownVersion } from './manifest.ts'
import type { Contents, Manifest } from './manifest.ts'
import { rowsOf } from './portable.ts'
import { Refused } from './refused.ts'
import { writeArchive } from './write-archive.ts'
import type { ArchiveWriter } from './write-archive.ts'

/** Rows are compressed by parts of this size, so that memory stays the same however large a table is. */
const PART_BYTES = 4 * 1024 * 1024
/** Ids do not shrink: above this level archives take half as long again to write and are three parts in a hundred smaller. */
const LEVEL = 3
const ROW_END = '\n'.charCodeAt(0)
const compressed = promisify(gzip)

export type BackedUp = { manifest: Manifest; contents: Contents; bytes: number }

/**
 * Writes every table and every stored file into one archive, as of one moment, while people go on working: one repeatable-read
 * transaction sees all of it. Files are kept by their content and written before the row that names them, so those of that moment are there.
 */
export const backUp = (url: string, store: Store, path: string, { force }: { force: boolean }): Promise<BackedUp> =>
  withConnection(url, async ({ db, client }) => {
    // Before the moment of the backup, until its connection ends: no bytes of that moment are dropped.
    await sql`select pg_advisory_lock_shared(${FILES_KEPT})`.execute(db)
    return db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => {
        const { manifest, tables } = await describe(tx)
        const { result, bytes } = await writeArchive(path, { force, at: new Date(manifest.at) }, async (archive) => {
          await archive.addJson(MANIFEST, manifest)
          const rows: Contents['rows'] = {}
          for (const table of tables) rows[table.name] = await addTable(archive, { db: tx, client }, table)
          const contents = { rows, sequences: await sequencesOf(tx), ...(await addFiles(archive, tx, store)) }
          await archive.addJson(CONTENTS, contents)
          return contents
        })
        return { manifest, contents: result, bytes }
      })
  })

async function describe(db: Db): Promise<{ manifest: Manifest; tables: Table[] }> {
  const migrations = await migrationsRun(db)
  if (migrations.length === 0) throw new Refused('There is nothing to back up: this database was never used.')
  const tables = await tablesOf(db)
  // So that no upgrade changes a table before its turn.
  await sql`lock table ${sql.join(tables.map(({ name }) => sql.table(name)))} in access share mode`.execute(db)
  const { rows } = await sql<{ at: string; postgres: string; seal: Manifest['seal'] }>`
    select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, current_setting('server_version') as postgres,
      (select jsonb_build_object('number', number, 'position', to_position, 'sha256', encode(sha256, 'hex'))
        from event_seal order by number desc limit 1) as seal`.execute(db)
  const manifest: Manifest = {
    format: FORMAT,
    weft: await ownVersion(),
    ...rows[0]!,
    migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    leftOut: 'the schema “job”: work that waited to be done, such as mail about to be sent',
  }
  return { manifest, tables }
}

async function addTable(archive: ArchiveWriter, { db, client }: Connection, table: Table): Promise<number> {
  const { sql: query } = rowsOf(table).compile(db)
  const rows = client.query(copyTo(`copy (${query}) to stdout (format text, encoding 'UTF8')`))
  let parts = 0
  for await (const part of wholeRows(rows)) {
    const data = await compressed(part, { level: LEVEL })
    await archive.add(`tables/${table.name}/${String(++parts).padStart(5, '0')}.gz`, data.length, [data])
  }
  // PostgreSQL says how many there were only after the last of them.
  await sql`select`.execute(db)
  return rows.rowCount
}

/** Parts that end with a row, so that each can be loaded by itself. */
async function* wholeRows(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let part: Buffer[] = []
  let size = 0
  for await (const chunk of rows) {
    part.push(chunk)
    size += chunk.length
    const end = size < PART_BYTES ? 0 : chunk.lastIndexOf(ROW_END) + 1
    if (end === 0) continue
    yield Buffer.concat([...part.slice(0, -1), chunk.subarray(0, end)])
    part = [chunk.subarray(end)]
    size = chunk.length - end
  }
  if (size > 0) yield Buffer.concat(part)
}

/** Those that the database names. One that is not on the disk, or not what it was, is listed: the rest is worth keeping. */
async function addFiles(archive: ArchiveWriter, db: Db, store: Store): Promise<Pick<Contents, 'files' | 'missingFiles'>> {
  const missingFiles: string[] = []
  let files = 0
  for (let after: Buffer = Buffer.alloc(0); ;) {
    const some = await db
      .selectFrom('file')
      .select('sha256')
      .distinct()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(1000)
      .execute()
    for (const { sha256: hash } of some) {
      const data = await readOrNull(store, hash)
      const name = hash.toString('hex')
      if (!data || !sha256(data).equals(hash)) missingFiles.push(name)
      else {
        await archive.add(`files/${name.slice(0, 2)}/${name}`, data.length, [data])
        files++
      }
    }
    if (some.length === 0) return { files, missingFiles }
    after = some.at(-1)!.sha256
  }
}

/** What cannot be read is named as missing; where nobody answers at all there is no backup. */
async function readOrNull(store: Store, hash: Buffer): Promise<Buffer | null> {
  try {
    return await store.read(hash)
  } catch (error) {
    if (isStorageAway(error)) throw error
    return null
  }
}
