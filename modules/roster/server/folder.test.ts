import { copyFile, mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newLog } from '#platform/log.ts'
import { testDb, testFolder } from '#platform/testing.ts'
import { importFromFolder } from './folder.ts'
import { latestImports } from './store/import-row.ts'
import { rosterSummary } from './store/summary.ts'
import { aSet, emptied, zipOf } from './testing.ts'

const db = await testDb()
const folder = await testFolder()
const drop = join(folder, 'drop')
const NOW = Date.parse('2026-11-20T10:00:00Z')
const look = (now = NOW) => importFromFolder({ db, config: { rosterFolder: drop }, log: newLog('silent') }, now)

/** A set in the folder as another system leaves it, last written so many minutes ago. */
async function left(name: string, minutesAgo: number, changed: Record<string, (text: string) => string> = {}): Promise<void> {
  const { texts } = await aSet(folder, { files: changed })
  const zip = zipOf(Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${file}.csv`, text])))
  await writeFile(join(drop, name), zip)
  await touched(join(drop, name), minutesAgo)
}
const touched = (path: string, minutesAgo: number) => utimes(path, NOW / 1000, NOW / 1000 - minutesAgo * 60)
const fromFolder = async () => (await latestImports(db)).map(({ fromFolder: name, state }) => [name?.split(' ')[0], state])

beforeEach(async () => {
  await emptied(db)
  await db.deleteFrom('roster_import').execute()
  await rm(drop, { recursive: true, force: true })
  await mkdir(drop)
})

test('the newest zip is taken once it has settled, and each once', async () => {
  await left('monday.zip', 1500)
  await left('tuesday.zip', 1)
  expect(await look()).toBe('none')
  expect(await look(NOW + 120_000)).toBe('taken')
  expect((await rosterSummary(db)).totals.students).toBe(4)
  expect(await look(NOW + 240_000)).toBe('none')
  expect(await fromFolder()).toEqual([['tuesday.zip', 'done']])
})

test('a set that is refused stands with its report, and is tried again only when it is written anew', async () => {
  await left('nightly.zip', 60, { users: (text) => text.replace(',teacher,ben', ',techer,ben') })
  expect(await look()).toBe('refused')
  expect(await look()).toBe('none')
  const [refused] = await latestImports(db)
  expect([refused!.state, refused!.report!.errors.length > 0]).toEqual(['refused', true])
  expect((await rosterSummary(db)).totals.students).toBe(0)
  await left('nightly.zip', 30)
  expect(await look()).toBe('taken')
})

test('plain files are a set too, in the folder itself or in one below it', async () => {
  const { texts, path } = await aSet(folder)
  const below = join(drop, '2026-11-20')
  await mkdir(below)
  for (const name of Object.keys(texts)) {
    await copyFile(join(path, `${name}.csv`), join(below, `${name}.csv`))
    await touched(join(below, `${name}.csv`), 10)
  }
  expect(await look()).toBe('taken')
  await rm(below, { recursive: true })
  for (const name of Object.keys(texts)) {
    await copyFile(join(path, `${name}.csv`), join(drop, `${name}.csv`))
    await touched(join(drop, `${name}.csv`), 5)
  }
  expect(await look()).toBe('taken')
})

test('without the setting, or with a folder that is not there, nothing happens', async () => {
  expect(await importFromFolder({ db, config: { rosterFolder: undefined }, log: newLog('silent') })).toBe('none')
  await rm(drop, { recursive: true })
  expect(await look()).toBe('none')
})
