import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from './testing.ts'

const { db, app, as, config, cookieOf } = await testServer()
const rosa = await aPerson(db, { name: 'Rosa Ortega', email: 'rosa@example.org', password: 'a long enough secret' })
const team = await aTeam(db, { facilitator: rosa })
const asRosa = await as(rosa)
const headers = { cookie: await cookieOf(rosa), origin: config.url }
const makeTeam = { name: 'Grade 5', purpose: '', kind: 'plc' as const, placeId: team.placeId, visibility: 'team' as const }
const { leastFreeBytes } = config

afterEach(() => {
  config.leastFreeBytes = leastFreeBytes
})

const post = (url: string, type: string, payload: string) =>
  app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload })

test('while the disk is nearly full nothing is changed, and why is said; reading and signing in go on', async () => {
  config.leastFreeBytes = Number.MAX_SAFE_INTEGER
  const reply = await post('/api/teams', 'application/json', JSON.stringify(makeTeam))
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([503, 'application/problem+json'])
  expect(reply.json()).toMatchObject({
    code: 'READ_ONLY',
    status: 503,
    detail: expect.stringContaining('Everything can be read'),
  })
  expect((await post('/files', 'image/png', 'no picture')).json()).toMatchObject({ code: 'READ_ONLY' })
  expect((await post('/roster/upload', 'application/zip', 'no zip')).json()).toMatchObject({ code: 'READ_ONLY' })
  expect(await asRosa.teams.team({ id: team.id })).toMatchObject({ id: team.id })
  expect((await app.inject({ url: '/', headers })).statusCode).toBe(200)
  const visitor = await as(null)
  expect(await codeOf(visitor.people.signIn({ login: 'rosa@example.org', password: 'a long enough secret' }))).toBe('ok')
  expect(await db.selectFrom('team').select('id').execute()).toEqual([{ id: team.id }])
})

test('when there is space again, writing goes on by itself', async () => {
  expect(await codeOf(asRosa.teams.make(makeTeam))).toBe('ok')
})

test('a database that has no space says the same, and keeps nothing half', async () => {
  await sql`create function full_disk() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
    create trigger is_full before insert on team_member for each row execute function full_disk()`.execute(db)
  const before = await db.selectFrom('team').select('id').execute()
  expect(await codeOf(asRosa.teams.make({ ...makeTeam, name: 'Grade 6' }))).toBe('READ_ONLY')
  expect(await db.selectFrom('team').select('id').execute()).toEqual(before)
})
