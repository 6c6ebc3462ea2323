import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import type { LightMyRequestResponse as Response } from 'fastify'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { SESSION_COOKIE } from './context.ts'
import { testServer } from './testing.ts'
import { AT_ONCE, MOST_WAITING, turns } from './turns.ts'

/** A server whose one answer is given when the test says so. */
async function held() {
  const app = Fastify()
  turns(app)
  const arrived: string[] = []
  const gone: string[] = []
  const began: string[] = []
  const waiting: (() => void)[] = []
  app.addHook('onRequest', async ({ url }, { raw }) => {
    arrived.push(url)
    raw.once('close', () => gone.push(url))
  })
  app.get<{ Params: { id: string } }>('/:id', async ({ params }) => {
    began.push(params.id)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return params.id
  })
  await app.ready()
  const ask = (id: string, session: string | null) => app.inject({ url: `/${id}`, headers: session ? cookie(session) : {} })
  return { app, ask, arrived, gone, began, answerOne: () => waiting.shift()?.() }
}

const cookie = (session: string) => ({ cookie: `${SESSION_COOKIE}=${session.repeat(43)}` })

test('a session that asks for much at once waits for itself, in order, and nobody else does', async () => {
  const { ask, began, answerOne } = await held()
  const asked = Array.from({ length: AT_ONCE + 2 }, (_, at) => ask(`a${at}`, 'a'))
  await expect.poll(() => began).toHaveLength(AT_ONCE)
  const other = ask('b', 'b')
  const visitor = ask('visitor', null)
  await expect.poll(() => began.slice(AT_ONCE).toSorted()).toEqual(['b', 'visitor'])
  answerOne()
  await expect.poll(() => began.at(-1)).toBe(`a${AT_ONCE}`)
  const answering = setInterval(answerOne, 1)
  const replies = await Promise.all([...asked, other, visitor])
  clearInterval(answering)
  expect(replies.map(({ body }) => body)).toEqual([...asked.map((_, at) => `a${at}`), 'b', 'visitor'])
  expect(began.at(-1)).toBe(`a${AT_ONCE + 1}`)
})

test('beyond what anyone waits for it is refused in words, and the others are answered', async () => {
  const { ask, answerOne } = await held()
  const replies: Response[] = []
  const asked = Array.from({ length: AT_ONCE + MOST_WAITING + 1 }, async (_, at) => replies.push(await ask(`a${at}`, 'a')))
  await expect.poll(() => replies.map(({ statusCode }) => statusCode)).toEqual([429])
  expect(replies[0]!.body).toContain('Ask again')
  const answering = setInterval(answerOne, 1)
  await Promise.all(asked)
  clearInterval(answering)
  expect(replies.slice(1).every(({ statusCode }) => statusCode === 200)).toBe(true)
})

test('who goes away while waiting is not worked for, and who goes away while worked for keeps the turn until it is done', async () => {
  const { app, ask, arrived, gone, began, answerOne } = await held()
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const leaver = (id: string) => get({ port, host: '127.0.0.1', path: `/${id}`, headers: cookie('a') }).on('error', () => {})
  const first = leaver('first')
  await expect.poll(() => began).toEqual(['first'])
  const rest = Array.from({ length: AT_ONCE - 1 }, (_, at) => ask(`a${at}`, 'a'))
  await expect.poll(() => began).toHaveLength(AT_ONCE)
  const second = leaver('second')
  await expect.poll(() => arrived).toContain('/second')
  const next = ask('next', 'a')
  first.destroy()
  second.destroy()
  await expect.poll(() => gone.toSorted()).toEqual(['/first', '/second'])
  expect(began).toHaveLength(AT_ONCE)
  const answering = setInterval(answerOne, 1)
  await Promise.all([...rest, next])
  clearInterval(answering)
  expect(began.at(-1)).toBe('next')
  expect(began).not.toContain('second')
  await app.close()
})

test('a browser that leaves page after page gives up every turn', async () => {
  const { app, db, cookieOf } = await testServer()
  const person = await aPerson(db)
  const headers = { cookie: await cookieOf(person) }
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const holding = await db.startTransaction().execute()
  await sql`lock table team in access exclusive mode`.execute(holding)
  const waiting = async () => {
    const { rows } = await sql<{
      count: number
    }>`select count(*) from pg_locks where not granted and relation = 'team'::regclass`.execute(db)
    return rows[0]!.count
  }
  const left = Array.from({ length: AT_ONCE }, () =>
    get({ port, host: '127.0.0.1', path: '/api/teams', headers }).on('error', () => {}),
  )
  await expect.poll(waiting).toBe(AT_ONCE)
  for (const request of left) request.destroy()
  await holding.rollback().execute()
  const reply = await app.inject({ url: '/api/teams', headers })
  expect(reply.statusCode).toBe(200)
  await app.close()
})
