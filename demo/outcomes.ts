import { sql } from 'kysely'
import { rollUp, everySitting } from '#modules/outcomes/server/store/rollup.ts'
import type { Db } from '#platform/db.ts'
import { idOf } from './world/id.ts'
import { MEASURES } from './world/outcomes/effects.ts'
import type { MeasureKey } from './world/outcomes/effects.ts'
import { makeSittings, makeTested } from './world/outcomes/results.ts'
import type { Tested } from './world/outcomes/results.ts'
import { placeId } from './world/places.ts'
import type { Row } from './world/rows.ts'
import type { Student } from './world/students.ts'
import type { Clock } from './world/time.ts'

const BEGIN = 0
const measureId = (key: MeasureKey) => idOf(`outcome-measure/${key}`, BEGIN)
const NOT_STATED = 'not stated'
const DEFINITIONS: Record<string, string> = {
  language: 'Multilingual learner by the state’s English language assessment.',
  disability: 'Has an individual education program.',
  'low-income': 'Entitled to free or reduced-price meals.',
  grade: 'The grade the student was in when the result was given.',
  sex: 'As in the roster.',
  race: 'As in the roster; of several races where it names more than one.',
  hispanic: 'Hispanic or Latino, as in the roster.',
}

/** Loads three school years of results and sums them: some statements of many rows each. */
export async function loadOutcomes(
  db: Db,
  {
    students,
    demographics,
    clock,
  }: { students: readonly Student[]; demographics: readonly Row<'student_demographics'>[]; clock: Clock },
): Promise<number> {
  const sittings = makeSittings(makeTested(students))
  const groups = newNumbers(1)
  const cohorts = newNumbers(1)
  const roster = new Map(demographics.map((row) => [row.student_id, row]))
  const yearOf = (year: number) =>
    Number(clock.day(sittings.find((one) => one.year === year)!.endsAt).slice(0, 4)) +
    (clock.day(sittings.find((one) => one.year === year)!.endsAt).slice(5) >= '08-01' ? 1 : 0)
  const prefixes = new Map<Tested, string>()
  const prefixOf = (tested: Tested) => {
    const known = prefixes.get(tested)
    if (known !== undefined) return known
    const made = whoOf(tested, roster.get(tested.student.id)!)
      .map((name) => groups.of(name))
      .join(',')
    prefixes.set(tested, made)
    return made
  }
  for (const [key, { name, definition, unit, metFrom }] of Object.entries(MEASURES)) {
    await db
      .insertInto('outcome_measure')
      .values({
        id: measureId(key as MeasureKey),
        about: 'students',
        name,
        definition,
        unit,
        direction: 'up',
        lowest: 0,
        highest: 100,
        met_from: metFrom,
      })
      .execute()
  }
  const windows = new Map(sittings.map((one) => [`${one.year}/${one.window}`, one]))
  for (const [key, { year, window, endsAt }] of windows)
    await db
      .insertInto('outcome_window')
      .values({ id: idOf(`outcome-window/${key}`, BEGIN), school_year: yearOf(year), name: window, until_on: clock.day(endsAt) })
      .execute()
  let rows = 0
  const grades = new Map<string, number>()
  for (const [at, { measure, year, window, results }] of sittings.entries()) {
    const number = at + 1
    const windowId = idOf(`outcome-window/${year}/${window}`, BEGIN)
    await db
      .insertInto('outcome_sitting')
      .values({ number, measure_id: measureId(measure), window_id: windowId })
      .execute()
    const ids: string[] = []
    const cohort: number[] = []
    const values: number[] = []
    for (const { tested, school, grade, value } of results) {
      const gradeGroup = grades.get(grade) ?? groups.of(`grade=${grade}`)
      grades.set(grade, gradeGroup)
      ids.push(tested.student.id)
      cohort.push(cohorts.of(`${school.key}|${prefixOf(tested)},${gradeGroup}`))
      values.push(value)
    }
    await sql`insert into outcome_result (school_year, sitting, cohort, student_id, value)
      select ${yearOf(year)}, ${number}, cohort, student_id, value
      from unnest(${`{${cohort.join()}}`}::int[], ${`{${ids.join()}}`}::uuid[], ${`{${values.join()}}`}::numeric[]) as r (cohort, student_id, value)`.execute(
      db,
    )
    rows += results.length
  }
  await insertNumbered(db, groups.names(), cohorts.names())
  // Planned without knowing how much has just come, the sums take longer.
  await sql`analyze outcome_result, outcome_cohort, outcome_sitting, place`.execute(db)
  await rollUp(db, everySitting)
  return rows
}

function whoOf({ told }: Tested, { sex, races, hispanic }: Row<'student_demographics'>): string[] {
  const list = races ?? []
  return [
    `sex=${sex ?? NOT_STATED}`,
    `race=${list.length === 0 ? NOT_STATED : list.length === 1 ? list[0] : 'several'}`,
    `hispanic=${hispanic === null || hispanic === undefined ? NOT_STATED : hispanic ? 'yes' : 'no'}`,
    `language=${told.multilingual ? 'yes' : 'no'}`,
    `disability=${told.disability ? 'yes' : 'no'}`,
    `low-income=${told.lowIncome ? 'yes' : 'no'}`,
  ]
}

/** Numbers for names, in the order in which they are met. */
function newNumbers(first: number) {
  const numbers = new Map<string, number>()
  return {
    of(name: string): number {
      const found = numbers.get(name)
      if (found !== undefined) return found
      const number = numbers.size + first
      numbers.set(name, number)
      return number
    },
    names: () => [...numbers.keys()],
  }
}

async function insertNumbered(db: Db, groups: readonly string[], cohorts: readonly string[]): Promise<void> {
  const named = groups.map((name, at) => {
    const [category = '', value = ''] = name.split('=')
    return { number: at + 1, category, value, definition: DEFINITIONS[category] ?? '' }
  })
  await db.insertInto('student_group').values(named).execute()
  const placed = cohorts.map((name, at) => {
    const [school = '', numbers = ''] = name.split('|')
    const sorted = numbers
      .split(',')
      .map(Number)
      .toSorted((a, b) => a - b)
    return { number: at + 1, place_id: placeId(school), groups: `{${sorted.join()}}` }
  })
  await sql`insert into outcome_cohort (number, place_id, groups)
    select number, place_id, groups::int[] from json_to_recordset(${JSON.stringify(placed)}::json) as c (number int, place_id uuid, groups text)`.execute(
    db,
  )
}
