import { aCycle, PLAN_DO_STUDY_ACT } from '#modules/cycles/server/testing.ts'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

const EARLIER = '2026-01-05T10:00:00Z'

/** A cycle in progress; where a team shares, one that is shared; of the team `own`, one that was taken away while it was shared. */
export const cyclesThings: Things = async ({ db, relation, team, facilitator, member, people, ids }) => {
  const of = { teamId: team.id, madeBy: facilitator }
  const { id: cycle } = await aCycle(db, { ...of, question: wordFor(relation, 'work') })
  const comment = uuidv7()
  const said = (cycleId: string, id: string, text: string, at?: string) =>
    db
      .insertInto('cycle_comment')
      .values({ id, cycle_id: cycleId, person_id: member.id, text, ...(at ? { made_at: at } : {}) })
      .execute()
  await said(cycle, comment, wordFor(relation, 'notes'))
  const around = async (cycleId: string, shared: boolean) => {
    const show = (item: string, ticked: boolean) => ({ cycle_id: cycleId, evidence_item_id: ids[item]!, is_shared: ticked })
    await db
      .insertInto('cycle_evidence')
      .values(shared ? [show('tickedQuote', true), show('tickedPhoto', true)] : [show('quote', false), show('photo', false)])
      .execute()
    await db
      .insertInto('cycle_measure')
      .values({ cycle_id: cycleId, measure_id: ids[shared ? 'sharedMeasure' : 'measure']! })
      .execute()
    await db.insertInto('cycle_meeting').values({ cycle_id: cycleId, meeting_id: ids['meeting']! }).execute()
  }
  await around(cycle, false)
  const check = uuidv7()
  await db
    .insertInto('student_check')
    .values({
      id: check,
      cycle_id: cycle,
      class_code: Array.from({ length: 6 }, (_, at) => 'ABCDEFGHJKMNPQRS'[Number.parseInt(check.at(-1 - at)!, 16)]).join(''),
      questions: JSON.stringify([{ kind: 'piles', text: wordFor(relation, 'work') }]),
      language: 'en',
      seats: 8,
      opened_by: facilitator.id,
      closes_at: new Date(Date.now() + 3_600_000).toISOString(),
    })
    .execute()
  // Tried since a while, with what the team does beside what students do: so that it can be said whether it worked, and after how long.
  await db.updateTable('cycle').set({ tried_from: '2026-09-06' }).where('id', '=', cycle).execute()
  const [{ id: practice }, { id: outcome }] = await Promise.all([
    aMeasure(db, { teamId: team.id, madeBy: facilitator, values: [1, 2, 3] }),
    aMeasure(db, { teamId: team.id, madeBy: facilitator, values: [1, 2, 3] }),
  ])
  const name = wordFor(relation, 'work')
  await db.updateTable('measure').set({ name, purpose: 'practice' }).where('id', '=', practice).execute()
  await db.updateTable('measure').set({ name }).where('id', '=', outcome).execute()
  const linked = [practice, outcome].map((measureId) => ({ cycle_id: cycle, measure_id: measureId }))
  await db.insertInto('cycle_measure').values(linked).execute()
  await db
    .insertInto('cycle_lag')
    .values({
      cycle_id: cycle,
      practice_id: practice,
      outcome_id: outcome,
      days: 21,
      reason: wordFor(relation, 'work'),
      said_by: facilitator.id,
    })
    .execute()
  const made: Record<string, string> = {
    cycle,
    comment,
    check,
    ourMeasure: practice,
    theirMeasure: outcome,
    item: ids['quote']!,
    form: PLAN_DO_STUDY_ACT,
  }
  if (SHARING.includes(relation)) {
    const { id } = await aCycle(db, { ...of, question: wordFor(relation, 'cycle'), shared: true })
    await around(id, true)
    const hung = (item: string, ticked: boolean) => ({ cycle_id: id, evidence_item_id: ids[item]!, is_shared: ticked })
    await db
      .insertInto('cycle_evidence')
      .values([hung('quote', false), hung('photo', false), hung('gonePhoto', true)])
      .execute()
    await said(id, uuidv7(), wordFor(relation, 'notes'), EARLIER)
    await said(id, uuidv7(), wordFor(relation, 'cycle'))
    made['sharedCycle'] = id
    // The first of them offers itself to the others as a companion.
    if (ids['elsewhereCycle'])
      await db
        .insertInto('cycle_companion')
        .values({ cycle_id: ids['elsewhereCycle'], companion_id: id, offered_by: people.neighbour.id })
        .execute()
  }
  if (relation === 'own') {
    const { id } = await aCycle(db, { ...of, question: wordFor('deleted', 'removed'), shared: true })
    await db.updateTable('cycle').set({ deleted_at: new Date().toISOString() }).where('id', '=', id).execute()
    made['removedCycle'] = id
    // Both heard of the comment while they were in the team; one of them has left.
    const event = uuidv7()
    await db
      .insertInto('event')
      .values({ id: event, verb: 'cycle.commented', object_kind: 'cycle', object_id: cycle, team_id: team.id })
      .execute()
    await db
      .insertInto('notice')
      .values([people.former, people.guest].map((person) => ({ person_id: person.id, event_id: event })))
      .execute()
    await leaders({ db, people })
  }
  return made
}

/** Leaders show first. One shows a cycle of their own; two do not, each for reasons of their own. */
async function leaders({ db, people }: Pick<Parameters<Things>[0], 'db' | 'people'>): Promise<void> {
  const team = async (
    facilitator: { id: string },
    more: { person_id: string; part: 'guest' | 'member'; until?: string }[],
    removed: boolean,
  ) => {
    const id = uuidv7()
    const { placeId } = await db
      .selectFrom('role_held')
      .select('place_id as placeId')
      .where('person_id', '=', people.principal.id)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('team')
      .values({ id, name: 'Leaders', kind: 'school-leadership', level: 'school', place_id: placeId })
      .execute()
    await db
      .insertInto('team_member')
      .values([
        { team_id: id, person_id: facilitator.id, part: 'facilitator' as const },
        ...more.map((one) => ({ team_id: id, ...one })),
      ])
      .execute()
    const cycle = await aCycle(db, { teamId: id, madeBy: facilitator, shared: true, question: 'Do we listen?' })
    if (removed) await db.updateTable('cycle').set({ deleted_at: new Date().toISOString() }).where('id', '=', cycle.id).execute()
    return id
  }
  const until = new Date().toISOString()
  await team(
    people.showing,
    [
      { person_id: people.principal.id, part: 'guest' },
      { person_id: people.superintendent.id, part: 'member', until },
    ],
    false,
  )
  const quiet = await team(people.superintendent, [], true)
  await aCycle(db, { teamId: quiet, madeBy: people.superintendent, question: 'What do we owe?' })
}
