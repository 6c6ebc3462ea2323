import { beforeAll, describe, expect, test } from 'vitest'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { aFile, runImport, someStudents } from '#modules/outcomes/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testFolder } from '#platform/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aMeasure } from './testing.ts'
import { drawAnew } from './access.ts'

const { db, pool, as } = await testServer()
const folder = await testFolder()
const district = await theDistrict(db)
const [elm, oak] = await Promise.all(['Elm', 'Oak'].map((name) => aPlace(db, { name })))
const rosa = await aPerson(db, { name: 'Rosa Ortega' })
const api = await as(rosa)
const team = await aTeam(db, { facilitator: rosa })

const STUDENTS = [elm!, oak!].flatMap(({ id }, school) =>
  Array.from({ length: 30 }, (_, at) => ({ number: `${school}${100 + at}`, placeId: id, sex: at < 14 ? 'female' : 'male' })),
)
const mapping = {
  student: 'student',
  year: { column: 'year' },
  window: 'term',
  values: [{ column: 'score', measure: { name: 'Reading' } }],
}
const rows = (windows: readonly [year: number, term: string, until: string, gain: number][]) =>
  `student,year,term,until,score\n${windows
    .flatMap(([year, term, until, gain]) =>
      STUDENTS.map(({ number }, at) => `${number},${year},${term},${until},${200 + gain + (at % 10)}`),
    )
    .join('\n')}\n`
const WINDOWS: [number, string, string, number][] = [
  [2025, 'Fall', '2024-10-01', 0],
  [2025, 'Spring', '2025-05-01', 4],
]
const source = { outcomeId: '', placeId: elm!.id, category: null as string | null, group: null as string | null }

const withoutDays = () => db.updateTable('outcome_window').set({ until_on: null }).execute()
async function withDays(windows: typeof WINDOWS) {
  for (const [schoolYear, name, until] of windows)
    await db
      .updateTable('outcome_window')
      .set({ until_on: until })
      .where('school_year', '=', schoolYear)
      .where('name', '=', name)
      .execute()
}

beforeAll(async () => {
  await someStudents(db, STUDENTS)
  await runImport(pool, await aFile(folder, 'first.csv', rows(WINDOWS)), { mapping })
  await withDays(WINDOWS)
  source.outcomeId = (await api.outcomes.measures())[0]!.id
})

describe('a measure drawn from results', () => {
  test('has the values that everyone may see, under its own name, and says where they are from', async () => {
    const made = await api.evidence.drawMeasure({ id: team.id, name: 'Reading at Elm', source })
    expect(made.points.map(({ on, value }) => [on, value])).toEqual([
      ['2024-10-01', 204.5],
      ['2025-05-01', 208.5],
    ])
    expect(made).toMatchObject({
      name: 'Reading at Elm',
      purpose: 'outcome',
      drawnFrom: { outcome: 'Reading', place: 'Elm', category: null, group: null },
    })
    const girls = await api.evidence.drawMeasure({
      id: team.id,
      name: 'Girls',
      source: { ...source, category: 'sex', group: 'female' },
    })
    expect([girls.points.length, girls.drawnFrom?.group]).toEqual([2, 'female'])
    const all = await api.evidence.drawMeasure({ id: team.id, name: 'All', source: { ...source, placeId: district.id } })
    expect(all.points).toHaveLength(2)
  })

  test('takes no number by hand, and lets none be taken away', async () => {
    const { id, points } = await api.evidence.drawMeasure({ id: team.id, name: 'By hand?', source })
    const point = { on: '2025-06-01', value: 1, numerator: null, denominator: null, almost: null, note: '' }
    expect(await codeOf(api.evidence.setPoints({ id, points: [point] }))).toBe('DRAWN')
    expect(await codeOf(api.evidence.removePoint({ id, pointId: points[0]!.id }))).toBe('DRAWN')
    expect((await api.evidence.measure({ id })).points).toEqual(points)
  })

  test('says why where nothing can be drawn, and makes nothing', async () => {
    const before = (await api.evidence.measures({ id: team.id })).length
    const nobody = { ...source, placeId: '01900000-0000-7000-8000-00000000abcd' }
    const refused = await api.evidence
      .drawMeasure({ id: team.id, name: 'Nowhere', source: nobody })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'NOTHING_TO_DRAW', data: { reason: 'withheld' } })
    await withoutDays()
    const dayless = await api.evidence.drawMeasure({ id: team.id, name: 'No day', source }).catch((error: unknown) => error)
    expect(dayless).toMatchObject({ code: 'NOTHING_TO_DRAW', data: { reason: 'no-day' } })
    expect(
      await codeOf(api.evidence.drawMeasure({ id: team.id, name: 'None', source: { ...source, outcomeId: nobody.placeId } })),
    ).toBe('NOT_FOUND')
    expect(await api.evidence.measures({ id: team.id })).toHaveLength(before)
    await withDays(WINDOWS)
  })

  test('follows later results, and loses what a stricter setting withholds', async () => {
    const { id } = await api.evidence.drawMeasure({ id: team.id, name: 'Later', source })
    const own = await aMeasure(db, { teamId: team.id, madeBy: rosa, values: [5, 6] })
    const later = [...WINDOWS, [2026, 'Fall', '2025-10-01', 9]] as typeof WINDOWS
    await runImport(pool, await aFile(folder, 'later.csv', rows(later)), { mapping })
    await withDays(later)
    await drawAnew(db)
    expect((await api.evidence.measure({ id })).points.map(({ value }) => value)).toEqual([204.5, 208.5, 213.5])
    await db.updateTable('district').set({ student_k: 40 }).execute()
    await drawAnew(db)
    expect((await api.evidence.measure({ id })).points).toEqual([])
    expect((await api.evidence.measure({ id: own.id })).points).toHaveLength(2)
    // A lesser setting gives nothing back of results that stand.
    await db.updateTable('district').set({ student_k: 10 }).execute()
    await drawAnew(db)
    expect((await api.evidence.measure({ id })).points).toEqual([])
  })
})
