import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { OutcomeError, OutcomeReport } from '../contract.ts'
import type { MappedMeasure } from '../mapping.ts'
import type { Problems } from './problems.ts'
import { findPlaces, findStudents, mergeSittings, touchedSittings, wrongPlaces, wrongStudents } from './store/merge.ts'
import type { Wrong } from './store/merge.ts'
import {
  countTouched,
  defineGroups,
  mergeCohorts,
  mergePlaceValues,
  mergeResults,
  raiseVersions,
  repeatedPlaceValues,
  repeatedResults,
  studentsNowhere,
} from './store/merge-results.ts'
import type { GroupDefinition } from './store/merge-results.ts'
import { rollUp } from './store/rollup.ts'

const NAMED = 500

type Way = {
  file: string
  columns: { student: string | null; place: string | null }
  about: 'students' | 'places'
  measures: readonly MappedMeasure[]
  definitions: readonly GroupDefinition[]
  until: Record<string, string>
  thisYear: number
  problems: Problems
  step: (step: 'checking' | 'writing' | 'summing') => void
}
type Merged = Pick<OutcomeReport, 'added' | 'changed' | 'students' | 'places' | 'measures'>

/** Brings staged rows in line with what stands here, in the caller's transaction: all of it, or nothing with the reasons named. */
export async function mergeStaged(db: Db, way: Way): Promise<Merged> {
  const { about, problems, step } = way
  step('checking')
  if (about === 'places') return mergePlaces(db, way)
  await findStudents(db)
  for (const wrong of await wrongStudents(db, NAMED)) name(way, wrong.rule, wrong, way.columns.student)
  await findPlaces(db)
  for (const wrong of await wrongPlaces(db, NAMED)) name(way, 'unknown-place', wrong, way.columns.place)
  problems.check()
  await mergeSittings(db, way)
  await mergeCohorts(db, way.thisYear)
  await defineGroups(db, way.definitions)
  for (const wrong of await studentsNowhere(db, NAMED)) name(way, 'no-place', wrong, way.columns.student)
  problems.check()
  step('writing')
  const counts = await unlessRepeated(db, () => mergeResults(db))
  if (!counts) for (const wrong of await repeatedResults(db, NAMED)) name(way, 'repeated', wrong, way.columns.student)
  problems.check()
  step('summing')
  if (counts!.added + counts!.changed > 0) {
    await raiseVersions(db)
    await rollUp(db, touchedSittings)
  }
  return { ...counts!, ...(await countTouched(db)) }
}

async function mergePlaces(db: Db, way: Way): Promise<Merged> {
  await mergeSittings(db, way)
  way.step('writing')
  const counts = await unlessRepeated(db, () => mergePlaceValues(db))
  if (!counts) for (const wrong of await repeatedPlaceValues(db, NAMED)) name(way, 'repeated', wrong, way.columns.place)
  way.problems.check()
  const { rows } = await sql<{ places: number; measures: string[] }>`
    select (select count(distinct code) from outcome_staged_value)::int as places,
      array(select distinct measure from outcome_staged_context order by 1) as measures`.execute(db)
  return { ...counts!, students: 0, ...rows[0]! }
}

const name = ({ file, problems }: Way, rule: OutcomeError['rule'], { line, value }: Wrong, column: string | null) =>
  problems.error(rule, { file, line, value, column })

const REPEATED = new Set(['23505', '21000'])

/** Runs `work`; null where it met the same key twice, and then nothing of it stands. */
async function unlessRepeated<T>(db: Db, work: () => Promise<T>): Promise<T | null> {
  await sql`savepoint before_results`.execute(db)
  try {
    return await work()
  } catch (error) {
    if (!REPEATED.has((error as { code?: string }).code ?? '')) throw error
    await sql`rollback to savepoint before_results`.execute(db)
    return null
  }
}
