import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { aPlace } from '#modules/people/server/testing.ts'
import { zipOf } from '#modules/roster/server/testing.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict } from '#platform/district/testing.ts'
import { everyCell, rulesOf, runImport, someStudents } from './testing.ts'

const { db, pool } = await testDatabase()
await aDistrict(db)
const folder = await testFolder()
const real = process.env['WEFT_TEST_DATA']
const [elm, oak] = [await aPlace(db, { name: 'Elm' }), await aPlace(db, { name: 'Oak' })]
await sql`update place set identifier = '2559' where id = ${oak.id}`.execute(db)
await someStudents(db, [
  { number: '604898', placeId: elm.id, sex: 'female' },
  { number: '604899', placeId: elm.id, sex: 'male' },
])
type Of = {
  student?: string
  assessment?: string
  on?: string
  more?: string
  scores?: [result: string, method: string, kind?: string][]
}
const descriptor = (kind: string, code: string) => `<${kind}>uri://ed-fi.org/${kind}Descriptor#${code}</${kind}>`
/** With one score nine lines: the day in the third, the score in the fourth, the student in the sixth. */
const assessment = ({
  student = '604898',
  assessment: id = 'Maths 8',
  on = '2026-04-01T16:00:00',
  more = '',
  scores = [['28', 'Raw score']],
}: Of = {}) =>
  `<StudentAssessment>
<StudentAssessmentIdentifier>a</StudentAssessmentIdentifier>
<AdministrationDate>${on}</AdministrationDate>${more}
${scores.map(([result, method, kind = 'Integer']) => `<ScoreResult><Result>${result}</Result>${descriptor('ResultDatatypeType', kind)}${descriptor('AssessmentReportingMethod', method)}</ScoreResult>`).join('\n')}
<PerformanceLevel>${descriptor('PerformanceLevel', 'Met')}</PerformanceLevel>
<StudentReference><StudentIdentity><StudentUniqueId>${student}</StudentUniqueId></StudentIdentity></StudentReference>
<AssessmentReference><AssessmentIdentity><AssessmentIdentifier>${id}</AssessmentIdentifier></AssessmentIdentity></AssessmentReference>
<StudentObjectiveAssessment><ScoreResult><Result>not read</Result></ScoreResult></StudentObjectiveAssessment>
</StudentAssessment>
`
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<InterchangeStudentAssessment xmlns="http://ed-fi.org/5.2.0">\n'
const interchange = (...of: string[]) => `${HEAD}${of.join('')}</InterchangeStudentAssessment>\n`
let made = 0
async function aFile(text: string): Promise<string> {
  const path = join(folder, `scores-${made++}.xml`)
  await writeFile(path, text)
  return path
}
const cells = async () =>
  (await everyCell(db))
    .filter(({ group }) => group === 'everyone=everyone')
    .map(({ place, year, window, measure, n, sum }) => `${place} ${year} ${window} ${measure}: ${n}, ${sum}`)
    .toSorted()

