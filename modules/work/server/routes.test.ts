import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { newLog } from '#platform/log.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { lookIntoAll } from './process.ts'
import { aPiece, aShare } from './testing.ts'

const { db, app, config, as, cookieOf } = await testServer()
const school = await aPlace(db, { name: 'Willow' })
const [rosa, sam, gil, stu, ines] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Stu Far', 'Ines Other'].map((name) => aPerson(db, { name, placeId: school.id })),
)
const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: gil!, placeId: school.id })
const other = await aTeam(db, { name: 'Grade 5', facilitator: ines!, placeId: school.id, visibility: 'district' })
const hidden = await aTeam(db, { name: 'Hidden', facilitator: ines!, placeId: school.id })
const [asRosa, asSam, asGil, asStu, asInes] = await Promise.all([rosa!, sam!, gil!, stu!, ines!].map(as))
const cookie = await cookieOf(rosa!)
const inesCookie = await cookieOf(ines!)
const stuCookie = await cookieOf(stu!)

const terms = {
  about: 'Show why.',
  purpose: 'look' as const,
  permission: 'district' as const,
  permissionBy: 'family' as const,
  isCleared: true,
  keepUntil: '2027-06-30',
}
const sheet = (shade: number, width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: shade, g: 90, b: 120 } } })
    .withExif({ IFD0: { Artist: 'Nina Pupil' } })
    .jpeg()
    .toBuffer()

const send = (
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  more: { payload?: Buffer | object; by?: string; type?: string } = {},
) =>
  app.inject({
    method,
    url,
    headers: { cookie: more.by ?? cookie, origin: config.url, ...(more.type ? { 'content-type': more.type } : {}) },
    ...(more.payload ? { payload: more.payload } : {}),
  })
const part = (id: string, at: number, payload: Buffer) =>
  send('POST', `/uploads/${id}/parts?at=${at}`, { payload, type: 'application/octet-stream' })

async function upload(bytes: Buffer): Promise<string> {
  const { id } = (await send('POST', '/uploads', { payload: { bytes: bytes.length } })).json() as { id: string }
  expect((await part(id, 0, bytes)).json()).toMatchObject({ received: bytes.length })
  return id
}
const look = () => lookIntoAll({ db, config, log: newLog('silent') })

async function brought(bytes: Buffer[], more: Partial<typeof terms> = {}) {
  const uploadIds = await Promise.all(bytes.map(upload))
  const { pieces } = await asRosa!.work.add({ id: team.id, ...terms, ...more, pieces: [{ title: 'Two bars', uploadIds }] })
  await look()
  return asRosa!.work.piece({ id: pieces[0]!.id })
}

