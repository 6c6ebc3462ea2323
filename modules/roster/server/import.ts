import { basename } from 'node:path'
import { dropIncomingTables, makeIncomingTables } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { districtSettings } from '#platform/settings.ts'
import type { Progress, RosterReport } from '../contract.ts'
import { checkSet, filesInOrder } from './check-set.ts'
import { mergeSet } from './merge-set.ts'
import { newProblems, Refused } from './problems.ts'
import type { Problems } from './problems.ts'
import { formatOf } from './set/format.ts'
import type { Format } from './set/format.ts'
import { openSet } from './set/open.ts'
import { readFile } from './set/read-file.ts'
import type { Batch } from './set/read-file.ts'
import { inSession } from './store/session.ts'
import { dropStagingTables, makeStagingTables, stage, STAGED } from './store/stage.ts'

export type Import = {
  path: string
  dryRun: boolean
  allowRemovals: boolean
  progress: (progress: Progress) => void
  /** Before anything else, in the transaction of what changes. */
  prepare?: (db: Db) => Promise<void>
  /** After everything, in that transaction. */
  finish: (db: Db, report: RosterReport) => Promise<void>
}

/**
 * Reads a set into tables of a session of its own, checks it there as a whole, and brings everything in line in one
 * transaction, which a dry run takes back. Null: another import is under way.
 */
export const importRoster = (
  db: Db,
  { path, dryRun, allowRemovals, progress, prepare, finish }: Import,
): Promise<RosterReport | null> =>
  inSession(db, async (session) => {
    const problems = newProblems()
    const report: RosterReport = { added: { ...NONE }, changed: { ...NONE }, ended: { ...NONE }, ...findings(problems) }
    try {
      if (!dryRun && (await districtSettings(db))?.isDemo) problems.refuse('demo-district', { file: basename(path) })
      await makeStagingTables(session)
      await makeIncomingTables(session)
      const format = await readSet(session, path, problems, progress)
      progress({ step: 'checking', file: null, read: 1, of: 1 })
      await checkSet(session, format, problems)
      progress({ step: 'writing', file: null, read: 1, of: 1 })
      const transaction = await session.startTransaction().execute()
      try {
        await prepare?.(transaction)
        Object.assign(report, await mergeSet(transaction, format, allowRemovals, problems))
        if (!dryRun) await finish(transaction, report)
      } catch (error) {
        await transaction.rollback().execute()
        throw error
      }
      await (dryRun ? transaction.rollback() : transaction.commit()).execute()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    } finally {
      await dropStagingTables(session)
      await dropIncomingTables(session)
    }
    return report
  })

const NONE = { places: 0, people: 0, students: 0, classes: 0, enrolments: 0 }
const findings = ({ errors, warnings }: Problems) => ({ errors, warnings })

async function readSet(db: Db, path: string, problems: Problems, progress: Import['progress']): Promise<Format> {
  const set = await openSet(path, problems)
  try {
    problems.check()
    const format = await formatOf(set, problems)
    const { modes, shapes, onlyChecked } = format
    const staged = filesInOrder(format).map((name) => ({
      file: format.files.get(name)!,
      shape: shapes[name]!,
      mode: modes[name],
      into: Object.keys(STAGED[name].columns),
      stage: (batch: Batch) => stage(db, name, batch),
    }))
    const checked = onlyChecked.map(({ file, shape }) => ({
      file,
      shape,
      mode: 'bulk' as const,
      into: [],
      stage: async () => {},
    }))
    const files = [...staged, ...checked]
    const of = files.reduce((sum, { file }) => sum + file.bytes, 0)
    let before = 0
    for (const { file, ...way } of files) {
      const say = (bytes: number) => progress({ step: 'reading', file: file.name, read: before + bytes, of })
      say(0)
      await readFile(file, { ...way, progress: say }, problems)
      before += file.bytes
    }
    problems.check()
    return format
  } finally {
    set.close()
  }
}
