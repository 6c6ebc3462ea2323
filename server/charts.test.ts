import { expect, test } from 'vitest'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testServer } from './testing.ts'

const { db, app, cookieOf } = await testServer()
const [rosa, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const team = await aTeam(db, { facilitator: rosa!, guest: guest! })
const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3, 5, 2, 6, 4, 7, 1, 8, 3, 6, 4, 5] })
const get = async (person: { id: string } | null, path: string) =>
  app.inject({ url: path, headers: person ? { cookie: await cookieOf(person) } : {} })

test('a chart as a drawing with its title and sentence, for the team and its guests', async () => {
  for (const person of [rosa!, guest!]) {
    const reply = await get(person, `/measures/${measure.id}/chart.svg`)
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    expect(reply.body).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(reply.body).toContain('Exit tickets: around 4.5, no clear change')
    expect(reply.body).toContain('no more than chance would move them')
  }
})

test('the same as numbers', async () => {
  const { statusCode, body } = await get(rosa!, `/measures/${measure.id}/chart.csv`)
  expect([statusCode, body.split('\r\n').slice(0, 3)]).toEqual([200, ['Day,Value', '2026-09-01,3', '2026-09-02,5']])
})

test('closed to strangers and visitors, and to what is no measure', async () => {
  const [outside, visitor] = await Promise.all(
    [stranger!, null].map((person) => get(person, `/measures/${measure.id}/chart.svg`)),
  )
  expect([outside!.statusCode, visitor!.statusCode]).toEqual([404, 401])
  const empty = await aMeasure(db, { teamId: team.id, madeBy: rosa! })
  const none = await Promise.all([empty.id, team.id, 'x'].map((id) => get(rosa!, `/measures/${id}/chart.svg`)))
  expect(none.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
})
