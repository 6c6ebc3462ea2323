import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { theDistrict } from '#modules/people/server/testing.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict } from '#platform/district/testing.ts'
import { importOutcomes } from './import.ts'
import { rebuildRollups } from './rebuild.ts'
import { aFile, everyCell, rulesOf, runImport, someStudents } from './testing.ts'

const { db, pool } = await testDatabase()
await aDistrict(db)
const folder = await testFolder()
const district = await theDistrict(db)
const school = async (name: string, identifier: string) =>
  (
    await sql<{ id: string }>`insert into place (id, parent_id, kind, name, identifier)
      values (gen_random_uuid(), ${district.id}, 'school', ${name}, ${identifier}) returning id`.execute(db)
  ).rows[0]!.id
const [elm, oak] = [await school('Elm', '10'), await school('Oak', '20')]
await someStudents(db, [
  { number: '1', placeId: elm, sex: 'female', races: ['white'], hispanic: false },
  { number: '2', placeId: elm, sex: 'male', races: ['white', 'asian'], hispanic: false },
  { number: '3', placeId: oak, sex: 'female', races: [], hispanic: true },
])

const RESULTS = ['result', 'rollup', 'place_value', 'cohort', 'sitting', 'window', 'measure', 'mapping'].map(
  (name) => `outcome_${name}`,
)
beforeEach(async () => {
  await sql`truncate ${sql.join(RESULTS.map((name) => sql.table(name)))} cascade`.execute(db)
})
const standing = async () => {
  const texts: string[] = []
  for (const table of [...RESULTS, 'student_group', 'outcome_staged', 'event']) {
    const { rows } = await sql<{ text: string }>`
      select coalesce(string_agg(t::text, '|' order by t::text), '') as text from ${sql.table(table)} t`.execute(db)
    texts.push(`${table} ${rows[0]!.text}`)
  }
  return texts.join('\n')
}

const LONG = 'student_id,school,year,term,test,score,ell\n'
const fall = `${LONG}1,10,2025-26,Fall,Reading,180.5,Y\n2,10,2025-26,Fall,Reading,190,N\n3,20,2025-26,Fall,Reading,200,N\n`
const cell = async (place: string, group: string) =>
  (await everyCell(db)).find((one) => one.place === place && one.group === group)

