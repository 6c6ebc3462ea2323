import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testServer } from './testing.ts'

const { db, as, app } = await testServer()
const rosa = await aPerson(db, { name: 'Rosa Ortega' })
const asRosa = await as(rosa)
const team = await aTeam(db, { facilitator: rosa })
const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa })
const check = await asRosa.cycles.openCheck({
  id: cycle.id,
  check: {
    questions: [
      { kind: 'piles', text: 'I can say why <1/2> & 2/4 are equal' },
      { kind: 'noticed', text: 'What did you notice?' },
    ],
    telling: 'We talk with a partner before we write.',
    language: 'en',
    seats: 2,
    hours: 1,
    measureId: null,
  },
})
const post = (url: string, payload = '') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } })

test('a class answers on a page of a few kilobytes, without a script and without signing in', async () => {
  const page = await app.inject({ url: `/answer/${check.classCode}` })
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('We talk with a partner before we write.')
  const begun = await post(`/answer/${check.classCode}/begin`)
  expect(begun.statusCode).toBe(303)
  const own = String(begun.headers['location'])
  const form = await app.inject({ url: own })
  expect(form.body).toContain('I can say why &lt;1/2&gt; &amp; 2/4 are equal')
  expect(form.body).not.toContain('<script')
  expect(form.body.length).toBeLessThan(6000)
  expect(form.headers['set-cookie']).toBeUndefined()
  expect(form.body).not.toContain('Rosa')
  const sent = await post(own, 'q0=0&q1=It+helped+to+draw')
  expect([sent.statusCode, sent.body.includes('Thank you.')]).toEqual([200, true])
  // One answer a code.
  const again = await post(own, 'q0=2&q1=')
  expect([again.statusCode, again.body.includes('This code opens nothing now')]).toEqual([404, true])
})

test('what is refused is told in the language of the browser', async () => {
  const wrong = await app.inject({ url: '/answer/ZZZZ22', headers: { 'accept-language': 'es-MX,es' } })
  expect([wrong.statusCode, wrong.body.includes('ya no abre nada')]).toEqual([404, true])
  const own = String((await post(`/answer/${check.classCode}/begin`)).headers['location'])
  const empty = await post(own, 'q1=')
  expect([empty.statusCode, empty.body.includes('Nothing was chosen')]).toEqual([422, true])
  expect((await post(`/answer/${check.classCode}/begin`)).statusCode).toBe(409)
})

test('whoever tries codes that open nothing is stopped after a hundred, and a class that has its code is not', async () => {
  let last = 0
  for (let at = 0; at < 101; at++) last = (await app.inject({ url: `/answer/ZZZZ${String(at + 100)}` })).statusCode
  expect(last).toBe(429)
  expect((await app.inject({ url: `/answer/${check.classCode}` })).statusCode).toBe(200)
})
