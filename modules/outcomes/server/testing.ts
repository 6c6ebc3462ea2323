import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { OutcomeError, OutcomeReport, OutcomeWarning } from '../contract.ts'
import { Mapping } from '../mapping.ts'
import type { z } from 'zod'
import { importOutcomes } from './import.ts'
import { recordImport } from './record.ts'

type StudentOf = { number: string; placeId: string; sex?: string; races?: string[]; hispanic?: boolean; grade?: string }

/** Students as a roster brings them, with where they belong. */
export async function someStudents(db: Db, students: readonly StudentOf[]): Promise<void> {
  for (const { number, placeId, sex, races, hispanic, grade } of students) {
    const id = uuidv7()
    const student = {
      id,
      source_id: `sis-${number}`,
      identifier: number,
      given_name: 'A',
      family_name: 'B',
      grades: grade ? [grade] : [],
    }
    await db.insertInto('student').values(student).execute()
    await db.insertInto('student_place').values({ student_id: id, place_id: placeId }).execute()
    const demographics = { student_id: id, sex: sex ?? null, races: races ?? [], hispanic: hispanic ?? null }
    await db.insertInto('student_demographics').values(demographics).execute()
  }
}

export async function aFile(folder: string, name: string, text: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** Imports a file and returns the report. */
export const runImport = async (
  pool: pg.Pool,
  path: string,
  of: { mapping?: z.input<typeof Mapping>; dryRun?: boolean } = {},
): Promise<OutcomeReport> =>
  (await importOutcomes(pool, {
    path,
    mapping: of.mapping ? Mapping.parse(of.mapping) : null,
    dryRun: of.dryRun ?? false,
    progress: () => {},
    finish: (tx, report) => recordImport(tx, null, 'test.csv', report),
  }))!

/** Findings as short text: `scores.csv 3 score not-a-number`. */
export const rulesOf = (found: readonly (OutcomeError | OutcomeWarning)[]): string[] =>
  found.map(({ file, line, column, rule }) => [file, line, column, rule].filter((part) => part !== null).join(' '))

export type Cell = {
  place: string
  year: number
  window: string
  measure: string
  group: string
  n: number
  sum: number
  squares: number
  met: number | null
}

/** Every cell of the rollups, named. */
export const everyCell = async (db: Db): Promise<Cell[]> =>
  (
    await sql<Cell>`
      select p.name as place, w.school_year as year, w.name as window, m.name as measure, g.category || '=' || g.value as "group",
        r.n, r.sum, r.sum_of_squares as squares, r.met
      from outcome_rollup r join outcome_sitting s on s.number = r.sitting join outcome_window w on w.id = s.window_id
        join outcome_measure m on m.id = s.measure_id join place p on p.id = r.place_id join student_group g on g.number = r.group_number
      order by 1, 2, 3, 4, 5`.execute(db)
  ).rows
