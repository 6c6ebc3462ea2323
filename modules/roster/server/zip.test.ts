import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { testDb, testFolder } from '#platform/testing.ts'
import { aSet, emptied, everything, NOTHING, rulesOf, runImport, zipOf } from './testing.ts'

const db = await testDb()
const folder = await testFolder()

beforeEach(() => emptied(db))

async function importZip(bytes: Buffer) {
  const path = join(folder, `${randomUUID()}.zip`)
  await writeFile(path, bytes)
  const { errors, ...report } = await runImport(db, path)
  for (const error of errors) error.file = error.file.replace(/^[\w-]{36}/, 'the')
  return { ...report, errors }
}

async function files(prefix = ''): Promise<Record<string, string>> {
  const { texts } = await aSet(folder)
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}${name}.csv`, text]))
}

test('a zip comes in like a folder', async () => {
  const report = await importZip(zipOf(await files()))
  expect([report.errors, report.warnings, report.added.enrolments]).toEqual([[], [], 6])
})

test('files in a folder inside the zip are read and named; what a Mac adds is passed over', async () => {
  const report = await importZip(
    zipOf({ ...(await files('export/')), '__MACOSX/export/._users.csv': 'x', 'export/.DS_Store': 'x' }),
  )
  expect([report.errors, report.warnings.map(({ rule, value }) => [rule, value]), report.added.people]).toEqual([
    [],
    [['in-a-folder', 'export']],
    3,
  ])
})

test('one bad row is named', async () => {
  const texts = await files()
  const report = await importZip(zipOf({ ...texts, 'users.csv': texts['users.csv']!.replace('s2,administrator', 's2,boss') }))
  expect(rulesOf(report.errors)).toEqual(['users.csv 4 role not-one-of'])
})

test.each([
  ['no zip', () => Buffer.from('This is no zip.'), 'the.zip unreadable-zip'],
  ['an empty zip', () => zipOf({}), 'the.zip not-a-roster'],
  ['a zip cut off', async () => zipOf(await files()).subarray(0, 900), 'the.zip unreadable-zip'],
  ['something else', () => zipOf({ 'notes.csv': 'a,b\n' }), 'manifest.csv not-a-roster'],
  ['files in two folders', async () => zipOf({ ...(await files('a/')), ...(await files('b/')) }), 'the.zip not-a-roster'],
  ['a path that leads out', async () => zipOf(await files('../')), 'the.zip unreadable-zip'],
])('refused: %s', async (_, bytes, found) => {
  const before = await everything(db)
  const report = await importZip(await bytes())
  expect([rulesOf(report.errors), report.added]).toEqual([[found], NOTHING])
  expect(await everything(db)).toBe(before)
})

test('a zip bomb is refused before it is unpacked', async () => {
  const report = await importZip(zipOf({ ...(await files()), 'users.csv': Buffer.alloc(40_000_000, 'a,') }))
  expect(rulesOf(report.errors)).toEqual(['users.csv packed-too-tightly'])
})

test('a zip that lies about its sizes is refused while it is unpacked', async () => {
  const texts = await files()
  const users = Array.from({ length: 30_000 }, (_, at) => `z${at},,,true,s1,student,z${at},,Zoë,Z,,,,,,,09,\n`)
  const long = Buffer.from(`${texts['users.csv']}${users.join('')}`)
  const zip = zipOf({ ...texts, 'users.csv': long })
  const said = Buffer.alloc(4)
  said.writeUInt32LE(long.length)
  for (let at = zip.indexOf(said); at >= 0; at = zip.indexOf(said, at)) zip.writeUInt32LE(900_000, at)
  expect(rulesOf((await importZip(zip)).errors)).toContain('users.csv unreadable-zip')
})

test('a damaged file inside a zip is refused', async () => {
  const texts = await files()
  const zip = zipOf(texts)
  const name = zip.indexOf('enrollments.csv')
  zip.fill(0xff, name + 'enrollments.csv'.length + 4, name + 'enrollments.csv'.length + 24)
  expect(rulesOf((await importZip(zip)).errors)).toEqual(['enrollments.csv unreadable-zip'])
})
