import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { lookIntoAll } from '#modules/work/server/process.ts'
import { backUp } from '#platform/backup/backup.ts'
import { restore } from '#platform/backup/restore.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { newLog } from '#platform/log.ts'
import { storeOf } from '#platform/store/store.ts'
import { aForeignS3 } from '#platform/store/testing.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { exportOf } from './export.ts'
import { dropWhatIsOver } from './jobs.ts'
import { testServer } from './testing.ts'

/** The whole server with its files in a bucket. */
const s3 = await aForeignS3()
const { db, url, app, as, config, cookieOf } = await testServer({ bucket: s3.bucket })
const rosa = await aPerson(db)
const team = await aTeam(db, { facilitator: rosa })
const asRosa = await as(rosa)
const headers = { cookie: await cookieOf(rosa), origin: config.url }
const log = newLog('silent')

const png = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()
const send = (payload = png) =>
  app.inject({ method: 'POST', url: '/files', headers: { ...headers, 'content-type': 'image/png' }, payload })
const get = (id: string, range?: string) =>
  app.inject({ method: 'GET', url: `/files/${id}`, headers: { ...headers, ...(range && { range }) } })

/** A piece of writing that the team brought, as students’ work is. */
async function brought(text: string) {
  const json = { ...headers, 'content-type': 'application/json' }
  const bytes = Buffer.from(text)
  const begun = await app.inject({ method: 'POST', url: '/uploads', headers: json, payload: { bytes: bytes.length } })
  const { id } = begun.json() as { id: string }
  const raw = { ...headers, 'content-type': 'application/octet-stream' }
  await app.inject({ method: 'POST', url: `/uploads/${id}/parts?at=0`, headers: raw, payload: bytes })
  const { pieces } = await asRosa.work.add({
    id: team.id,
    about: '',
    purpose: 'look',
    permission: 'district',
    permissionBy: 'family',
    isCleared: true,
    keepUntil: '2027-06-30',
    pieces: [{ title: 'A paragraph', uploadIds: [id] }],
  })
  await lookIntoAll({ db, config, log })
  return asRosa.work.piece({ id: pieces[0]!.id })
}

test('a picture and a piece of work lie in the bucket and nowhere on the disk, and come out whole and in part', async () => {
  const { id } = (await send()).json() as { id: string }
  expect((await sharp((await get(id)).rawPayload).metadata()).width).toBe(64)
  const piece = await brought('Nobody ate any, and I cut it again.')
  const { fileId } = piece.pages[0]!
  expect((await get(fileId)).body).toBe('Nobody ate any, and I cut it again.')
  const part = await get(fileId, 'bytes=7-13')
  expect([part.statusCode, part.headers['content-range'], part.body]).toEqual([206, 'bytes 7-13/35', 'ate any'])
  expect((await get(fileId, 'bytes=99-')).statusCode).toBe(416)
  expect(s3.objects.size).toBe(2)
  const lying = await readdir(config.data, { recursive: true })
  expect(lying.filter((name) => name.startsWith('files'))).toEqual([])
})

test('while the storage is away that is said as such, and nothing is half kept', async () => {
  const before = await sql<{ files: number }>`select count(*)::int as files from file`.execute(db)
  s3.failing.push('cut', 503, 'cut', 503)
  const reply = await send(await sharp(png).negate().png().toBuffer())
  expect([reply.statusCode, reply.json()]).toMatchObject([
    503,
    { code: 'STORAGE_AWAY', detail: expect.stringContaining('send it again') },
  ])
  expect(await sql<{ files: number }>`select count(*)::int as files from file`.execute(db)).toMatchObject({ rows: before.rows })
})

test('a backup takes the bucket along, and it comes back into another bucket', { timeout: 60_000 }, async () => {
  await sealAll(db)
  const path = join(await testFolder(), 'archive')
  const { contents } = await backUp(url, storeOf(config), path, { force: false })
  expect(contents).toMatchObject({ files: 2, missingFiles: [] })
  const [target, other] = [await testDatabase('template0'), await aForeignS3()]
  await restore(target.url, storeOf({ data: '', bucket: other.bucket }), path)
  expect(other.objects).toEqual(s3.objects)
})

test('a backup of a bucket that does not answer is none; one object that is gone is named', async () => {
  const path = join(await testFolder(), 'archive')
  s3.failing.push('cut', 'cut', 'cut', 'cut')
  await expect(backUp(url, storeOf(config), path, { force: false })).rejects.toThrow('does not answer')
  const [name, bytes] = [...s3.objects][0]!
  s3.objects.delete(name)
  const { contents } = await backUp(url, storeOf(config), path, { force: false })
  expect(contents).toMatchObject({ files: 1, missingFiles: [name.slice(9)] })
  s3.objects.set(name, bytes)
})

test('an export takes them out of it', async () => {
  const folder = join(await testFolder(), 'export')
  const { pictures, missing } = await exportOf(db, { kind: 'team', id: team.id } as never, { store: storeOf(config), folder })
  expect([pictures, missing]).toEqual([1, []])
  const [file] = await readdir(join(folder, 'pictures'))
  expect(await readFile(join(folder, 'pictures', file!), 'utf8')).toBe('Nobody ate any, and I cut it again.')
})

test('what nothing shows any more goes out of the bucket in the night', async () => {
  await sql`update file set made_at = now() - interval '91 days' where media_type = 'image/webp'`.execute(db)
  await dropWhatIsOver({ db, config, log })
  expect([...s3.objects.values()].map(String)).toEqual(['Nobody ate any, and I cut it again.'])
})
