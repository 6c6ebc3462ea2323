import { expect, test } from 'vitest'
import { makeApiToken } from '#modules/people/server/access.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { record } from '#platform/ledger.ts'
import { testServer } from './testing.ts'

const { db, app, config, cookieOf } = await testServer()
const ada = await aPerson(db, { rights: ['administer'] })
const rosa = await aPerson(db)

const asked = async (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  app.inject({ url: '/metrics', headers, remoteAddress })
const values = (text: string) =>
  new Map(
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))] as const),
  )

test('says what the server does, in Prometheus’ format', async () => {
  await record(db, null, 'team.made', { id: ada.id })
  await app.inject({ url: '/api/me' })
  await app.inject({ url: '/sign-in' })
  await app.inject({ url: '/cycles/0190c0de-0000-7000-8000-000000000000' })
  const reply = await asked()
  expect(reply.headers['content-type']).toContain('version=0.0.4')
  const found = values(reply.body)
  expect(found.get('weft_http_requests_total{class="api",status="401"}')).toBe(1)
  expect(found.get('weft_http_requests_total{class="page",status="200"}')).toBe(2)
  expect(found.get('weft_http_request_seconds_count{class="page"}')).toBe(2)
  expect(found.get('weft_ledger_unsealed_events')).toBeGreaterThan(0)
  expect(found.get('weft_jobs_waiting{queue="mail"}')).toBe(0)
  expect(found.get('weft_read_only')).toBe(0)
  for (const name of ['process_resident_memory_bytes', 'weft_disk_free_bytes', 'weft_database_connections{state="open"}'])
    expect(found.get(name), `${name}`).toBeGreaterThan(0)
  // Every line is one that Prometheus can read, and none names a page or a person.
  for (const line of reply.body.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? (\d+(\.\d+)?(e[+-]\d+)?|NaN))$/)
  expect(reply.body).not.toContain('0190c0de')
  await sealAll(db)
  config.leastFreeBytes = Number.MAX_SAFE_INTEGER
  const later = values((await asked()).body)
  expect([later.get('weft_ledger_unsealed_events'), later.get('weft_read_only')]).toEqual([0, 1])
  expect(later.get('weft_ledger_seal_age_seconds')).toBeLessThan(60)
})

test('is there for this machine and for an administrator’s token, and for nobody else', async () => {
  const bearer = async (person: { id: string }) => ({ authorization: `Bearer ${await makeApiToken(db, person.id, 'watch', 1)}` })
  const elsewhere = '203.0.113.7'
  const status = async (...of: Parameters<typeof asked>) => (await asked(...of)).statusCode
  expect(await status()).toBe(200)
  expect(await status({}, elsewhere)).toBe(404)
  // A proxy on this machine passes on what others ask.
  expect(await status({ 'x-forwarded-for': elsewhere })).toBe(404)
  expect(await status({ host: 'weft.example.org' })).toBe(404)
  expect(await status(await bearer(ada), elsewhere)).toBe(200)
  expect(await status(await bearer(rosa), elsewhere)).toBe(404)
  expect(await status({ authorization: 'Bearer weft_forged' }, elsewhere)).toBe(404)
  expect(await status({ cookie: await cookieOf(ada) }, elsewhere)).toBe(404)
})
