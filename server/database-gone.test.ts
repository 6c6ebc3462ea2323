import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testServer } from './testing.ts'

const { db, app, config, cookieOf } = await testServer()
const rosa = await aPerson(db)
const team = await aTeam(db, { facilitator: rosa })
const headers = { cookie: await cookieOf(rosa), origin: config.url, 'content-type': 'application/json' }
const makeTeam = (key: string) =>
  app.inject({
    method: 'POST',
    url: '/api/teams',
    headers: { ...headers, 'idempotency-key': key },
    payload: { name: 'Grade 6', purpose: '', kind: 'plc', placeId: team.placeId },
  })
const teams = async () => (await db.selectFrom('team').select('id').where('name', '=', 'Grade 6').execute()).length

test('a connection cut in the middle is no refusal: the same key sent again does it once', async () => {
  await sql`create function cut() returns trigger language plpgsql as $$
    begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
    create trigger is_cut before insert on team_member for each row execute function cut()`.execute(db)
  const reply = await makeTeam('one key of mine')
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([503, 'application/problem+json'])
  expect(reply.json()).toMatchObject({ code: 'DATABASE_GONE', detail: expect.stringContaining('it is done once') })
  expect(await teams()).toBe(0)
  await sql`drop trigger is_cut on team_member`.execute(db)
  const [first, again] = [await makeTeam('one key of mine'), await makeTeam('one key of mine')]
  expect([first.statusCode, again.json()]).toEqual([200, first.json()])
  expect(await teams()).toBe(1)
})

test('a mistake of ours stays one', async () => {
  await sql`create function fails() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger it_fails before insert on team_member for each row execute function fails()`.execute(db)
  expect((await makeTeam('another key')).statusCode).toBe(500)
})