describe('a file of results', () => {
  test('comes in by the mapping its header suggests, summed for every group, school and the district', async () => {
    const report = await runImport(pool, await aFile(folder, 'fall.csv', fall))
    expect(report).toMatchObject({ errors: [], rows: 3, added: 3, changed: 0, students: 3, places: 2, measures: ['Reading'] })
    expect(await cell('Elm', 'everyone=everyone')).toMatchObject({
      year: 2026,
      window: 'Fall',
      n: 2,
      sum: 370.5,
      squares: 68_680.25,
    })
    expect(await cell('Test District', 'everyone=everyone')).toMatchObject({ n: 3, sum: 570.5 })
    expect(await cell('Test District', 'language=no')).toMatchObject({ n: 2, sum: 390 })
    expect(await cell('Test District', 'sex=female')).toMatchObject({ n: 2, sum: 380.5 })
    expect(await cell('Elm', 'race=several')).toMatchObject({ n: 1 })
    expect(await cell('Oak', 'race=not stated')).toMatchObject({ n: 1 })
  })

  test('changes nothing the second time, and a correction replaces what stood', async () => {
    const path = await aFile(folder, 'again.csv', fall)
    await runImport(pool, path)
    const before = await standing()
    expect(await runImport(pool, path)).toMatchObject({ added: 0, changed: 0 })
    expect((await standing()).replace(/event .*/, '')).toBe(before.replace(/event .*/, ''))
    const corrected = await aFile(folder, 'corrected.csv', fall.replace('180.5', '181').replace('200,N', '200,Y'))
    expect(await runImport(pool, corrected)).toMatchObject({ added: 0, changed: 2 })
    expect(await cell('Test District', 'language=yes')).toMatchObject({ n: 2, sum: 381 })
    expect(await rebuildRollups(db)).toMatchObject({ differed: 0 })
  })

  test('may be wide: a column a measure, with what was met, and rows without a value left out', async () => {
    const mapping = {
      student: 'id',
      year: { fixed: 2026 },
      values: ['reading', 'maths'].map((column) => ({
        column,
        measure: { name: `State ${column}`, metFrom: 50, lowest: 0, highest: 100 },
      })),
    }
    const report = await runImport(pool, await aFile(folder, 'wide.csv', 'id;reading;maths\n1;60;40\n2;NA;50\n3;10;\n'), {
      mapping,
    })
    expect([report.added, rulesOf(report.warnings)]).toEqual([4, ['wide.csv reading no-value', 'wide.csv maths no-value']])
    expect(
      (await everyCell(db)).filter(({ place, group }) => place === 'Test District' && group === 'everyone=everyone'),
    ).toMatchObject([
      { measure: 'State maths', n: 2, met: 1 },
      { measure: 'State reading', n: 2, met: 1 },
    ])
  })

  test('says who its groups are, and that stands beside them until another file says otherwise', async () => {
    const of = (definition: string) => ({
      mapping: {
        student: 'id',
        year: { fixed: 2026 },
        values: [{ column: 'score', measure: { name: 'Score' } }],
        groups: [
          { column: 'ell', category: 'language' as const, yesMeans: null, definition },
          { column: 'black', category: 'race' as const, yesMeans: 'black', definition: 'As families said.' },
        ],
      },
    })
    const path = await aFile(folder, 'groups.csv', 'id,ell,black,score\n1,Y,1,3\n2,N,0,4\n3,,1,5\n')
    const definitions = async () =>
      Object.fromEntries(
        (await db.selectFrom('student_group').selectAll().where('definition', '<>', '').execute()).map(
          ({ category, value, definition }) => [`${category} ${value}`, definition],
        ),
      )
    await runImport(pool, path, of('Served this year.'))
    const said = { 'language yes': 'Served this year.', 'language no': 'Served this year.', 'race black': 'As families said.' }
    expect(await definitions()).toEqual(said)
    await runImport(pool, path, of(''))
    expect(await definitions()).toEqual(said)
    await runImport(pool, path, of('Served, or watched for two years.'))
    expect((await definitions())['language no']).toBe('Served, or watched for two years.')
    await db.updateTable('student_group').set({ definition: '' }).execute()
  })

  test('that holds published values of places keeps each as it is', async () => {
    const path = await aFile(
      folder,
      'places.csv',
      'district,name,year,students,read\n1,Abington,2025,195,691.6\n2,Acton,2025,,700\n',
    )
    expect(await runImport(pool, path)).toMatchObject({ errors: [], added: 2, places: 2 })
    expect(await db.selectFrom('outcome_place_value').select(['code', 'name', 'n', 'value']).orderBy('code').execute()).toEqual([
      { code: '1', name: 'Abington', n: 195, value: 691.6 },
      { code: '2', name: 'Acton', n: null, value: 700 },
    ])
  })

  test('is only tried in a dry run', async () => {
    const path = await aFile(folder, 'dry.csv', fall)
    const before = await standing()
    const tried = await runImport(pool, path, { dryRun: true })
    expect(tried).toMatchObject({ added: 3 })
    expect(await standing()).toBe(before)
  })
})

const wide = (...rows: string[]) => `id,when,score,all,a,b\n${rows.join('\n')}\n`
const mapping = {
  student: 'id',
  date: 'when',
  values: [{ column: 'score', measure: { name: 'Score', lowest: 0, highest: 100 } }],
  totals: [{ total: 'all', parts: ['a', 'b'] }],
}
const BAD: [what: string, text: string | Buffer, found: string[]][] = [
  ['an unknown student', wide('1,2026-03-01,5,3,1,2', '99,2026-03-01,5,3,1,2'), ['bad.csv 3 id unknown-student']],
  [
    'a result given twice',
    wide('1,2026-03-01,5,3,1,2', '2,2026-03-01,5,3,1,2', '1,2026-03-02,6,3,1,2'),
    ['bad.csv 4 id repeated'],
  ],
  ['an impossible score', wide('1,2026-03-01,105,3,1,2'), ['bad.csv 2 score impossible-score']],
  ['a word for a score', wide('1,2026-03-01,l2,3,1,2'), ['bad.csv 2 score not-a-number']],
  ['two ways to write dates', wide('1,2026-03-01,5,3,1,2', '2,3/20/2026,5,3,1,2'), ['bad.csv 3 when mixed-dates']],
  ['day and month in turn', wide('1,13/02/2026,5,3,1,2', '2,02/13/2026,5,3,1,2'), ['bad.csv 3 when mixed-dates']],
  ['dates that may be either', wide('1,3/4/2026,5,3,1,2', '2,4/3/2026,5,3,1,2'), ['bad.csv 2 when unclear-dates']],
  ['a day that is none', wide('1,2026-02-30,5,3,1,2'), ['bad.csv 2 when not-a-date']],
  ['a total that disagrees with its parts', wide('1,2026-03-01,5,4,1,2'), ['bad.csv 2 all total-differs']],
  ['another encoding', Buffer.from(wide('1,2026-03-01,5,3,1,2', '2,2026-03-01,5,3,ñ,2'), 'latin1'), ['bad.csv 3 not-utf-8']],
  ['UTF-16', Buffer.from(wide('1,2026-03-01,5,3,1,2'), 'utf16le'), ['bad.csv 1 not-utf-8']],
  ['an open quotation mark', wide('1,2026-03-01,5,3,1,2', '"2,2026-03-01,5,3,1,2'), ['bad.csv 3 broken-quotes']],
  ['a row too short', wide('1,2026-03-01,5,3,1,2', '2,2026-03-01'), ['bad.csv 3 wrong-number-of-columns']],
  ['no student in a row', wide(',2026-03-01,5,3,1,2'), ['bad.csv 2 id missing-value']],
  ['a column that is not there', 'id,when\n1,2026-03-01\n', ['bad.csv 1 score mapping-missing-column']],
  ['nothing', '', ['bad.csv empty-file']],
]

