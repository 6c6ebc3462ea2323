import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testServer } from '#server/testing.ts'
import { aPerson } from '../testing.ts'

const { db, app, config } = await testServer()

let address = 0
const post = (url: string, payload: object) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: { origin: config.url },
    remoteAddress: `10.0.${(address += 1) >> 8}.${address & 255}`,
    payload,
  })

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Both ways in turn, so that whatever else the machine does falls on both. */
async function compared(url: string, there: (at: number) => object, nowhere: (at: number) => object, times: number) {
  const took = { there: [] as number[], nowhere: [] as number[] }
  const replies = new Set<string>()
  for (let at = -2; at < times; at++)
    for (const [way, payload] of [
      ['there', there(at)],
      ['nowhere', nowhere(at)],
    ] as const) {
      const began = performance.now()
      const reply = await post(url, payload)
      if (at >= 0) took[way].push(performance.now() - began)
      replies.add(JSON.stringify([reply.statusCode, reply.body, reply.headers['set-cookie'] ?? null]))
    }
  return { replies: [...replies], ratio: median(took.there) / median(took.nowhere) }
}

describe('whether there is an account shows in nothing', () => {
  test('a wrong password: the same body and status, and as long', async () => {
    for (let at = -2; at < 21; at++) await aPerson(db, { email: `known${at}@test.example`, password: 'correct horse battery' })
    const { replies, ratio } = await compared(
      '/sign-in',
      (at) => ({ login: `known${at}@test.example`, password: 'wrong' }),
      (at) => ({ login: `nobody${at}@test.example`, password: 'wrong' }),
      21,
    )
    expect(replies).toEqual([expect.stringContaining('UNAUTHORIZED')])
    expect(ratio).toBeGreaterThan(0.7)
    expect(ratio).toBeLessThan(1.4)
  })

  test('someone invited who has no password yet is nobody here', async () => {
    await aPerson(db, { email: 'invited@test.example' })
    const [invited, nobody] = [
      await post('/sign-in', { login: 'invited@test.example', password: 'wrong' }),
      await post('/sign-in', { login: 'nobody@test.example', password: 'wrong' }),
    ]
    expect([invited.statusCode, invited.body]).toEqual([nobody.statusCode, nobody.body])
  })

  test('a letter with a link: the same body and status, and as long', async () => {
    for (let at = -2; at < 21; at++) await aPerson(db, { email: `reset${at}@test.example`, password: 'correct horse battery' })
    const { replies, ratio } = await compared(
      '/sign-in/reset',
      (at) => ({ email: `reset${at}@test.example` }),
      (at) => ({ email: `noone${at}@test.example` }),
      21,
    )
    expect(replies).toEqual([JSON.stringify([200, '{}', null])])
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.6)
  })

  test('an invitation that is used, over, or never was', async () => {
    const secrets = ['ABCDE-ABCDE', 'x'.repeat(43)]
    const replies = await Promise.all(
      secrets.flatMap((secret) => [
        post('/invitations/look-up', { secret }),
        post('/invitations/accept', { secret, login: null, password: 'a long password' }),
      ]),
    )
    expect(new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
  })
})

describe('limits', () => {
  test('of forty guesses at once for one account ten are looked at', async () => {
    const replies = await Promise.all(
      Array.from({ length: 40 }, () => post('/sign-in', { login: 'many@test.example', password: 'wrong' })),
    )
    const codes = replies.map(({ statusCode }) => statusCode)
    expect(codes.filter((code) => code === 401).length).toBeLessThanOrEqual(10)
    expect(codes.filter((code) => code === 429).length).toBeGreaterThanOrEqual(30)
  })

  test('a hundred from one address, whoever they are for', async () => {
    await sql`insert into attempt (id, what, subject) select gen_random_uuid(), 'sign-in from', '192.0.2.1' from generate_series(1, 100)`.execute(
      db,
    )
    const guess = (remoteAddress: string) =>
      app.inject({
        method: 'POST',
        url: '/api/sign-in',
        headers: { origin: config.url },
        remoteAddress,
        payload: { login: `one-${remoteAddress}`, password: 'wrong' },
      })
    expect([(await guess('192.0.2.1')).statusCode, (await guess('192.0.2.2')).statusCode]).toEqual([429, 401])
  })

  test('where the limiter fails nobody gets in, not even with the right password', async () => {
    await aPerson(db, { email: 'right@test.example', password: 'correct horse battery' })
    const right = { login: 'right@test.example', password: 'correct horse battery' }
    await sql`alter table attempt rename to attempt_away`.execute(db)
    const broken = await post('/sign-in', right)
    await sql`alter table attempt_away rename to attempt`.execute(db)
    expect([broken.statusCode, broken.headers['set-cookie']]).toEqual([500, undefined])
    expect((await post('/sign-in', right)).statusCode).toBe(200)
  })

  test('three thousand in all, from wherever', async () => {
    await sql`insert into attempt (id, what, subject) select gen_random_uuid(), 'sign-in', n::text from generate_series(1, 3000) n`.execute(
      db,
    )
    expect((await post('/sign-in', { login: 'last@test.example', password: 'wrong' })).statusCode).toBe(429)
  })
})
