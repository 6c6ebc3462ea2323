import { afterAll, expect, test } from 'vitest'
import { makeApiToken } from '#modules/people/server/access.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { newLog } from '#platform/log.ts'
import { newApp } from './app.ts'
import { testServer } from './testing.ts'

const { db, config, parts, cookieOf } = await testServer()
let written = ''
const app = newApp({ ...parts, log: newLog('debug', { write: (line) => (written += line) }) })
await app.ready()
afterAll(() => app.close())

const ada = await aPerson(db, { email: 'ada.ruiz@example.org', password: 'a sentence to keep', rights: ['administer'] })
const headers = { origin: config.url, 'content-type': 'application/json' }

const post = (url: string, payload: object, more: object = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { ...headers, ...more } })

test('no line of the log holds a secret, what people search for, or what they write', async () => {
  const cookie = await cookieOf(ada)
  const token = await makeApiToken(db, ada.id, 'feeds', 1)
  const secrets = [
    'a sentence to keep',
    'a wrong guess',
    'KODE-1234-FGHJ',
    'sought for secretly',
    'written in confidence',
    cookie.split('=')[1]!,
    token,
  ]

  expect((await post('/api/sign-in', { login: 'ada.ruiz@example.org', password: secrets[0] })).statusCode).toBe(200)
  expect((await post('/api/sign-in', { login: 'ada.ruiz@example.org', password: secrets[1] })).statusCode).toBe(401)
  expect((await post('/api/invitations/look-up', { secret: secrets[2] })).statusCode).toBeGreaterThanOrEqual(400)
  for (const url of [`/api/pages/search?q=${encodeURIComponent(secrets[3]!)}`, `/search?q=${encodeURIComponent(secrets[3]!)}`])
    expect((await app.inject({ url, headers: { cookie } })).statusCode).toBe(200)
  // Refused by the contract, by the parser, and by the database itself.
  expect((await post('/api/teams', { name: secrets[4], kind: secrets[4] }, { cookie })).statusCode).toBe(400)
  expect(
    (await app.inject({ method: 'POST', url: '/api/teams', payload: `{"name": "${secrets[4]}`, headers: { ...headers, cookie } }))
      .statusCode,
  ).toBe(400)
  await app.inject({ url: `/api/pages/search?q=${encodeURIComponent(`${secrets[3]}\0`)}`, headers: { cookie } })
  await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${token}` } })

  // The log says enough to be of use.
  expect(written).toContain('"route":"/api/*"')
  expect(written.split('\n').length).toBeGreaterThan(8)
  for (const secret of secrets) {
    expect(written).not.toContain(secret)
    expect(written).not.toContain(encodeURIComponent(secret))
  }
})

test('a reply outside its contract is a fault, of which the log names the fields and not what stands in them', async () => {
  const cookie = await cookieOf(ada)
  await db
    .insertInto('person')
    .values({ id: '11111111-1111-0111-0111-111111111111', given_name: 'Unsaid', family_name: 'Oddname' })
    .execute()
  written = ''
  expect((await app.inject({ url: '/api/pages/search?q=oddname', headers: { cookie } })).statusCode).toBe(500)
  expect((await app.inject({ url: '/search?q=oddname', headers: { cookie } })).statusCode).toBe(500)
  expect(written.match(/"fields":\["people\.0\.id: invalid_format"\]/g)).toHaveLength(2)
  expect(written).not.toContain('Oddname')
})
