import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDb, testFolder } from '#platform/testing.ts'
import { rosterSummary } from './store/summary.ts'
import { emptied, everything, NOTHING, rulesOf, runImport } from './testing.ts'

const data = process.env['WEFT_TEST_DATA']
if (!data) console.log('SKIPPED real rosters: WEFT_TEST_DATA does not name the folder that holds them.')

const db = await testDb()
const folder = await testFolder()
const egsingle = join(data ?? '', 'oneroster11_egsingle')

beforeEach(() => emptied(db))

describe.skipIf(!data)('sets that nobody here wrote', () => {
  test('sixty schools over six years: everything stands, and a second run changes nothing', async () => {
    const before = await everything(db)
    const tried = await runImport(db, egsingle, { dryRun: true })
    expect(await everything(db)).toBe(before)
    const report = await runImport(db, egsingle)
    expect(report).toEqual(tried)
    expect((await rosterSummary(db)).totals).toEqual({ places: 61, staff: 296, students: 1721, classes: 527, enrolments: 7757 })
    const stands = await everything(db)
    const again = await runImport(db, egsingle)
    expect([again.added, again.changed, again.ended]).toEqual([NOTHING, NOTHING, NOTHING])
    expect(await everything(db)).toBe(stands)
  }, 60_000)

  test.each([
    ['orgs', ',school,', ',shcool,', 'type not-one-of'],
    ['academicSessions', '-06-10', '-06-31', 'endDate not-a-date'],
    ['courses', 'Grade', '"Gra"de', 'broken-quotes'],
    ['classes', 'year-', 'yaer-', 'termSourcedIds unknown-reference'],
    ['users', ',true,', ',perhaps,', 'enabledUser not-true-or-false'],
    ['enrollments', 'stu-', 'stx-', 'userSourcedId unknown-reference'],
    ['lineItems', '-05-01', '-05-32', 'assignDate not-a-date'],
    ['results', 'fully graded,', 'fully graded,o', 'score not-a-number'],
    ['demographics', ',male,', ',mael,', 'sex not-one-of'],
  ])('one bad row in the middle of %s is named and nothing is written', async (file, from, to, found) => {
    const path = join(folder, randomUUID())
    // Written anew: a copy would be as read-only as the set may be.
    await mkdir(path)
    for (const name of await readdir(egsingle)) await writeFile(join(path, name), await readFile(join(egsingle, name)))
    const lines = (await readFile(join(path, `${file}.csv`), 'utf8')).split('\n')
    const at = lines.findIndex((line, index) => index >= Math.floor(lines.length / 2) && line.includes(from))
    // The last occurrence: an enrolment's own id holds the student's too.
    const cut = lines[at]!.lastIndexOf(from)
    lines[at] = `${lines[at]!.slice(0, cut)}${to}${lines[at]!.slice(cut + from.length)}`
    await writeFile(join(path, `${file}.csv`), lines.join('\n'))
    const before = await everything(db)
    const report = await runImport(db, path)
    expect(rulesOf(report.errors)).toEqual([`${file}.csv ${at + 1} ${found}`])
    expect(await everything(db)).toBe(before)
  })

  test.each([
    ['oneroster_fixtures/oneroster_test_data', [], { places: 1, people: 0, students: 1, classes: 1, enrolments: 1 }],
    ['oneroster_fixtures/Test_minimal_data_set', [], { places: 1, people: 2, students: 3, classes: 2, enrolments: 6 }],
    ['oneroster_fixtures/Test_full_data_set', [], { places: 1, people: 2, students: 3, classes: 1, enrolments: 3 }],
    ['oneroster_fixtures/v1p2_full_dataset', [], { places: 1, people: 3, students: 3, classes: 1, enrolments: 3 }],
    ['sds_samples/sds_v2.1', [], { places: 4, people: 2, students: 4, classes: 2, enrolments: 6 }],
    ['sds_samples/sds_v2', ['users.csv microsoft-v2'], NOTHING],
    ['sds_samples/sds_v1_100_users', ['School.csv microsoft-v1'], NOTHING],
    ['sds_samples/uk_100_users', ['School.csv microsoft-v1'], NOTHING],
  ])('%s', async (set, errors, added) => {
    const report = await runImport(db, join(data!, set))
    expect([rulesOf(report.errors), report.added]).toEqual([errors, added])
    expect(`${await everything(db)}${JSON.stringify(report)}`).not.toMatch(/P@ssw|Password1|Ru1ez/)
    const again = await runImport(db, join(data!, set))
    expect([again.added, again.changed, again.ended]).toEqual([NOTHING, NOTHING, NOTHING])
  })
})