describe('what is sent in parts', () => {
  test('goes on from where it stopped; a part from elsewhere is told where that is', async () => {
    const bytes = await sheet(10)
    const { id, partBytes } = (await send('POST', '/uploads', { payload: { bytes: bytes.length } })).json() as Record<
      string,
      never
    >
    expect(partBytes).toBeGreaterThan(0)
    expect((await part(id!, 0, bytes.subarray(0, 100))).json()).toMatchObject({ received: 100, bytes: bytes.length })
    const again = await part(id!, 0, bytes.subarray(0, 100))
    expect([again.statusCode, again.json()]).toMatchObject([409, { code: 'CONFLICT', data: { received: 100 } }])
    expect((await send('GET', `/uploads/${id}`)).json()).toMatchObject({ received: 100 })
    expect((await part(id!, 100, Buffer.concat([bytes.subarray(100), Buffer.from('more than was said')]))).json()).toMatchObject({
      received: bytes.length,
    })
  })

  test('is its sender’s alone, and can be taken back until it is handed over', async () => {
    const id = await upload(await sheet(20))
    expect((await send('GET', `/uploads/${id}`, { by: inesCookie })).statusCode).toBe(404)
    expect((await send('DELETE', `/uploads/${id}`, { by: inesCookie })).statusCode).toBe(404)
    expect((await app.inject({ method: 'GET', url: `/uploads/${id}` })).statusCode).toBe(401)
    expect((await send('DELETE', `/uploads/${id}`)).statusCode).toBe(200)
    expect((await send('GET', `/uploads/${id}`)).statusCode).toBe(404)
    const used = await upload(await sheet(21))
    await asRosa!.work.add({ id: team.id, ...terms, pieces: [{ title: '', uploadIds: [used] }] })
    expect((await send('DELETE', `/uploads/${used}`)).json()).toMatchObject({ code: 'CONFLICT' })
    await look()
  })

  test.each([
    [{ bytes: 0 }, 400],
    [{ bytes: 2 ** 40 }, 413],
    [{}, 400],
  ])('%o is refused as a listed problem', async (payload, status) => {
    const reply = await send('POST', '/uploads', { payload })
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([
      status,
      expect.stringMatching(/^application.problem.json/),
    ])
    expect(reply.json()).toMatchObject({ type: expect.stringMatching(/^\/problems#/), detail: expect.stringMatching(/\w/) })
  })
})

describe('a piece', () => {
  test('of several pictures is their sheets in order, made anew without what the camera wrote', async () => {
    const piece = await brought([await sheet(30), await sheet(200)])
    expect(piece).toMatchObject({ state: 'ready', kind: 'image', sheets: 2, by: 'Rosa Ortega', mayWrite: true, isShared: false })
    const reply = await send('GET', `/files/${piece.pages[1]!.fileId}`)
    expect(reply.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, no-store' })
    expect(reply.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    expect(reply.rawPayload.includes(Buffer.from('Nina'))).toBe(false)
    const { dominant } = await sharp(reply.rawPayload).stats()
    expect(dominant.r).toBeGreaterThan(150)
    // Nothing of what was sent is left lying there.
    expect(await readdir(join(config.data, 'uploads'))).not.toContain(piece.id)
  })

  test('of writing is shown as writing, and in parts where that is asked for', async () => {
    const piece = await brought([Buffer.from('its the same becuase I cut it again\r\nand nobody ate any')])
    expect(piece).toMatchObject({ kind: 'text', sheets: 1 })
    const url = `/files/${piece.pages[0]!.fileId}`
    const whole = await send('GET', url)
    expect([whole.headers['content-type'], whole.body]).toEqual([
      'text/plain; charset=utf-8',
      'its the same becuase I cut it again\nand nobody ate any',
    ])
    const some = await app.inject({ method: 'GET', url, headers: { cookie, range: 'bytes=4-7' } })
    expect([some.statusCode, some.body, some.headers['content-range']]).toEqual([206, 'the ', 'bytes 4-7/54'])
    expect((await app.inject({ method: 'GET', url, headers: { cookie, range: 'bytes=99-' } })).statusCode).toBe(416)
  })

  test('that cannot be taken says why, and keeps nothing', async () => {
    const piece = await brought([Buffer.from('<!doctype html><script>alert(1)</script>')])
    expect(piece).toMatchObject({ state: 'refused', problem: 'unknown-kind', pages: [] })
    expect(await brought([(await sheet(1, 900, 900)).subarray(0, 2000)])).toMatchObject({ state: 'refused', problem: 'broken' })
    expect(await brought([await sheet(1), Buffer.from('and a text')])).toMatchObject({ problem: 'mixed' })
  })

  test('is its team’s alone, guests included; they write nothing', async () => {
    const { id, pages, version } = await brought([await sheet(77)])
    expect(await codeOf(asGil!.work.piece({ id }))).toBe('ok')
    expect((await asGil!.work.ofTeam({ id: team.id })).pieces.map((piece) => piece.id)).toContain(id)
    expect(await codeOf(asGil!.work.change({ id, version, title: '', ...terms }))).toBe('FORBIDDEN')
    expect(await codeOf(asGil!.work.beginning({ id: team.id }))).toBe('FORBIDDEN')
    for (const stranger of [asStu!, asInes!]) {
      expect(await codeOf(stranger.work.piece({ id }))).toBe('NOT_FOUND')
      expect(await codeOf(stranger.work.ofTeam({ id: team.id }))).toBe('NOT_FOUND')
      expect(await codeOf(stranger.work.remove({ id, removed: true }))).toBe('NOT_FOUND')
    }
    expect((await send('GET', `/files/${pages[0]!.fileId}`, { by: stuCookie })).statusCode).toBe(404)
    // Whoever brought it and left no longer sees it either.
    await db.updateTable('team_member').set({ until: new Date().toISOString() }).where('person_id', '=', sam!.id).execute()
    expect(await codeOf(asSam!.work.piece({ id }))).toBe('NOT_FOUND')
    await db.updateTable('team_member').set({ until: null }).where('person_id', '=', sam!.id).execute()
  })

  test('is brought once, whole, by its sender, and with a last day', async () => {
    const id = await upload(await sheet(90))
    const pieces = [{ title: '', uploadIds: [id] }]
    const add = (of: Partial<typeof terms> & { permissionBy?: null } = {}) =>
      asRosa!.work.add({ id: team.id, ...terms, ...of, pieces })
    expect(await add({ keepUntil: '2020-01-01' }).catch((error) => error.data)).toEqual({ reason: 'day-past' })
    expect(await add({ permissionBy: null } as never).catch((error) => error.data)).toEqual({ reason: 'who-said' })
    expect(await asSam!.work.add({ id: team.id, ...terms, pieces }).catch((error) => error.data)).toEqual({
      reason: 'unfinished',
    })
    expect(await codeOf(add())).toBe('ok')
    expect(await add().catch((error) => error.data)).toEqual({ reason: 'used' })
    expect(await codeOf(asStu!.work.add({ id: team.id, ...terms, pieces }))).toBe('NOT_FOUND')
    await look()
  })
})

describe('covering a sheet', () => {
  test('changes its pixels, and what stood there before is gone at once', async () => {
    const piece = await brought([await sheet(255, 200, 100)])
    const { fileId } = piece.pages[0]!
    const boxes = [{ left: 0, top: 0, width: 0.5, height: 1, how: 'black' as const }]
    const next = await asRosa!.work.cover({ id: piece.id, version: piece.version, fileId, boxes, crop: null })
    expect(next.pages[0]!.fileId).not.toBe(fileId)
    const { data } = await sharp((await send('GET', `/files/${next.pages[0]!.fileId}`)).rawPayload)
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([data[0]! < 40, data[199 * 3]! > 200]).toEqual([true, true])
    expect(await codeOf(asRosa!.work.cover({ id: piece.id, version: piece.version, fileId, boxes, crop: null }))).toBe(
      'CANNOT_COVER',
    )
    const { dropFiles } = await import('#platform/unused-files.ts')
    const { storeOf } = await import('#platform/store/store.ts')
    await dropFiles(db, storeOf(config), [fileId])
    expect((await send('GET', `/files/${fileId}`)).statusCode).toBe(404)
    expect(
      await asRosa!.work
        .cover({ id: piece.id, version: 9, fileId: next.pages[0]!.fileId, boxes: [], crop: null })
        .catch((error) => error.data),
    ).toEqual({ reason: 'nothing' })
  })
})

describe('showing a piece elsewhere', () => {
  test('to a team that shows itself, until it is taken back; they do not learn who brought it', async () => {
    const { id, fileIds } = await aPiece(db, { teamId: team.id, madeBy: rosa! })
    const shown = await asRosa!.work.share({ id, teamId: other.id })
    expect(shown.shares).toMatchObject([{ withKind: 'team', label: 'Grade 5', by: 'Rosa Ortega' }])
    expect(await asInes!.work.piece({ id })).toMatchObject({ id, by: null, shares: [], mayWrite: false })
    expect((await asInes!.work.ofTeam({ id: other.id })).shown.map((piece) => piece.id)).toEqual([id])
    expect((await send('GET', `/files/${fileIds[0]}`, { by: stuCookie })).statusCode).toBe(404)
    expect(await codeOf(asInes!.work.withdraw({ id, shareId: shown.shares[0]!.id }))).toBe('FORBIDDEN')
    // Its owner says no after all.
    await db.updateTable('work_piece').set({ permission: 'team' }).where('id', '=', id).execute()
    expect(await codeOf(asInes!.work.piece({ id }))).toBe('NOT_FOUND')
    expect((await asInes!.work.ofTeam({ id: other.id })).shown).toEqual([])
    await db.updateTable('work_piece').set({ permission: 'district' }).where('id', '=', id).execute()
    expect(await codeOf(asInes!.work.piece({ id }))).toBe('ok')
    await asSam!.work.withdraw({ id, shareId: shown.shares[0]!.id })
    expect(await codeOf(asInes!.work.piece({ id }))).toBe('NOT_FOUND')
  })

  test('says why not: nobody was asked, a name may be in it, a team that shows nothing of itself', async () => {
    const why = async (of: Parameters<typeof aPiece>[1]) =>
      asRosa!.work.share({ id: (await aPiece(db, of)).id, teamId: other.id }).catch((error) => error.data.reason)
    const of = { teamId: team.id, madeBy: rosa! }
    expect(await why({ ...of, permission: 'not-asked' })).toBe('not-asked')
    expect(await why({ ...of, permission: 'team' })).toBe('team-only')
    expect(await why({ ...of, isCleared: false })).toBe('not-cleared')
    const { id } = await aPiece(db, of)
    expect(await codeOf(asRosa!.work.share({ id, teamId: hidden.id }))).toBe('NOT_FOUND')
    expect(await asRosa!.work.share({ id, teamId: team.id }).catch((error) => error.data.reason)).toBe('own-team')
  })

  test('what is taken away is nowhere, and comes back', async () => {
    const { id } = await aPiece(db, { teamId: team.id, madeBy: rosa! })
    await aShare(db, { pieceId: id, withKind: 'team', withId: other.id, sharedBy: rosa! })
    await asRosa!.work.remove({ id, removed: true })
    expect([await codeOf(asRosa!.work.piece({ id })), await codeOf(asInes!.work.piece({ id }))]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ])
    await asRosa!.work.remove({ id, removed: false })
    expect([await codeOf(asRosa!.work.piece({ id })), await codeOf(asInes!.work.piece({ id }))]).toEqual(['ok', 'ok'])
  })
})

describe('the last day', () => {
  test('empties a piece for good, with its pictures, and leaves that it was there', async () => {
    const { keepTerms } = await import('#modules/retention/server/job.ts')
    const { id } = await brought([await sheet(111)])
    await db.updateTable('work_piece').set({ keep_until: '2020-01-01' }).where('id', '=', id).execute()
    const { fileId } = (await asRosa!.work.piece({ id })).pages[0]!
    await keepTerms(db, config)
    expect(await codeOf(asRosa!.work.piece({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa!.work.remove({ id, removed: false }))).toBe('NOT_FOUND')
    expect(await db.selectFrom('file').select('id').where('id', '=', fileId).execute()).toEqual([])
    expect(await db.selectFrom('work_piece').select(['title', 'about']).where('id', '=', id).execute()).toEqual([
      { title: '', about: '' },
    ])
  })
})
