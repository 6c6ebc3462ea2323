import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { testFolder } from '#platform/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { shownSeries } from './read.ts'
import { shownBefore } from './store/release.ts'
import { aFile, runImport, someStudents } from './testing.ts'

const { db, pool, as } = await testServer()

const folder = await testFolder()
const district = await theDistrict(db)
const elm = await aPlace(db, { name: 'Elm' })
const oak = await aPlace(db, { name: 'Oak' })
const tiny = [await aPlace(db, { name: 'Tiny' }), await aPlace(db, { name: 'Wee' })]
/** 40 at Elm of whom 4 learn English, 60 at Oak of whom 30 do, 6 at each of two small schools. */
const STUDENTS = Array.from({ length: 112 }, (_, at) => ({
  number: String(at),
  placeId: at < 40 ? elm.id : at < 100 ? oak.id : tiny[at % 2]!.id,
  sex: at % 2 ? 'male' : 'female',
  ell: at < 4 || (at >= 40 && at < 70) ? 'Y' : 'N',
}))
await someStudents(db, STUDENTS)
const scoreOf = (at: number, window: number) => 40 + ((at * 37) % 41) + window * 3
const mapping = {
  student: 'id',
  year: { fixed: 2026 },
  window: 'term',
  groups: [{ column: 'ell', category: 'language' as const, yesMeans: null, definition: '' }],
}
const file = (metFrom: number | null, measure: string) => ({
  text: `id,term,ell,score\n${['Fall', 'Spring'].flatMap((term, window) => STUDENTS.map(({ number, ell }, at) => `${number},${term},${ell},${scoreOf(at, window)}`)).join('\n')}\n`,
  mapping: { ...mapping, values: [{ column: 'score', measure: { name: measure, metFrom } }] },
})
for (const [metFrom, name] of [
  [60, 'Reading'],
  [null, 'Words'],
] as const) {
  const { text, mapping: way } = file(metFrom, name)
  const report = await runImport(pool, await aFile(folder, `${name}.csv`, text), { mapping: way })
  if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors))
}
const teacher = await aPerson(db, { placeId: elm.id })
const clerk = await aPerson(db, { name: 'Cleo Clerk', rights: ['roster'], placeId: district.id })
const api = await as(teacher)
const keeper = await as(clerk)
const measures = await api.outcomes.measures()
const reading = measures.find(({ name }) => name === 'Reading')!
const words = measures.find(({ name }) => name === 'Words')!

describe('for whom', () => {
  test('the district is told whole, with intervals; a measure’s categories are those that tell groups apart', () => {
    expect(reading.everyone.map(({ n }) => n)).toEqual([112, 112])
    expect(reading.categories).toEqual(['sex', 'language'])
    const [fall] = reading.everyone
    const met = STUDENTS.filter((_, at) => scoreOf(at, 0) >= 60).length
    expect(fall!.value).toBeCloseTo(met / 112)
    expect(fall!.lower! < fall!.value! && fall!.value! < fall!.upper!).toBe(true)
  })

  test('a small group is withheld where it is small, with what would give it away; small places are told together or not', async () => {
    const { groups, places, k } = await api.outcomes.forWhom({ id: reading.id, by: 'language' })
    expect(k).toBe(10)
    const at = (name: string, group: string) =>
      places.find((place) => place.name === name)!.groups.find((one) => one.group === group)!.figures[0]!
    expect(at('Elm', 'yes')).toEqual({ n: null, value: null, lower: null, upper: null, band: null })
    expect(at('Elm', 'no').n).toBeNull()
    expect(places.map(({ name, placeId }) => [name, placeId === null])).toEqual([
      ['Elm', false],
      ['Oak', false],
      ['', true],
    ])
    expect(groups.map(({ group }) => group)).toEqual(['no', 'yes'])
  })

  test('a mean stands with its interval and its gap to everyone else, never bare', async () => {
    const { groups } = await api.outcomes.forWhom({ id: words.id, by: 'sex' })
    for (const { figures, gaps, change } of groups) {
      expect(figures.every(({ n, value, lower, upper }) => n! >= 10 && lower! < value! && value! < upper!)).toBe(true)
      expect(gaps.every((gap) => gap!.lower < gap!.gap && gap!.gap < gap!.upper)).toBe(true)
      expect(change!.gap).toBeCloseTo(gaps[1]!.gap - gaps[0]!.gap)
    }
    const values = STUDENTS.flatMap(({ sex }, at) => (sex === 'female' ? [scoreOf(at, 0)] : []))
    const female = groups.find(({ group }) => group === 'female')!.figures[0]!
    expect(female.value).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length)
  })

  test('what was shown stays while results stand: a lesser setting shows no more, a stricter one less', async () => {
    const before = await api.outcomes.forWhom({ id: reading.id, by: 'language' })
    await db.updateTable('district').set({ student_k: 5 }).execute()
    expect(await api.outcomes.forWhom({ id: reading.id, by: 'language' })).toEqual(before)
    await db.updateTable('district').set({ student_k: 50 }).execute()
    const stricter = JSON.stringify(await api.outcomes.forWhom({ id: reading.id, by: 'language' }))
    const sizes = [...stricter.matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n))
    expect([sizes.length > 0, sizes.every((n) => n >= 50)]).toEqual([true, true])
    await db.updateTable('district').set({ student_k: 10 }).execute()
    const { rows } = await sql<{ sitting: number; settings: number[] }>`
      select sitting, array_agg(k order by k) as settings from outcome_release where category = 'language' group by sitting`.execute(
      db,
    )
    expect(rows.map(({ settings }) => settings)).toEqual([
      [10, 50],
      [10, 50],
    ])
    // Another category counts with both, though nobody looked by it.
    const [other] = await shownBefore(db, [rows[0]!.sitting], 'disability')
    expect([other!.release, other!.settings.toSorted((a, b) => a - b)]).toEqual([null, [10, 50]])
  })

  test('other modules read what is shown, and nothing else', async () => {
    const shown = await shownSeries(db, { measureId: words.id, placeId: district.id })
    expect(shown.map(({ n, value }) => [n, value !== null])).toEqual([
      [112, true],
      [112, true],
    ])
  })
})

describe('who may', () => {
  test('all staff see what is shown; a visitor sees nothing, and there is nothing by another id', async () => {
    expect(await codeOf((await as(null)).outcomes.measures())).toBe('UNAUTHORIZED')
    expect(await codeOf((await as(null)).outcomes.forWhom({ id: reading.id }))).toBe('UNAUTHORIZED')
    expect(await codeOf(api.outcomes.forWhom({ id: elm.id }))).toBe('NOT_FOUND')
  })

  test('only who keeps the roster of the district brings results in', async () => {
    const id = '01900000-0000-7000-8000-000000000001'
    const tried = [
      api.outcomes.imports(),
      api.outcomes.import({ id }),
      api.outcomes.preview({ id }),
      api.outcomes.start({ uploadId: id, fileName: 'a.csv', mapping: null, dryRun: true }),
    ]
    expect(await Promise.all(tried.map(codeOf))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect(await codeOf(keeper.outcomes.import({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(keeper.outcomes.preview({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(keeper.outcomes.start({ uploadId: id, fileName: 'a.csv', mapping: null, dryRun: true }))).toBe(
      'NOT_FOUND',
    )
  })
})
