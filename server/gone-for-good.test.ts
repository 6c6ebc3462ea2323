import { access } from 'node:fs/promises'
import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { storeImage } from '#platform/files.ts'
import { storedPath } from '#platform/store/disk.ts'
import { storeOf } from '#platform/store/store.ts'
import { readImage } from '#platform/media/image.ts'
import { newLog } from '#platform/log.ts'
import { dropWhatIsOver } from './jobs.ts'
import { testServer } from './testing.ts'

const { db, config, as } = await testServer()
const rosa = await aPerson(db)
const asRosa = await as(rosa)
const team = await aTeam(db, { facilitator: rosa })
const night = () => dropWhatIsOver({ db, config, log: newLog('silent') })
const longAgo = '2020-01-01T00:00:00Z'
const count = async (
  table: 'cycle' | 'cycle_comment' | 'measure' | 'removed_point' | 'meeting_note' | 'evidence_item' | 'file',
) => Number((await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(db)).rows[0]!.count)

async function aPicture(shade: number) {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: { r: shade, g: 0, b: 0 } } })
    .png()
    .toBuffer()
  const { id } = await db.transaction().execute(async (tx) => storeImage(tx, storeOf(config), (await readImage(png))!, rosa.id))
  const { sha256 } = await db.selectFrom('file').select('sha256').where('id', '=', id).executeTakeFirstOrThrow()
  return {
    id,
    isThere: () =>
      access(storedPath(config.data, sha256)).then(
        () => true,
        () => false,
      ),
  }
}

test('after its term a thing is gone with all that hung on it, and what still counts stays', async () => {
  const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa })
  const next = await aCycle(db, { teamId: team.id, madeBy: rosa })
  await db.updateTable('cycle').set({ carries_on_from: cycle.id }).where('id', '=', next.id).execute()
  const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa, values: [1, 2] })
  const kept = await aMeasure(db, { teamId: team.id, madeBy: rosa, values: [1, 2] })
  await asRosa.cycles.useMeasure({ id: next.id, measureId: measure.id, used: true })
  const picture = await aPicture(10)
  const item = { kind: 'photo' as const, text: '', fileId: picture.id, seenOn: '2026-11-02' }
  await asRosa.cycles.addEvidence({ id: cycle.id, item })
  await asRosa.cycles.comment({ id: cycle.id, text: 'Gone with it' })
  await asRosa.evidence.removePoint({ id: kept.id, pointId: (await asRosa.evidence.measure({ id: kept.id })).points[0]!.id })
  await asRosa.cycles.remove({ id: cycle.id, removed: true })
  await asRosa.evidence.removeMeasure({ id: measure.id, removed: true })

  await night()
  expect([await count('cycle'), await count('measure'), await count('removed_point'), await count('file')]).toEqual([2, 2, 1, 1])

  for (const table of ['cycle', 'measure', 'removed_point'] as const)
    await sql`update ${sql.table(table)} set deleted_at = ${longAgo} where deleted_at is not null`.execute(db)
  await sql`update file set made_at = ${longAgo}`.execute(db)
  await night()
  expect([await count('cycle'), await count('cycle_comment'), await count('measure'), await count('removed_point')]).toEqual([
    1, 0, 1, 0,
  ])
  expect([await count('evidence_item'), await count('file'), await picture.isThere()]).toEqual([0, 0, false])
  expect((await asRosa.cycles.cycle({ id: next.id })).ramp.map(({ id }) => id)).toEqual([next.id])
  expect((await asRosa.evidence.measure({ id: kept.id })).points.length).toBe(1)
})

test('a picture stays while something shows it, while it is young, and while another row has the same bytes', async () => {
  const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa })
  const [shown, young, once, twice] = [await aPicture(1), await aPicture(2), await aPicture(3), await aPicture(3)]
  await asRosa.cycles.addEvidence({ id: cycle.id, item: { kind: 'photo', text: '', fileId: shown.id, seenOn: '2026-11-02' } })
  await db.updateTable('file').set({ made_at: longAgo }).where('id', 'in', [shown.id, once.id]).execute()
  await night()
  const left = (await db.selectFrom('file').select('id').execute()).map(({ id }) => id)
  expect(left.toSorted()).toEqual([shown.id, young.id, twice.id].toSorted())
  expect([await shown.isThere(), await young.isThere(), await once.isThere()]).toEqual([true, true, true])
})

test('the reply to a key is kept for a month', async () => {
  const reply = { actor_id: rosa.id, route: 'cycles.comment', request_sha256: Buffer.alloc(32), reply: '{}' }
  await db
    .insertInto('idempotent_reply')
    .values([
      { ...reply, key: 'of long ago', made_at: longAgo },
      { ...reply, key: 'of last week', made_at: new Date(Date.now() - 7 * 86_400_000).toISOString() },
    ])
    .execute()
  await night()
  const left = await db.selectFrom('idempotent_reply').select('key').where('key', 'like', 'of %').execute()
  expect(left).toEqual([{ key: 'of last week' }])
})
