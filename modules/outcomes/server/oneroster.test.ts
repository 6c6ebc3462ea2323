import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { zipOf } from '#modules/roster/server/testing.ts'
import { aPlace } from '#modules/people/server/testing.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict } from '#platform/district/testing.ts'
import { everyCell, rulesOf, runImport, someStudents } from './testing.ts'

const { db, pool } = await testDatabase()
await aDistrict(db)
const folder = await testFolder()
const [elm, oak] = [await aPlace(db, { name: 'Elm' }), await aPlace(db, { name: 'Oak' })]
await sql`update place set source_id = 'org-' || lower(name) where kind = 'school'`.execute(db)
await someStudents(db, [
  { number: '1', placeId: elm.id, sex: 'female' },
  { number: '2', placeId: elm.id, sex: 'male' },
  { number: '3', placeId: oak.id, sex: 'female' },
])
beforeEach(async () => {
  await sql`truncate outcome_result, outcome_rollup, outcome_cohort, outcome_sitting, outcome_window, outcome_measure cascade`.execute(
    db,
  )
})

const SET = {
  academicSessions: `sourcedId,status,title,type,startDate,endDate,schoolYear
y,,2025-2026,schoolYear,2025-08-20,2026-06-10,2026
t1,,First term,term,2025-08-20,2025-12-20,2026`,
  classes: `sourcedId,status,title,schoolSourcedId
c-elm,,"Grade 3, Elm",org-elm
c-oak,,Grade 3,org-oak`,
  lineItems: `sourcedId,status,title,description,assignDate,dueDate,classSourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax
l-elm,,Fractions,Ten tasks.,2025-10-01,2025-10-15,c-elm,t1,0,10
l-oak,,Fractions,,2025-10-01,2025-10-15,c-oak,t1,0,10
l-year,,Reading,,,2026-05-01,c-elm,y,,
l-gone,tobedeleted,Old,,,2026-05-01,c-elm,y,,`,
  results: `sourcedId,status,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment
r1,,l-elm,sis-1,fully graded,7,2025-10-15,
r2,,l-elm,sis-2,fully graded,8.5,2025-10-16,"well, done"
r3,,l-oak,sis-3,fully graded,4,2025-10-15,
r4,,l-year,sis-1,fully graded,31,2026-05-01,
r5,,l-year,sis-2,exempt,,,
r6,tobedeleted,l-year,sis-2,fully graded,3,2026-05-01,`,
}
type Name = keyof typeof SET
const texts = (changed: Partial<Record<Name, string | null>> = {}) =>
  Object.fromEntries(
    Object.entries({ ...SET, ...changed }).flatMap(([name, text]) => (text === null ? [] : [[`${name}.csv`, text]])),
  )
let made = 0
async function aSet(changed: Parameters<typeof texts>[0] = {}): Promise<string> {
  const path = join(folder, `set-${made++}`)
  await mkdir(path)
  for (const [name, text] of Object.entries(texts(changed))) await writeFile(join(path, name), text)
  return path
}
const cells = async () =>
  (await everyCell(db))
    .filter(({ group }) => group === 'everyone=everyone')
    .map(({ place, year, window, measure, n, sum }) => `${place} ${year} ${window} ${measure}: ${n}, ${sum}`)
    .toSorted()
const WHOLE = [
  'Elm 2026  Reading: 1, 31',
  'Elm 2026 First term Fractions: 2, 15.5',
  'Oak 2026 First term Fractions: 1, 4',
  'Test District 2026  Reading: 1, 31',
  'Test District 2026 First term Fractions: 3, 19.5',
]

describe('a OneRoster set with results', () => {
  test('comes in from a folder: a title is a measure, a grading period a window, a class tells the school', async () => {
    const path = await aSet()
    const report = await runImport(pool, path)
    expect([report.errors, rulesOf(report.warnings), report.added, report.measures]).toEqual([
      [],
      ['lineItems.csv status removed', 'results.csv scoreStatus not-graded', 'results.csv status removed'],
      4,
      ['Fractions', 'Reading'],
    ])
    expect(await cells()).toEqual(WHOLE)
    const { rows } = await sql`select name, definition, lowest, highest from outcome_measure order by name`.execute(db)
    expect(rows).toEqual([
      { name: 'Fractions', definition: 'Ten tasks.', lowest: 0, highest: 10 },
      { name: 'Reading', definition: '', lowest: null, highest: null },
    ])
    expect(await runImport(pool, path)).toMatchObject({ added: 0, changed: 0 })
  })

  test('comes in from a zip alike', async () => {
    const path = join(folder, 'set.zip')
    await writeFile(path, zipOf(texts()))
    expect(await runImport(pool, path)).toMatchObject({ errors: [], added: 4 })
    expect(await cells()).toEqual(WHOLE)
  })

  test('goes by the day of a score and by where a student belongs where the set says no more', async () => {
    const lineItems = 'sourcedId,title,classSourcedId,dueDate\nl-elm,Fractions,c,\nl-oak,Fractions,c,\nl-year,Reading,c,'
    const report = await runImport(pool, await aSet({ academicSessions: null, classes: null, lineItems }))
    expect(report).toMatchObject({ errors: [], added: 4 })
    expect(await cells()).toEqual(WHOLE.map((line) => line.replace('First term', '')).toSorted())
  })
})

