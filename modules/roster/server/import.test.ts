import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDb, testFolder } from '#platform/testing.ts'
import { rosterSummary } from './store/summary.ts'
import { aSet, emptied, everything, NOTHING, rows, runImport, rulesOf } from './testing.ts'

const db = await testDb()
const folder = await testFolder()
const totals = async () => (await rosterSummary(db)).totals

beforeEach(() => emptied(db))

describe('a set', () => {
  test('comes in whole: places under the district that stands here, staff, students, classes, enrolments', async () => {
    const { path } = await aSet(folder)
    const report = await runImport(db, path)
    expect([report.errors, report.warnings]).toEqual([[], []])
    expect(report.added).toEqual({ places: 2, people: 3, students: 4, classes: 2, enrolments: 6 })
    expect(report.changed).toEqual({ ...NOTHING, places: 1 })
    expect(await totals()).toEqual({ places: 3, staff: 3, students: 4, classes: 2, enrolments: 6 })
    const tops = await db.selectFrom('place').select(['name', 'source_id']).where('parent_id', 'is', null).execute()
    expect(tops).toEqual([{ name: 'Fern District', source_id: 'd' }])
    const { places } = await rosterSummary(db)
    expect(places.map(({ name, staff, students, classes, enrolments }) => [name, staff, students, classes, enrolments])).toEqual([
      ['Fern District', 0, 0, 0, 0],
      ['Elm School', 2, 2, 1, 3],
      ['Oak School', 2, 2, 1, 3],
    ])
  })

  test('changes nothing the second time', async () => {
    const { path } = await aSet(folder)
    await runImport(db, path)
    const stands = await everything(db)
    const again = await runImport(db, path)
    expect([again.added, again.changed, again.ended]).toEqual([NOTHING, NOTHING, NOTHING])
    expect(await everything(db)).toBe(stands)
  })

  test('writes nothing in a dry run, and says the same', async () => {
    const { path } = await aSet(folder)
    const before = await everything(db)
    const tried = await runImport(db, path, { dryRun: true })
    expect(await everything(db)).toBe(before)
    expect(tried).toEqual(await runImport(db, path))
  })

  test('keeps students apart from people, and no password anywhere', async () => {
    const { path } = await aSet(folder)
    const report = await runImport(db, path)
    expect(await db.selectFrom('person').select('given_name').orderBy('given_name').execute()).toEqual(
      ['Ana', 'Ben', 'Cy'].map((given_name) => ({ given_name })),
    )
    expect(`${await everything(db)} ${JSON.stringify(report)}`).not.toMatch(/Secret|kid\.example/)
    expect(await db.selectFrom('student_demographics').select(['sex', 'races', 'hispanic']).orderBy('sex').execute()).toEqual([
      { sex: 'female', races: ['asian', 'white'], hispanic: false },
      { sex: 'male', races: [], hispanic: true },
    ])
  })

  test('grants nobody anything, whatever their title', async () => {
    await runImport(db, (await aSet(folder)).path)
    expect(await db.selectFrom('right_held').selectAll().execute()).toEqual([])
  })
})

describe('changes only', () => {
  const delta = (files: Record<string, ReturnType<typeof rows>>) => {
    const none = Object.fromEntries(
      ['orgs', 'academicSessions', 'courses', 'classes', 'users', 'enrollments', 'demographics'].map((file) => [file, rows()]),
    )
    return aSet(folder, { mode: 'delta', files: { ...none, ...files } })
  }

  test('what is named is added, changed or ended; the rest stands', async () => {
    await runImport(db, (await aSet(folder)).path)
    const { path } = await delta({
      users: rows(
        'p1,active,2025-11-01T00:00:00.000Z,true,s2,teacher,ana,,Ana,Ruiz-Vega,,1,ana@fern.example,,,,,',
        'u4,tobedeleted,2025-11-01T00:00:00.000Z,true,s2,student,u4,,Ugo,Four,,14,,,,,04,',
        'u5,active,2025-11-01T00:00:00.000Z,true,s2,student,u5,,Uli,Five,,15,,,,,04,',
      ),
      enrollments: rows(
        'e6,tobedeleted,2025-11-01T00:00:00.000Z,k2,s2,u4,student,,,',
        'e7,active,2025-11-01T00:00:00.000Z,k2,s2,u5,student,,,',
      ),
    })
    const report = await runImport(db, path)
    expect(report.errors).toEqual([])
    expect([report.added, report.changed, report.ended]).toEqual([
      { ...NOTHING, students: 1, enrolments: 1 },
      { ...NOTHING, people: 1 },
      { ...NOTHING, students: 1, enrolments: 1 },
    ])
    const held = await db
      .selectFrom('role_held as h')
      .innerJoin('place as p', 'p.id', 'h.place_id')
      .innerJoin('person as n', 'n.id', 'h.person_id')
      .select(['p.name', sql<boolean>`h.until_on is null`.as('open')])
      .where('n.source_id', '=', 'p1')
      .orderBy('p.name')
      .execute()
    expect(held).toEqual([
      { name: 'Elm School', open: true },
      { name: 'Oak School', open: false },
    ])
    const again = await runImport(db, path)
    expect([again.added, again.changed, again.ended]).toEqual([NOTHING, NOTHING, NOTHING])
  })

  test('a reference may be to what stands here, and must be to something', async () => {
    await runImport(db, (await aSet(folder)).path)
    const { path } = await delta({ enrollments: rows('e8,active,,k1,s1,u9,student,,,') })
    const report = await runImport(db, path)
    expect(rulesOf(report.errors)).toEqual(['enrollments.csv 2 userSourcedId unknown-reference'])
    expect(rulesOf(report.warnings)).toEqual([])
  })
})