test.each(BAD)('%s is named by line, and nothing is written', async (_, text, found) => {
  const path = await aFile(folder, 'bad.csv', text)
  const before = await standing()
  const report = await runImport(pool, path, { mapping })
  expect(rulesOf(report.errors)).toEqual(found)
  expect(await standing()).toBe(before)
})

test('a place that is not known, or known twice, is named', async () => {
  const path = await aFile(folder, 'place.csv', fall.replace('3,20,', '3,30,'))
  expect(rulesOf((await runImport(pool, path)).errors)).toEqual(['place.csv 4 school unknown-place'])
})

test('an import that was cut off goes on where it was, and doubles nothing', async () => {
  await sql`with made as (insert into student (id, source_id, given_name, family_name)
      select gen_random_uuid(), 'many-' || at, 'A', 'B' from generate_series(0, 899) at returning id)
    insert into student_place (student_id, place_id) select id, ${elm} from made`.execute(db)
  const lines = Array.from(
    { length: 9000 },
    (_, at) => `many-${at % 900},2026,W${Math.floor(at / 900)},R,${at % 97},${'x'.repeat(900)}`,
  )
  const path = await aFile(folder, 'long.csv', `student_id,year,term,test,score,note\n${lines.join('\n')}\n`)
  const seen: number[] = []
  const cutOff = importOutcomes(pool, {
    path,
    mapping: null,
    dryRun: false,
    progress: ({ read }) => {
      seen.push(read)
      if (seen.length === 2) throw new Error('the lights went out')
    },
    finish: async () => {},
  })
  await expect(cutOff).rejects.toThrow('the lights went out')
  expect(await db.selectFrom('outcome_result').select('sitting').execute()).toEqual([])
  const { rows: staged } = await sql<{ count: number }>`select count(*) as count from outcome_staged`.execute(db)
  expect(staged[0]!.count).toBeGreaterThan(1000)
  const resumed: number[] = []
  const report = await importOutcomes(pool, {
    path,
    mapping: null,
    dryRun: false,
    progress: ({ read }) => void resumed.push(read),
    finish: async () => {},
  })
  expect(resumed[0]).toBeGreaterThan(4e6)
  expect(report).toMatchObject({ errors: [], rows: 9000, added: 9000 })
  const { rows } = await sql<{ n: number; sum: number }>`select count(*) as n, sum(value) as sum from outcome_result`.execute(db)
  expect(rows[0]).toEqual({ n: 9000, sum: lines.reduce((sum, line) => sum + Number(line.split(',')[4]), 0) })
})

test('only one import of results runs at a time', async () => {
  const path = await aFile(folder, 'one.csv', fall)
  const other = importOutcomes(pool, {
    path,
    mapping: null,
    dryRun: true,
    progress: () => {},
    finish: async () => {},
  })
  const [first, second] = await Promise.all([
    other,
    importOutcomes(pool, { path, mapping: null, dryRun: true, progress: () => {}, finish: async () => {} }),
  ])
  expect([first, second].filter((report) => report === null)).toHaveLength(1)
})
