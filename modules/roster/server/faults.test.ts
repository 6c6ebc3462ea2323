import { beforeEach, describe, expect, test } from 'vitest'
import { testDb, testFolder } from '#platform/testing.ts'
import { aSet, emptied, everything, NOTHING, rows, runImport, rulesOf } from './testing.ts'

const db = await testDb()
const folder = await testFolder()

beforeEach(() => emptied(db))

describe('one bad row in the middle of a file is named, and nothing is written', () => {
  const bad: [file: string, from: string, to: string, found: string][] = [
    ['orgs', 's1,,,Oak School,school', 's1,,,Oak School,shcool', 'orgs.csv 3 type not-one-of'],
    ['orgs', 'oak,d', 'oak,x', 'orgs.csv 3 parentSourcedId unknown-reference'],
    ['academicSessions', '2025-08-20,2026-06-10', '2025-08-20,2026-02-30', 'academicSessions.csv 2 endDate not-a-date'],
    [
      'academicSessions',
      '2025-08-20,2026-06-10',
      '2026-08-20,2026-06-10',
      'academicSessions.csv 2 endDate ends-before-it-begins',
    ],
    ['academicSessions', 'y,2026', 'y,26', 'academicSessions.csv 3 schoolYear not-a-year'],
    ['courses', 'c1,,,y,Algebra', 'c1,,,y,', 'courses.csv 2 title missing-value'],
    ['classes', 'scheduled,,s1', 'scheduled,,s9', 'classes.csv 2 schoolSourcedId unknown-reference'],
    ['classes', '"y,t1"', '"y,t9"', 'classes.csv 3 termSourcedIds unknown-reference'],
    ['users', 'p2,,,true,"s1,s2",teacher', 'p2,,,true,"s1,s2",techer', 'users.csv 3 role not-one-of'],
    ['users', '"s1,s2"', '"s1,s9"', 'users.csv 3 orgSourcedIds unknown-reference'],
    ['users', 'p2,,,true', 'p1,,,true', 'users.csv 3 sourcedId repeated'],
    ['users', 'p2,,,true', 'p2,,,yes', 'users.csv 3 enabledUser not-true-or-false'],
    ['users', 'p3,,,true,s2,', 'p3,,,true,', 'users.csv 4 wrong-number-of-columns'],
    ['users', ',Ode,', ',"Ode,', 'users.csv 3 broken-quotes'],
    ['enrollments', 'e3,,,k1', 'e3,,,k9', 'enrollments.csv 4 classSourcedId unknown-reference'],
    ['enrollments', 's1,u2', 's1,u9', 'enrollments.csv 4 userSourcedId unknown-reference'],
    ['enrollments', 'e5,', 'e2,', 'enrollments.csv 6 sourcedId repeated'],
    ['enrollments', 'e3,', ',', 'enrollments.csv 4 sourcedId missing-value'],
    ['demographics', 'u2,,,2011-05-06', 'u2,,,2011-13-06', 'demographics.csv 3 birthDate not-a-date'],
    ['demographics', 'u2,,,2011', 'u9,,,2011', 'demographics.csv 3 sourcedId unknown-reference'],
  ]
  test.each(bad)('%s: %s → %s', async (file, from, to, found) => {
    const { path, texts } = await aSet(folder, { files: { [file]: (text) => text.replace(from, to) } })
    expect(texts[file]).toContain(to)
    const before = await everything(db)
    const report = await runImport(db, path)
    expect(rulesOf(report.errors)).toContain(found)
    expect([report.added, report.changed, report.ended]).toEqual([NOTHING, NOTHING, NOTHING])
    expect(await everything(db)).toBe(before)
  })

  test('a file that the manifest lists and that is not there', async () => {
    const { path } = await aSet(folder, { files: { classes: null } })
    expect(rulesOf((await runImport(db, path)).errors)).toEqual(['classes.csv missing-file'])
  })

  test('a column that is needed and not there, and one that is there twice', async () => {
    const { path } = await aSet(folder, {
      files: { users: (text) => text.replace('enabledUser', 'enabled'), orgs: (text) => text.replace('identifier', 'name') },
    })
    expect(rulesOf((await runImport(db, path)).errors)).toEqual(['orgs.csv 1 name repeated-column'])
  })

  test('so many that reading stops', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => `z${at},,,true,s1,nobody,z${at},,Z,Z,,,,,,,,`)
    const { path } = await aSet(folder, { files: { users: rows(...many) } })
    const { errors } = await runImport(db, path)
    expect([errors.length, errors.at(-1)!.rule]).toEqual([501, 'too-many-problems'])
  })
})

