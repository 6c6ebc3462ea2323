import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { migrations } from '#db/migrations/index.ts'
import { loadDemo } from '#demo/load.ts'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { backUp } from '#platform/backup/backup.ts'
import { examine } from '#platform/backup/examine.ts'
import { FORMAT, MANIFEST } from '#platform/backup/manifest.ts'
import type { Manifest } from '#platform/backup/manifest.ts'
import { readArchive } from '#platform/backup/read-archive.ts'
import { restore } from '#platform/backup/restore.ts'
import { everyRow, sealAll } from '#platform/backup/testing.ts'
import { writeArchive } from '#platform/backup/write-archive.ts'
import { migrate } from '#platform/db.ts'
import { sha256 } from '#platform/ids.ts'
import { readStored } from '#platform/files.ts'
import { onDisk } from '#platform/store/disk.ts'
import { verifyLedger } from '#platform/ledger.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict } from '#platform/district/testing.ts'

const { db, url } = await testDatabase()
const [folder, archives] = [await testFolder(), await testFolder()]
const path = join(archives, 'demo')
let manifest: Manifest
let before: Record<string, string>

beforeAll(async () => {
  await loadDemo(db, { files: onDisk(folder) })
  await sealAll(db)
  await gatherNotices(db)
  before = await everyRow(db)
  manifest = (await backUp(url, onDisk(folder), path, { force: false })).manifest
})

test('the whole demo district comes back, every row and every file, into a new database', { timeout: 60_000 }, async () => {
  const target = await testDatabase('template0')
  const files = await testFolder()
  const { contents, migratedBy } = await restore(target.url, onDisk(files), path)
  expect(migratedBy).toEqual([])
  expect(contents.rows).toMatchObject({ person: 740, inquiry_form: 5 })
  expect(await everyRow(target.db)).toEqual(before)
  const stored = await db.selectFrom('file').select('id').execute()
  expect(stored.length).toBeGreaterThan(0)
  for (const { id } of stored)
    expect(await readStored(target.db, onDisk(files), id)).toEqual(await readStored(db, onDisk(folder), id))
  expect(await verifyLedger(target.db)).toEqual(await verifyLedger(db))
  expect(await migrate(target.db)).toEqual([])
  // Readers of the ledger go on where they were: nobody hears of anything twice.
  await gatherNotices(target.db)
  expect(await everyRow(target.db)).toEqual(before)
})

/** The same archive with another manifest, and whole in itself. */
async function withManifest(change: object): Promise<string> {
  const other = join(archives, sha256(JSON.stringify(change)).toString('hex').slice(0, 16))
  await writeArchive(other, { force: false, at: new Date(manifest.at) }, (archive) =>
    readArchive(path, async ({ name, size, body }) => {
      if (name === MANIFEST) await archive.addJson(name, { ...manifest, ...change })
      else await archive.add(name, size, body())
    }),
  )
  return other
}

test('an archive of another format, of a newer Weft or with another ledger is refused in words', async () => {
  const { seal: last } = manifest
  await expect(examine(await withManifest({ format: FORMAT - 1, weft: '0.0.9' }))).rejects.toThrow(
    'Its format is 0, made by Weft 0.0.9; this Weft reads format 1. Restore it with that version, and upgrade then.',
  )
  await expect(examine(await withManifest({ format: FORMAT + 1 }))).rejects.toThrow('or a later one')
  await expect(
    examine(await withManifest({ migrations: [...manifest.migrations, '9999-later'], weft: '7.0.0' })),
  ).rejects.toThrow('made by a newer Weft (7.0.0): this one does not know 9999-later')
  await expect(examine(await withManifest({ migrations: manifest.migrations.slice(1) }))).rejects.toThrow('no version of Weft')
  const target = await testDatabase('template0')
  const forged = await withManifest({ seal: { ...last, sha256: '0'.repeat(64) } })
  await expect(restore(target.url, onDisk(await testFolder()), forged)).rejects.toThrow('ledger is not what was sealed')
  expect(await everyRow(target.db)).toEqual({})
})

test('a database that migrations left empty at another version is not filled halfway', async () => {
  const target = await testDatabase('template0')
  await migrate(target.db, manifest.migrations[0]!)
  await expect(restore(target.url, onDisk(await testFolder()), path)).rejects.toThrow(`already at ${manifest.migrations[0]}`)
})

test('an archive of an earlier version is brought up to this one', async () => {
  const [older, target] = [await testDatabase('template0'), await testDatabase('template0')]
  const [until, ...later] = Object.keys(migrations).slice(-2)
  await migrate(older.db, until!)
  await aDistrict(older.db)
  const rows = await everyRow(older.db)
  const earlier = join(archives, 'earlier')
  await backUp(older.url, onDisk(folder), earlier, { force: false })
  expect((await restore(target.url, onDisk(await testFolder()), earlier)).migratedBy).toEqual(later)
  expect(await everyRow(target.db)).toMatchObject({ district: rows['district'] })
})

test('one flipped byte in any table, file or list is refused before anything is written', async () => {
  const places: [string, number][] = []
  let at = 0
  await readArchive(path, async ({ name, size }) => {
    if (size > 0) places.push([name, at + 512 + Math.floor(size / 2)])
    at += 512 + Math.ceil(size / 512) * 512
  })
  const target = await testDatabase('template0')
  for (const [name, position] of places.filter((_, index) => index % 7 === 0)) {
    await flip(position)
    await expect(restore(target.url, onDisk(folder), path)).rejects.toThrow(`The archive is damaged: ${name}.`)
    await flip(position)
  }
  expect(await everyRow(target.db)).toEqual({})
  await examine(path)
})

async function flip(position: number): Promise<void> {
  await using file = await open(path, 'r+')
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, position)
  await file.write(Buffer.from([buffer[0]! ^ 1]), 0, 1, position)
}