describe('student assessments of Ed-Fi', () => {
  afterEach(async () => {
    await sql`truncate outcome_result, outcome_rollup, outcome_cohort, outcome_sitting, outcome_window, outcome_measure cascade`.execute(
      db,
    )
  })

  test('come in: an assessment is a measure for each way its scores are told; what is no score of the whole is counted and left out', async () => {
    const path = await aFile(
      interchange(
        assessment({
          scores: [
            ['28', 'Raw score'],
            ['691.5', 'Vertical score', 'Decimal'],
            ['Basic', 'Proficiency level', 'Level'],
          ],
        }),
        assessment({
          student: 'sis-604899',
          more: `<Period>${descriptor('AssessmentPeriod', 'Fall')}</Period><ReportedSchoolReference><SchoolIdentity><SchoolId>2559</SchoolId></SchoolIdentity></ReportedSchoolReference>`,
        }),
        assessment({ more: `<SchoolYear>2024-2025</SchoolYear>`, scores: [['40', 'Raw score']] }),
        assessment({ more: descriptor('RetestIndicator', '1st Retest') }),
        assessment({ student: '604899', scores: [] }),
      ),
    )
    const report = await runImport(pool, path)
    expect([report.errors, report.added, report.measures]).toEqual([[], 4, ['Maths 8: Raw score', 'Maths 8: Vertical score']])
    expect(report.warnings.map(({ rule, column, times = 1 }) => `${rule} ${column} ${times}`)).toEqual([
      'not-read PerformanceLevel 4',
      'not-read StudentObjectiveAssessment 4',
      'not-read Result 1',
      'retest RetestIndicator 1',
      'no-value ScoreResult 1',
    ])
    expect(await cells()).toEqual([
      'Elm 2025  Maths 8: Raw score: 1, 40',
      'Elm 2026  Maths 8: Raw score: 1, 28',
      'Elm 2026  Maths 8: Vertical score: 1, 691.5',
      'Oak 2026 Fall Maths 8: Raw score: 1, 28',
      'Test District 2025  Maths 8: Raw score: 1, 40',
      'Test District 2026  Maths 8: Raw score: 1, 28',
      'Test District 2026  Maths 8: Vertical score: 1, 691.5',
      'Test District 2026 Fall Maths 8: Raw score: 1, 28',
    ])
    expect(await runImport(pool, path)).toMatchObject({ added: 0, changed: 0 })
  })

  test('come in from a zip of interchanges alike, where one of them holds them', async () => {
    const [path, metadata] = [join(folder, 'bulk.zip'), '<InterchangeAssessmentMetadata/>']
    await writeFile(path, zipOf({ 'AssessmentMetadata.xml': metadata, 'StudentAssessment.xml': interchange(assessment()) }))
    expect(await runImport(pool, path)).toMatchObject({ errors: [], added: 1 })
    await writeFile(path, zipOf({ 'StudentAssessment-1.xml': '<a/>', 'StudentAssessment-2.xml': '<a/>' }))
    expect(rulesOf((await runImport(pool, path)).errors)).toEqual(['StudentAssessment-2.xml several-files'])
    await writeFile(path, zipOf({ 'Student.xml': '<a/>', 'School.xml': '<a/>' }))
    expect(rulesOf((await runImport(pool, path)).errors)).toEqual(['StudentAssessment.xml missing-file'])
  })

  test.skipIf(!real)('of the standard’s own sample come in as they are written there', async () => {
    const path = join(real ?? '', 'edfi_samples', 'StudentAssessment-StateAssessment.xml')
    const unknown = await runImport(pool, path, { dryRun: true })
    const numbers = [...new Set(unknown.errors.map(({ value }) => value!))]
    expect(unknown.errors.every(({ rule, line }) => rule === 'unknown-student' && line! > 3)).toBe(true)
    await someStudents(
      db,
      numbers.map((number) => ({ number, placeId: elm.id })),
    )
    const report = await runImport(pool, path)
    expect([report.errors, report.rows, report.measures.length]).toEqual([[], 80, 10])
  })
})

const BAD: [what: string, text: string, found: string[]][] = [
  ['an unknown student', interchange(assessment(), assessment({ student: '1' })), ['17 StudentUniqueId unknown-student']],
  ['no student', interchange(assessment({ student: '' })), ['8 StudentUniqueId missing-value']],
  ['no assessment', interchange(assessment({ assessment: '' })), ['9 AssessmentIdentifier missing-value']],
  ['a second result', interchange(assessment(), assessment({ scores: [['30', 'Raw score']] })), ['17 StudentUniqueId repeated']],
  ['a word for a score', interchange(assessment({ scores: [['twenty', 'Raw score']] })), ['6 Result not-a-number']],
  [
    'more than all of a hundred',
    interchange(assessment({ scores: [['104', 'Percentile', 'Percentile']] })),
    ['6 Result impossible-score'],
  ],
  ['a day written otherwise', interchange(assessment({ on: '4/1/2026' })), ['5 AdministrationDate not-a-date']],
  ['no day and no year', interchange(assessment({ on: '' })), ['5 AdministrationDate not-a-year']],
  ['a year that is none', interchange(assessment({ more: '<SchoolYear>last</SchoolYear>' })), ['5 SchoolYear not-a-year']],
  [
    'an unknown school',
    interchange(
      assessment({
        more: '<ReportedSchoolReference><SchoolIdentity><SchoolId>77</SchoolId></SchoolIdentity></ReportedSchoolReference>',
      }),
    ),
    ['8 SchoolId unknown-place'],
  ],
  ['a tag that is not closed', interchange(assessment().replace('</StudentIdentity>', '')), ['8 not-xml']],
  ['a file that is cut off', interchange(assessment()).slice(0, -40), ['11 not-xml']],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><InterchangeStudentAssessment/>', ['1 has-doctype']],
  ['another interchange', '<InterchangeStudent/>', ['1 not-ed-fi']],
]

test.each(BAD)('%s is named by file, line and element, and nothing is written', async (_, text, found) => {
  const path = await aFile(text)
  const report = await runImport(pool, path)
  expect(rulesOf(report.errors)).toEqual(found.map((one) => `scores-${made - 1}.xml ${one}`))
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from outcome_result) + (select count(*) from outcome_measure) + (select count(*) from outcome_staged) as count`.execute(
    db,
  )
  expect(rows[0]!.count).toBe(0)
})

test('bytes that are no UTF-8 are named by their line', async () => {
  const path = join(folder, 'latin.xml')
  await writeFile(path, Buffer.from(interchange(assessment({ assessment: 'Mate\u00f1' })), 'latin1'))
  expect(rulesOf((await runImport(pool, path)).errors)).toEqual(['latin.xml 9 not-utf-8'])
})
