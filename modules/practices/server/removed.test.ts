import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { testServer } from '#server/testing.ts'
import { dropRemovedPractices } from './access.ts'
import { aPractice, aVersion } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const rosa = await aPerson(db, { name: 'Rosa Ortega', placeId: willow.id })
const asRosa = await as(rosa)
const daysAgo = (id: string, days: number) =>
  sql`update practice set deleted_at = now() - make_interval(days => ${days}) where id = ${id}`.execute(db)

test('a practice taken away is gone after 90 days; what was adapted from it, and what took its change back, go on without it', async () => {
  const { id } = await aPractice(db, { madeBy: rosa, placeId: willow.id, shared: true })
  const child = await asRosa.practices.adapt({
    id,
    number: 1,
    teamId: null,
    kind: 'teaching',
    version: aVersion({ name: 'Ours' }),
    adapted: { kept: 'All', changed: '', dropped: '', why: '' },
  })
  const other = await asRosa.practices.adapt({
    id: child.id,
    number: 1,
    teamId: null,
    kind: 'teaching',
    version: aVersion(),
    adapted: { kept: '', changed: '', dropped: '', why: '' },
  })
  await asRosa.practices.revise({ id: child.id, from: 1, version: aVersion({ name: 'Ours' }), said: '', thanksId: other.id })
  for (const one of [id, other.id]) await asRosa.practices.remove({ id: one, removed: true })
  await daysAgo(id, 89)
  await daysAgo(other.id, 91)
  expect(await dropRemovedPractices(db)).toBe(1)
  await daysAgo(id, 91)
  expect(await dropRemovedPractices(db)).toBe(1)
  const left = await db.selectFrom('practice').select(['id', 'parent_id']).execute()
  expect(left).toEqual([{ id: child.id, parent_id: null }])
  expect((await asRosa.practices.practice({ id: child.id })).version).toMatchObject({ number: 2, name: 'Ours', thanks: null })
})

test('a version stays as it was while its practice is there', async () => {
  const { id } = await aPractice(db, { madeBy: rosa, placeId: willow.id })
  await expect(db.deleteFrom('practice_version').where('practice_id', '=', id).execute()).rejects.toThrow('append-only')
  const change = db.updateTable('practice_version').set({ sentence: 'Changed', thanks_id: null }).where('practice_id', '=', id)
  await expect(change.execute()).rejects.toThrow('append-only')
})
