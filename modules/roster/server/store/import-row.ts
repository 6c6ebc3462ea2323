import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Progress, RosterImport, RosterReport } from '../../contract.ts'

const LATEST = 30

const imports = (db: Db) =>
  db
    .selectFrom('roster_import as i')
    .select([
      'i.id',
      'i.upload_id as uploadId',
      'i.began_at as beganAt',
      'i.ended_at as endedAt',
      'i.dry_run as dryRun',
      'i.state',
      'i.from_folder as fromFolder',
    ])
    .select([sql<Progress | null>`i.progress`.as('progress'), sql<RosterReport | null>`i.report`.as('report')])
    .select(nameOf(sql.ref('i.made_by')).as('madeBy'))

export const latestImports = (db: Db): Promise<RosterImport[]> =>
  imports(db).orderBy('i.began_at', 'desc').limit(LATEST).execute()

export const importById = (db: Db, id: string): Promise<RosterImport | undefined> =>
  imports(db).where('i.id', '=', id).executeTakeFirst()

export type ReadVerb = 'roster.read' | 'outcomes.read'

/** Whether somebody read this report within the hour, as the ledger has it. */
export const readLately = async (db: Db, actor: { personId: string }, verb: ReadVerb, id: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('event')
      .select('id')
      .where('object_id', '=', id)
      .where('at', '>', sql<string>`now() - interval '1 hour'`)
      .where('verb', '=', verb)
      .where('actor_id', '=', actor.personId)
      .executeTakeFirst(),
  )

type Started = { uploadId: string; madeBy: string; dryRun: boolean; allowRemovals: boolean }

export async function insertImport(db: Db, { uploadId, madeBy, dryRun, allowRemovals }: Started): Promise<RosterImport> {
  const id = uuidv7()
  await db
    .insertInto('roster_import')
    .values({ id, upload_id: uploadId, made_by: madeBy, dry_run: dryRun, allow_removals: allowRemovals, state: 'waiting' })
    .execute()
  return (await importById(db, id))!
}

/** What a job needs to know; nothing where the import is done already. */
export const importToRun = (db: Db, id: string) =>
  db
    .selectFrom('roster_import')
    .select(['upload_id as uploadId', 'made_by as madeBy', 'dry_run as dryRun', 'allow_removals as allowRemovals'])
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()

export const setProgress = (db: Db, id: string, progress: Progress) =>
  db
    .updateTable('roster_import')
    .set({ state: 'running', progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()

type Ended = { state: 'done' | 'refused' | 'failed'; report: RosterReport | null; keepsUpload: boolean }

export const endImport = (db: Db, id: string, { state, report, keepsUpload }: Ended) =>
  db
    .updateTable('roster_import')
    .set({ state, ended_at: sql<string>`clock_timestamp()`, progress: null, report: report && JSON.stringify(report) })
    .$if(!keepsUpload, (query) => query.set({ upload_id: null }))
    .where('id', '=', id)
    .execute()

/** One that nobody waited for, by the command line: history, with its report. */
export async function insertDone(db: Db, report: RosterReport): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('roster_import')
    .values({ id, dry_run: false, state: 'done', ended_at: sql<string>`clock_timestamp()`, report: JSON.stringify(report) })
    .execute()
  return id
}

/** One that was found in the folder; null where the same was taken before. */
export async function insertFromFolder(db: Db, found: string): Promise<string | null> {
  const row = await db
    .insertInto('roster_import')
    .values({ id: uuidv7(), dry_run: false, state: 'running', from_folder: found })
    .onConflict((conflict) => conflict.column('from_folder').where('from_folder', 'is not', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Uploads that are gone can be imported no more. */
export async function forgetUploads(db: Db, uploadIds: readonly string[]): Promise<void> {
  if (uploadIds.length === 0) return
  await db.updateTable('roster_import').set({ upload_id: null }).where('upload_id', 'in', uploadIds).execute()
}
