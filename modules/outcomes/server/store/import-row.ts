import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { OutcomeImport, OutcomeProgress, OutcomeReport } from '../../contract.ts'
import type { Mapping } from '../../mapping.ts'

const LATEST = 30

const imports = (db: Db) =>
  db
    .selectFrom('outcome_import as i')
    .select([
      'i.id',
      'i.upload_id as uploadId',
      'i.file_name as fileName',
      'i.began_at as beganAt',
      'i.ended_at as endedAt',
      'i.dry_run as dryRun',
      'i.state',
    ])
    .select([
      sql<Mapping | null>`i.mapping`.as('mapping'),
      sql<OutcomeProgress | null>`i.progress`.as('progress'),
      sql<OutcomeReport | null>`i.report`.as('report'),
    ])
    .select(nameOf(sql.ref('i.made_by')).as('madeBy'))

export const latestImports = (db: Db): Promise<OutcomeImport[]> =>
  imports(db).orderBy('i.began_at', 'desc').limit(LATEST).execute()

export const importById = (db: Db, id: string): Promise<OutcomeImport | undefined> =>
  imports(db).where('i.id', '=', id).executeTakeFirst()

type Started = { uploadId: string; fileName: string; mapping: Mapping | null; madeBy: string; dryRun: boolean }

export async function insertImport(db: Db, { uploadId, fileName, mapping, madeBy, dryRun }: Started): Promise<OutcomeImport> {
  const id = uuidv7()
  await db
    .insertInto('outcome_import')
    .values({
      id,
      upload_id: uploadId,
      file_name: fileName,
      mapping: mapping && JSON.stringify(mapping),
      made_by: madeBy,
      dry_run: dryRun,
      state: 'waiting',
    })
    .execute()
  return (await importById(db, id))!
}

/** What a job needs to know; nothing where the import is done already. */
export const importToRun = (db: Db, id: string) =>
  db
    .selectFrom('outcome_import')
    .select(['upload_id as uploadId', 'file_name as fileName', 'made_by as madeBy', 'dry_run as dryRun'])
    .select(sql<Mapping | null>`mapping`.as('mapping'))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()

export const setProgress = (db: Db, id: string, progress: OutcomeProgress) =>
  db
    .updateTable('outcome_import')
    .set({ state: 'running', progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()

type Ended = { state: 'done' | 'refused' | 'failed'; report: OutcomeReport | null; keepsUpload: boolean }

export const endImport = (db: Db, id: string, { state, report, keepsUpload }: Ended) =>
  db
    .updateTable('outcome_import')
    .set({ state, ended_at: sql<string>`clock_timestamp()`, progress: null, report: report && JSON.stringify(report) })
    .$if(!keepsUpload, (query) => query.set({ upload_id: null }))
    .where('id', '=', id)
    .execute()

/** One that nobody waited for, by the command line: history, with its report. */
export async function insertDone(db: Db, fileName: string, report: OutcomeReport): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('outcome_import')
    .values({
      id,
      file_name: fileName,
      dry_run: false,
      state: 'done',
      ended_at: sql<string>`clock_timestamp()`,
      report: JSON.stringify(report),
    })
    .execute()
  return id
}

/** Uploads that are gone can be imported no more. */
export async function forgetUploads(db: Db, uploadIds: readonly string[]): Promise<void> {
  if (uploadIds.length === 0) return
  await db.updateTable('outcome_import').set({ upload_id: null }).where('upload_id', 'in', uploadIds).execute()
}
