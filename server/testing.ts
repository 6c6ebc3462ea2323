import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { afterAll } from 'vitest'
import { contract } from '#contract.ts'
import { beginSession } from '#modules/people/server/store/session.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import { newJobs } from '#platform/jobs.ts'
import type { Job } from '#platform/jobs.ts'
import { newLog } from '#platform/log.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict, testConfig } from '#platform/district/testing.ts'
import { newApp } from './app.ts'
import type { Parts } from './app.ts'
import { SESSION_COOKIE } from './context.ts'
import { decoded } from './problem-client.ts'

export type Client = ContractRouterClient<typeof contract>
export type TestServer = {
  db: Db
  pool: pg.Pool
  /** Of its database. */
  url: string
  config: Config
  app: FastifyInstance
  /** The API as this person, or as a visitor: typed, in process, through the whole server. */
  as: (person: { id: string } | null) => Promise<Client>
  /** The cookie of a new session, for plain requests. */
  cookieOf: (person: { id: string }) => Promise<string>
  parts: Parts
}

/** The whole server on a database of this test file's own, set up otherwise where a test says so, and doing only the queued work that it names. */
export async function testServer(
  over: Partial<Config> = {},
  jobsOf: (parts: Omit<Parts, 'assets'>) => Job<never>[] = () => [],
): Promise<TestServer> {
  const { db, pool, url } = await testDatabase()
  await aDistrict(db)
  const config = { ...testConfig(await testFolder()), ...over }
  const log = newLog('error')
  const jobs = newJobs(db, pool, log)
  const worked = jobsOf({ db, pool, config, log, jobs })
  const others = QUEUES.filter((name) => !worked.some((job) => job.name === name)).map((name) => ({ name, work: async () => {} }))
  await jobs.start([...worked, ...others], 'UTC')
  const parts = { db, pool, config, log, jobs, assets: ASSETS }
  const app = newApp(parts)
  await app.ready()
  afterAll(async () => {
    await app.close()
    await jobs.stop()
  })
  const cookieOf = async ({ id }: { id: string }) =>
    `${SESSION_COOKIE}=${(await beginSession(db, { personId: id, device: 'test', isShared: false })).token}`
  const as = async (person: { id: string } | null) => clientOf(app, config, person ? await cookieOf(person) : null)
  return { db, pool, url, config, app, as, cookieOf, parts }
}

/** What routes put work into. */
const QUEUES = ['mail', 'invitation-letter', 'reset-letter', 'survey-keys', 'work-look', 'work-forget']

const ASSETS = {
  build: 'of a test',
  html: '<!doctype html><html lang="en"><head></head></html>',
  files: new Map(),
  preloads: () => [],
}

/** A second server process on the same database. */
export async function another({ parts }: TestServer): Promise<FastifyInstance> {
  const app = newApp(parts)
  await app.ready()
  afterAll(() => app.close())
  return app
}

function clientOf(app: FastifyInstance, config: Config, cookie: string | null): Client {
  const link = new OpenAPILink(contract, {
    url: `${config.url}/api`,
    customErrorResponseBodyDecoder: decoded,
    async fetch(request) {
      const reply = await app.inject({
        method: request.method as 'GET',
        url: request.url.slice(config.url.length),
        headers: { ...Object.fromEntries(request.headers), origin: config.url, ...(cookie ? { cookie } : {}) },
        ...(request.body ? { payload: await request.text() } : {}),
      })
      return new Response(reply.statusCode === 204 ? null : reply.body, {
        status: reply.statusCode,
        headers: { 'content-type': 'application/json' },
      })
    },
  })
  return createORPCClient(link)
}

/** The code of a refusal, or `ok`. */
export const codeOf = (reply: Promise<unknown>): Promise<string> =>
  reply.then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof ORPCError) return error.code as string
      throw error
    },
  )