describe('what is harmless is read and named', () => {
  const harmless: [string, Record<string, (text: string) => string>, string[]][] = [
    ['a byte order mark', { users: (text) => `\uFEFF${text}` }, ['users.csv byte-order-mark']],
    ['line ends of old Macs', { users: (text) => text.replaceAll('\n', '\r') }, ['users.csv carriage-returns']],
    ['line ends of Windows', { users: (text) => text.replaceAll('\n', '\r\n') }, []],
    ['no final newline', { users: (text) => text.trimEnd() }, ['users.csv no-final-newline']],
    ['another case', { users: (text) => text.replaceAll(',true,', ',TRUE,') }, ['users.csv 2 enabledUser letter-case']],
    [
      'a header in another case',
      { orgs: (text) => text.replace('parentSourcedId', 'ParentSourcedID') },
      ['orgs.csv 1 ParentSourcedID letter-case'],
    ],
    [
      'dates of another order',
      { academicSessions: (text) => text.replace('2026-06-10', '6/10/2026') },
      ['academicSessions.csv 2 endDate date-order'],
    ],
    [
      'dates with a time',
      { academicSessions: (text) => text.replace('2026-06-10', '2026-06-10T00:00:00Z') },
      ['academicSessions.csv 2 endDate date-with-time'],
    ],
    [
      'columns nobody knows',
      { orgs: (text) => text.replaceAll(/$(?<!^)/gm, ',x').replace('Id,x', 'Id,colour') },
      ['orgs.csv 1 colour extra-column'],
    ],
    ['metadata', { orgs: (text) => text.replaceAll(/$(?<!^)/gm, ',x').replace('Id,x', 'Id,metadata.colour') }, []],
    ['empty columns at the end', { orgs: (text) => text.replace('elm,d', 'elm,d,,') }, ['orgs.csv 4 trailing-empty-columns']],
    [
      'an optional column less',
      { users: (text) => text.replace(',password', ',pass') },
      ['users.csv 1 pass extra-column', 'users.csv 1 password missing-optional-column'],
    ],
    ['a blank line', { users: (text) => text.replace('\np2', '\n\np2') }, []],
    ['status in a bulk file', { orgs: (text) => text.replace('s1,,', 's1,active,') }, ['orgs.csv 3 status status-in-bulk']],
    [
      'a word of another version',
      { users: (text) => text.replace(',administrator,', ',principal,') },
      ['users.csv 4 role other-version'],
    ],
    ['a role of its own', { users: (text) => text.replace(',administrator,', ',ext:nurse,') }, ['users.csv 4 role other-role']],
    ['no e-mail address', { users: (text) => text.replace('ana@fern.example', 'n/a') }, ['users.csv 2 email not-an-email']],
  ]
  test.each(harmless)('%s', async (_, files, expected) => {
    const { path } = await aSet(folder, { files })
    const report = await runImport(db, path)
    expect([rulesOf(report.errors), rulesOf(report.warnings)]).toEqual([[], expected])
    expect(report.added).toEqual({ places: 2, people: 3, students: 4, classes: 2, enrolments: 6 })
  })

  test('lines are counted through quoted line ends of any kind', async () => {
    const change = (text: string) => text.replace('Ana,Ruiz', '"A\r\nna","Ru\r\n\r\niz"').replace(',student,u2', ',stdent,u2')
    const { path } = await aSet(folder, { files: { users: change } })
    expect(rulesOf((await runImport(db, path)).errors)).toEqual(['users.csv 9 role not-one-of'])
  })

  test('a name beyond ASCII that falls on the border of two reads', async () => {
    const long = Array.from(
      { length: 3000 },
      (_, at) => `z${at},,,true,s1,student,z${at},,Zoë,Ñandú ${'é'.repeat(at % 7)},,,,,,,,`,
    )
    const { path } = await aSet(folder, { files: { users: (text) => `${text}${long.join('\n')}\n` } })
    expect((await runImport(db, path)).errors).toEqual([])
    const odd = await db
      .selectFrom('student')
      .select('id')
      .where('given_name', '=', 'Zoë')
      .where('family_name', 'like', 'Ñandú%')
      .execute()
    expect(odd.length).toBe(3000)
  })

  test('families are not kept', async () => {
    const family = 'f1,,,true,s1,guardian,fay,,Fay,One,,,fay@home.example,,,u1,,'
    const { path } = await aSet(folder, { files: { users: (text) => `${text}${family}\n` } })
    const report = await runImport(db, path)
    expect(rulesOf(report.warnings)).toEqual(['users.csv 9 sourcedId family-not-kept'])
    expect(await everything(db)).not.toMatch(/Fay|home\.example/)
  })
})
