import { aMeasure } from '#modules/evidence/server/testing.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { somePictures } from '#platform/media/testing.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A measure of work in progress, one that a shared cycle shows, and one taken away; a photo with each. */
export const evidenceThings: Things = async ({ db, relation, team, facilitator }) => {
  const shown = wordFor(relation, SHARING.includes(relation) ? 'cycle' : 'work')
  const named = async (name: string) => {
    const { id } = await aMeasure(db, { teamId: team.id, madeBy: facilitator, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] })
    await db.updateTable('measure').set({ name }).where('id', '=', id).execute()
    await db
      .updateTable('measure_point')
      .set({ note: wordFor(relation, 'notes') })
      .where('measure_id', '=', id)
      .execute()
    return id
  }
  const measure = await named(wordFor(relation, 'work'))
  const sharedMeasure = await named(shown)
  const removedMeasure = await named(wordFor('deleted', 'removed'))
  await db.updateTable('measure').set({ deleted_at: new Date().toISOString() }).where('id', '=', removedMeasure).execute()
  const [{ id: point }] = (await db
    .selectFrom('measure_point')
    .select('id')
    .where('measure_id', '=', measure)
    .orderBy('measured_on')
    .execute()) as [{ id: string }]
  const baseline = uuidv7()
  await db
    .insertInto('measure_baseline')
    .values({
      id: baseline,
      measure_id: measure,
      from_on: '2026-09-01',
      until_on: '2026-09-10',
      reason: wordFor(relation, 'work'),
      made_by: facilitator.id,
    })
    .execute()
  const gonePoint = uuidv7()
  await db
    .insertInto('removed_point')
    .values({
      id: gonePoint,
      measure_id: measure,
      measured_on: '2026-08-30',
      value: 2,
      note: wordFor(relation, 'notes'),
      made_by: facilitator.id,
      made_at: new Date().toISOString(),
      deleted_by: facilitator.id,
    })
    .execute()
  const [quote, tickedQuote] = [uuidv7(), uuidv7()]
  const of = { team_id: team.id, seen_on: '2026-11-02', made_by: facilitator.id, kind: 'quote' } as const
  await db
    .insertInto('evidence_item')
    .values([
      { ...of, id: quote, text: wordFor(relation, 'notes') },
      { ...of, id: tickedQuote, text: shown },
    ])
    .execute()
  const ids = {
    measure,
    sharedMeasure,
    point,
    gonePoint,
    baseline,
    quote,
    tickedQuote,
    outcome: await anOutcome(db),
    ...(await photos(db, of, [wordFor(relation, 'notes'), shown])),
  }
  return relation === 'own' ? { ...ids, removedMeasure } : ids
}

/** What is known of students, the same for all teams: they may follow it across the district. */
async function anOutcome(db: Db): Promise<string> {
  const known = await db.selectFrom('outcome_measure').select('id').where('name', '=', 'Followed').executeTakeFirst()
  if (known) return known.id
  const [id, windowId, number] = [uuidv7(), uuidv7(), 1]
  const top = await db.selectFrom('place').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()
  await db.insertInto('outcome_measure').values({ id, name: 'Followed', about: 'students' }).execute()
  await db
    .insertInto('outcome_window')
    .values({ id: windowId, school_year: 2026, name: 'Fall', until_on: '2025-10-01' })
    .execute()
  await db.insertInto('outcome_sitting').values({ number, measure_id: id, window_id: windowId }).execute()
  const everyone = { sitting: number, group_number: 0, place_id: top.id }
  await db
    .insertInto('outcome_rollup')
    .values({ ...everyone, n: 60, sum: 600, sum_of_squares: 6060 })
    .execute()
  return id
}

/** Rows only: nobody needs the pixels to be refused. A photo’s text is its word; one was taken away. */
async function photos(db: Db, of: { team_id: string; seen_on: string; made_by: string }, [text, ticked]: [string, string]) {
  const [photo, tickedPhoto, gonePhoto] = [uuidv7(), uuidv7(), uuidv7()]
  const [file, tickedFile, goneFile] = (await somePictures(db, of.made_by, 3)) as [string, string, string]
  const taken = { ...of, kind: 'photo', deleted_at: null } as const
  await db
    .insertInto('evidence_item')
    .values([
      { ...taken, id: photo, file_id: file, text },
      { ...taken, id: tickedPhoto, file_id: tickedFile, text: ticked },
      { ...taken, id: gonePhoto, file_id: goneFile, text: wordFor('deleted', 'removed'), deleted_at: new Date().toISOString() },
    ])
    .execute()
  return { file, tickedFile, goneFile, photo, tickedPhoto, gonePhoto }
}
