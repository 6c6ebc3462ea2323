import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testServer } from './testing.ts'

const { db, app, as, cookieOf, config } = await testServer()
const rosa = await aPerson(db, { name: 'Rosa Ortega' })
const cookie = await cookieOf(rosa)
const headers = { cookie, origin: config.url }

describe('every reply', () => {
  test('lets nothing in from elsewhere, and carries a nonce of its own', async () => {
    const [one, two] = await Promise.all([app.inject('/sign-in'), app.inject('/sign-in')])
    const policy = String(one.headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w-]{36}';/)
    expect(policy).not.toBe(two.headers['content-security-policy'])
    expect(one.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })

  test('of the API is never kept by a cache', async () => {
    expect((await app.inject({ url: '/api/me', headers })).headers['cache-control']).toBe('no-store')
  })

  test('that refuses is a problem document which says where', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/teams',
      headers,
      payload: { name: '', purpose: '', kind: 'circle', placeId: 'here' },
    })
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([400, 'application/problem+json'])
    expect(reply.json()).toMatchObject({
      code: 'BAD_REQUEST',
      status: 400,
      errors: [{ pointer: '/name' }, { pointer: '/kind' }, { pointer: '/placeId' }],
    })
  })

  test('to broken JSON, an unknown route or a huge body is a problem too', async () => {
    const broken = await app.inject({
      method: 'POST',
      url: '/api/teams',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: '{"name": ',
    })
    const unknown = await app.inject({ url: '/api/nothing', headers })
    const huge = await app.inject({ method: 'POST', url: '/api/teams', headers, payload: { name: 'x'.repeat(2_000_000) } })
    expect([broken, unknown, huge].map((reply) => [reply.statusCode, reply.json().status])).toEqual([
      [400, 400],
      [404, 404],
      [413, 413],
    ])
  })
})

test('a request sent again under its key gets the reply of the first; another under it is refused', async () => {
  const team = await aTeam(db, { facilitator: rosa })
  const send = (heldOn: string) =>
    app.inject({
      method: 'POST',
      url: `/api/teams/${team.id}/measures`,
      headers: { ...headers, 'idempotency-key': 'key-of-this-tap' },
      payload: {
        measure: { name: heldOn, purpose: 'outcome', kind: 'count', unit: '', definition: '', direction: 'up', target: null },
      },
    })
  const [one, two] = await Promise.all([send('Tickets'), send('Tickets')])
  expect([one!.statusCode, two!.statusCode, two!.json().id]).toEqual([200, 200, one!.json().id])
  expect((await send('Other')).statusCode).toBe(422)
  expect(await db.selectFrom('measure').select('id').where('team_id', '=', team.id).execute()).toHaveLength(1)
})

test('health and readiness say so without a session', async () => {
  expect((await app.inject('/healthz')).json()).toEqual({ name: 'weft' })
  expect((await app.inject('/readyz')).json()).toMatchObject({ database: 'answers', district: expect.any(String) })
})

test('the API describes itself: every route with its summary', async () => {
  const document = (await app.inject('/api/openapi.json')).json() as {
    openapi: string
    paths: Record<string, Record<string, { summary?: string }>>
  }
  expect(document.openapi).toMatch(/^3\.1/)
  const untold = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { summary }]) => !summary)
      .map(([method]) => `${method} ${path}`),
  )
  expect(untold).toEqual([])
  const page = await app.inject('/api')
  expect(page.body).toContain('<code>/api/cycles/{id}/advance</code>')
})

describe('a picture', () => {
  const photo = () =>
    sharp({ create: { width: 600, height: 400, channels: 3, background: '#d9c7a0' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Rosa' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
      .toBuffer()
  const send = (payload: Buffer | string, type = 'image/jpeg') =>
    app.inject({ method: 'POST', url: '/files', headers: { ...headers, 'content-type': type }, payload })

  test('is kept without what the camera wrote into it, for who sent it and nobody else', async () => {
    const sent = await photo()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { id, width, height } = (await send(sent)).json() as { id: string; width: number; height: number }
    expect([width, height]).toEqual([600, 400])
    const back = await app.inject({ url: `/files/${id}`, headers })
    expect([back.statusCode, back.headers['content-type'], back.headers['cache-control']]).toEqual([
      200,
      'image/webp',
      'private, no-store',
    ])
    const { format, exif } = await sharp(back.rawPayload).metadata()
    expect([format, exif]).toEqual(['webp', undefined])
    const other = await cookieOf(await aPerson(db))
    expect((await app.inject({ url: `/files/${id}`, headers: { cookie: other } })).statusCode).toBe(404)
    expect((await app.inject({ url: `/files/${id}` })).statusCode).toBe(401)
  })

  test('is decided by its content, whatever it calls itself', async () => {
    const page = await send('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/png')
    expect([page.statusCode, page.json().detail]).toEqual([400, expect.stringContaining('not a picture')])
    expect((await send(await readFile('package.json'), 'application/json')).statusCode).toBe(415)
    expect((await send((await photo()).subarray(0, 400))).statusCode).toBe(400)
  })

  test('in a team’s notes opens to the team; nobody hangs up a picture that another sent', async () => {
    const [sam, stranger] = [await aPerson(db), await aPerson(db)]
    const team = await aTeam(db, { facilitator: rosa, member: sam })
    const { id } = (await send(await photo())).json() as { id: string }
    const asRosa = await as(rosa)
    const meeting = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
    await asRosa.teams.addNote({
      id: meeting.id,
      note: { kind: 'looked-at', text: '', url: null, fileId: id, personId: null, byOn: null },
    })
    const seen = async (person: { id: string }) =>
      (await app.inject({ url: `/files/${id}`, headers: { cookie: await cookieOf(person) } })).statusCode
    expect([await seen(sam), await seen(stranger)]).toEqual([200, 404])
    const theirs = await aTeam(db, { facilitator: stranger })
    const asStranger = await as(stranger)
    const own = await asStranger.teams.beginMeeting({ id: theirs.id, heldOn: '2026-11-18', minutes: 45 })
    const stolen = await asStranger.teams
      .addNote({ id: own.id, note: { kind: 'looked-at', text: '', url: null, fileId: id, personId: null, byOn: null } })
      .catch((error: unknown) => error)
    expect(stolen).toMatchObject({ code: 'NOT_FOUND' })
    expect(await seen(stranger)).toBe(404)
  })
})
