import { sql } from 'kysely'
import { migrate } from '../db.ts'
import type { Db } from '../db.ts'
import { sha256 } from '../ids.ts'
import type { Store } from '../store/store.ts'
import { verifyLedger } from '../ledger.ts'
import { migrationsRun, tablesInUse, tablesOf } from './catalogue.ts'
import { withConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import { examine, fileOf, tableOf } from './examine.ts'
import type { Examined } from './examine.ts'
import { loadRows, refuseUnlessSameTables, setSequences, untied } from './load.ts'
import type { Manifest } from './manifest.ts'
import { bytesOf, readArchive } from './read-archive.ts'
import { Damaged, Refused } from './refused.ts'

export type Restored = Examined & { migratedBy: string[] }

/**
 * Restores an archive into an empty database and where its files are kept, in one transaction. The archive was read whole before
 * anything is written, is read again to load it, and is held against its checksums once more before the transaction ends.
 */
export async function restore(url: string, store: Store, path: string): Promise<Restored> {
  const examined = await examine(path)
  const { manifest } = examined
  return withConnection(url, async ({ db, client }) => {
    const migratedBy = await db.transaction().execute(async (tx) => {
      await makeReady(tx, manifest)
      await untied(tx, () => load({ db: tx, client }, store, path, examined))
      await refuseUnlessSealed(tx, manifest)
      return migrate(tx)
    })
    await sql`analyze`.execute(db)
    return { ...examined, migratedBy }
  })
}

/** Brings an empty database to where the archive’s was, so that what came after is done to its rows as well. */
async function makeReady(db: Db, { migrations: run }: Manifest): Promise<void> {
  const here = await migrationsRun(db)
  const used = here.length === 0 ? (await tablesOf(db)).map(({ name }) => name) : await tablesInUse(db)
  if (used.length > 0) throw new Refused(`This database is not empty: it has ${few(used)}. ${ELSEWHERE}`)
  if (here.length > 0 && here.length !== run.length)
    throw new Refused(
      `This database is empty, but already at ${here.at(-1)}, and the archive’s is of ${run.at(-1)}. ${ELSEWHERE}`,
    )
  if (here.length === 0) await migrate(db, run.at(-1))
}

const few = (names: string[]) => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`
const ELSEWHERE = 'A restore goes into a new one only: set WEFT_DATA to a new folder, or DATABASE_URL to a new database.'

async function load(connection: Connection, store: Store, path: string, { manifest, contents }: Examined): Promise<void> {
  await refuseUnlessSameTables(connection.db, manifest)
  const tables = new Map(manifest.tables.map((table) => [table.name, table]))
  const rows = Object.fromEntries(manifest.tables.map(({ name }) => [name, 0]))
  let files = 0
  await readArchive(path, async (entry) => {
    const [file, table] = [fileOf(entry.name), tables.get(tableOf(entry.name) ?? '')]
    if (table) rows[table.name]! += await loadRows(connection, table, entry)
    if (!file) return
    const data = await bytesOf(entry)
    if (!sha256(data).equals(file)) throw new Damaged(entry.name)
    await store.keep(file, data)
    files++
  })
  const short = manifest.tables.find(({ name }) => rows[name] !== contents.rows[name])
  if (short)
    throw new Refused(
      `Of “${short.name}”, ${rows[short.name]} rows came in instead of ${contents.rows[short.name]}. Nothing was restored.`,
    )
  if (files !== contents.files) throw new Refused(`${files} files came in instead of ${contents.files}. Nothing was restored.`)
  await setSequences(connection.db, contents.sequences)
}

/** The ledger holds, and ends with the seal that the archive begins with. */
async function refuseUnlessSealed(db: Db, { seal }: Manifest): Promise<void> {
  const { faults } = await verifyLedger(db)
  const last = await db
    .selectFrom('event_seal')
    .select(['number', 'sha256'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (faults.length > 0 || last?.sha256.toString('hex') !== seal?.sha256)
    throw new Refused('The archive’s ledger is not what was sealed: an event was changed or is missing. Nothing was restored.')
}
