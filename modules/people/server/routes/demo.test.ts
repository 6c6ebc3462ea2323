import { expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson } from '../testing.ts'

const { db, as, app, config } = await testServer()
const visitor = await as(null)
const chosen = await aPerson(db, { name: 'Noemi Archuleta' })
const other = await aPerson(db)
await db.updateTable('person').set({ username: 'demo-1-teacher' }).where('id', '=', chosen.id).execute()

test('nobody comes in with one click where the district is real', async () => {
  expect(await visitor.people.demoPeople()).toEqual([])
  expect(await codeOf(visitor.people.signInToDemo({ personId: chosen.id }))).toBe('NOT_FOUND')
})

test('in a demo a visitor may be one of the people chosen for it, and nobody else', async () => {
  await db.updateTable('district').set({ is_demo: true }).execute()
  expect(await visitor.people.demoPeople()).toMatchObject([{ id: chosen.id, name: 'Noemi Archuleta', role: 'teacher' }])
  expect(await codeOf(visitor.people.signInToDemo({ personId: other.id }))).toBe('NOT_FOUND')
  const reply = await app.inject({
    method: 'POST',
    url: '/api/demo-sign-in',
    headers: { origin: config.url },
    payload: { personId: chosen.id },
  })
  expect(reply.headers['set-cookie']).toMatch(/^__Host-weft=[\w-]{43};/)
})
