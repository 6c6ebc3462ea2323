import type pg from 'pg'
import type { Db } from '#platform/db.ts'
import { districtSettings } from '#platform/settings.ts'
import type { OutcomeProgress, OutcomeReport } from '../contract.ts'
import type { Mapping } from '../mapping.ts'
import { schoolYearOf } from '../value.ts'
import { mergeStaged } from './merge-staged.ts'
import { newProblems, Refused } from './problems.ts'
import type { Problems } from './problems.ts'
import { openSource } from './source.ts'
import { stageFile } from './stage-file.ts'
import { inSession } from './store/session.ts'
import type { Session } from './store/session.ts'
import { emptyStaging } from './store/stage.ts'

export type Import = {
  path: string
  /** The name people know the file by, where it is kept under another. */
  name?: string
  /** Where a zip is unpacked: among the server's other files of the moment, where nothing is said. */
  unpackIn?: string
  /** Null: one saved for the same columns, or else the one suggested. */
  mapping: Mapping | null
  dryRun: boolean
  progress: (progress: OutcomeProgress) => void
  /** After everything, in the transaction of what changes. */
  finish: (db: Db, report: OutcomeReport) => Promise<void>
}

/**
 * Reads a file of results into tables of its own, a piece at a time; then one transaction brings everything in line and makes
 * the rollups, or says what must be mended and changes nothing. Null: another import is under way.
 */
export const importOutcomes = (
  pool: pg.Pool,
  { path, name, unpackIn, mapping, dryRun, progress, finish }: Import,
): Promise<OutcomeReport | null> =>
  inSession(pool, async (session) => {
    const report: OutcomeReport = { ...NOTHING, errors: [], warnings: [] }
    let problems = newProblems()
    const follow = (found: Problems) => {
      problems = found
      report.errors = found.errors
      report.warnings = found.warnings
      return found
    }
    follow(problems)
    try {
      const settings = await districtSettings(session.db)
      const yearBegins = settings?.schoolYearBegins ?? '08-01'
      await using stack = new AsyncDisposableStack()
      const source = await openSource(session.db, {
        path,
        ...(name ? { name } : {}),
        ...(unpackIn ? { unpackIn } : {}),
        mapping,
        yearBegins,
        problems,
      })
      stack.defer(source.close)
      const { file } = source
      const way = {
        ...source,
        progress,
        // What opening the file found counts too, unless an earlier run that is gone on with has it already.
        problems: (before: Pick<Problems, 'errors' | 'warnings'> = problems) => follow(newProblems(before)),
      }
      const { rows, until } = await stageFile(session, way)
      report.rows = rows
      problems.check()
      const thisYear = schoolYearOf(new Date().toISOString().slice(0, 10), yearBegins)
      const merged = {
        file: file.name,
        columns: source.columns,
        about: source.about,
        measures: source.measures,
        definitions: source.definitions,
        until,
        thisYear,
        problems,
        step: (step: OutcomeProgress['step']) => progress({ step, read: file.bytes, of: file.bytes, rows, secondsLeft: null }),
      }
      await inOneTransaction(session, dryRun, async (db) => {
        Object.assign(report, await mergeStaged(db, merged), { results: rows })
        if (!dryRun) await finish(db, report)
      })
      await emptyStaging(session.db)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      await emptyStaging(session.db)
    }
    return report
  })

const NOTHING = { rows: 0, results: 0, added: 0, changed: 0, students: 0, places: 0, measures: [] }

/** A dry run takes everything back at the end. */
async function inOneTransaction({ db }: Session, dryRun: boolean, work: (db: Db) => Promise<void>): Promise<void> {
  const transaction = await db.startTransaction().execute()
  try {
    await work(transaction)
  } catch (error) {
    await transaction.rollback().execute()
    throw error
  }
  await (dryRun ? transaction.rollback() : transaction.commit()).execute()
}
