import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson } from '../testing.ts'

const { db, as, app, config } = await testServer()

const signIn = (login: string, onSharedComputer: boolean) =>
  app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { origin: config.url },
    payload: { login, password: 'correct horse battery', onSharedComputer },
  })
const asCookie = async (cookie: string) =>
  (await app.inject({ method: 'GET', url: '/api/me', headers: { cookie: cookie.split(';')[0]! } })).statusCode

/** A session of this person, moved back in time. */
const backdated = async (id: string, { idle = '0', began = '0' }) =>
  sql`update session set last_seen_at = now() - ${idle}::interval, began_at = now() - ${began}::interval where person_id = ${id}`.execute(
    db,
  )

describe('how long a session holds', () => {
  test.each([
    ['thirteen days unused', false, { idle: '13 days', began: '13 days' }, 'ok'],
    ['fifteen days unused', false, { idle: '15 days', began: '15 days' }, 'UNAUTHORIZED'],
    ['ninety-one days in all, used today', false, { began: '91 days' }, 'UNAUTHORIZED'],
    ['shared, twenty minutes unused', true, { idle: '20 minutes', began: '1 hour' }, 'ok'],
    ['shared, forty minutes unused', true, { idle: '40 minutes', began: '1 hour' }, 'UNAUTHORIZED'],
    ['shared, nine hours in all, used just now', true, { began: '9 hours' }, 'UNAUTHORIZED'],
  ])('%s', async (_, shared, back, code) => {
    const person = await aPerson(db)
    const api = await as(person)
    await sql`update session set is_shared = ${shared} where person_id = ${person.id}`.execute(db)
    await backdated(person.id, back)
    expect(await codeOf(api.people.me())).toBe(code)
    expect((await (await as(person)).people.mySignIn()).sessions).toHaveLength(code === 'ok' ? 2 : 1)
  })

  test('the district sets both limits, and the longest is never below the idle one', async () => {
    const boss = await aPerson(db, { rights: ['administer'] })
    const admin = await as(boss)
    const district = await admin.people.district()
    expect(await codeOf(admin.people.changeDistrict({ ...district, sessionIdleDays: 10, sessionLongestDays: 9 }))).toBe(
      'BAD_REQUEST',
    )
    await admin.people.changeDistrict({ ...district, sessionIdleDays: 3, sessionLongestDays: 30 })
    const person = await aPerson(db, { email: 'short@test.example', password: 'correct horse battery' })
    expect((await signIn('short@test.example', false)).headers['set-cookie']).toContain('Max-Age=2592000;')
    const api = await as(person)
    await backdated(person.id, { idle: '4 days', began: '4 days' })
    expect(await codeOf(api.people.me())).toBe('UNAUTHORIZED')
  })
})

test('on a shared computer the cookie goes with the browser, and the page knows', async () => {
  await aPerson(db, { email: 'library@test.example', password: 'correct horse battery' })
  const reply = await signIn('library@test.example', true)
  const cookie = reply.headers['set-cookie'] as string
  expect(cookie).toMatch(/^__Host-weft=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/)
  const me = await app.inject({ method: 'GET', url: '/api/me', headers: { cookie: cookie.split(';')[0]! } })
  expect(me.json().onSharedComputer).toBe(true)
  expect(await asCookie(cookie)).toBe(200)
})