const swapped = (name: Name, from: string, to: string): Partial<Record<Name, string>> => {
  if (!SET[name].includes(from)) throw new Error(`${name} has no ${from}`)
  return { [name]: SET[name].replace(from, to) }
}
const BAD: [what: string, changed: Parameters<typeof texts>[0], found: string[]][] = [
  ['no results', { results: null }, ['results.csv missing-file']],
  ['no line items', { lineItems: null }, ['lineItems.csv missing-file']],
  ['an empty file', { results: '' }, ['results.csv empty-file']],
  ['a missing column', swapped('results', ',score,', ',points,'), ['results.csv 1 score missing-column']],
  ['a missing column of a line item', swapped('lineItems', 'title', 'name'), ['lineItems.csv 1 title missing-column']],
  ['an unknown line item', swapped('results', 'l-oak', 'l-ash'), ['results.csv 4 lineItemSourcedId unknown-line-item']],
  ['a line item marked as deleted', swapped('results', 'l-oak', 'l-gone'), ['results.csv 4 lineItemSourcedId unknown-line-item']],
  ['an unknown student', swapped('results', 'sis-3', 'sis-9'), ['results.csv 4 studentSourcedId unknown-student']],
  ['no student', swapped('results', 'sis-3', ''), ['results.csv 4 studentSourcedId missing-value']],
  ['a second result', swapped('results', 'r2,,l-elm,sis-2', 'r2,,l-elm,sis-1'), ['results.csv 3 studentSourcedId repeated']],
  ['a score out of its bounds', swapped('results', '8.5', '85'), ['results.csv 3 score impossible-score']],
  ['a word for a score', swapped('results', '8.5', 'eight'), ['results.csv 3 score not-a-number']],
  ['a day written otherwise', swapped('results', '2025-10-16', '10/16/2025'), ['results.csv 3 scoreDate not-a-date']],
  ['an unknown school', swapped('classes', 'org-oak', 'org-ash'), ['results.csv 4 schoolSourcedId unknown-place']],
  [
    'an unknown grading period',
    swapped('lineItems', 'c-oak,t1', 'c-oak,t9'),
    ['lineItems.csv 3 gradingPeriodSourcedId unknown-session'],
  ],
  ['two line items by one id', swapped('lineItems', 'l-oak', 'l-elm'), ['lineItems.csv 3 sourcedId repeated-id']],
  ['a bound that is no number', swapped('lineItems', 't1,0,10', 't1,none,10'), ['lineItems.csv 2 resultValueMin not-a-number']],
  ['a line item without a title', swapped('lineItems', 'l-oak,,Fractions', 'l-oak,,'), ['lineItems.csv 3 title missing-value']],
  ['a row too short', swapped('results', ',2025-10-16,"well, done"', ''), ['results.csv 3 wrong-number-of-columns']],
]

test.each(BAD)('%s is named by file, line and column, and nothing is written', async (_, changed, found) => {
  const report = await runImport(pool, await aSet(changed))
  expect(rulesOf(report.errors)).toEqual(found)
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from outcome_result) + (select count(*) from outcome_measure) + (select count(*) from outcome_staged) as count`.execute(
    db,
  )
  expect(rows[0]!.count).toBe(0)
})

test('a zip that is none, or has no results, is refused', async () => {
  const path = join(folder, 'broken.zip')
  await writeFile(path, 'PK')
  expect(rulesOf((await runImport(pool, path)).errors)).toEqual(['broken.zip unreadable-zip'])
  await writeFile(path, zipOf({ 'readme.txt': 'hello' }))
  expect(rulesOf((await runImport(pool, path)).errors)).toEqual(['results.csv missing-file'])
})
