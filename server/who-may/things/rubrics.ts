import { sql } from 'kysely'
import { theDistrict } from '#modules/people/server/testing.ts'
import { aClass } from '#modules/roster/server/testing.ts'
import { aJudgement, aMap, aProposal, aReading, aRubric, aScoring } from '#modules/rubrics/server/testing.ts'
import { aPiece, aShare } from '#modules/work/server/testing.ts'
import { districtDay } from '#platform/district/day.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/**
 * A rubric of the team’s own with what was proposed to it, its map and a class that the member teaches; a set of work that the member reads
 * in, one that is talked about, one that is done. Where a team shares, a rubric that is shown, its map, and a set that anyone may join; of the
 * team `own`, ones that were taken away.
 */
export const rubricsThings: Things = async ({ db, relation, team, facilitator, member, people }) => {
  const own = { teamId: team.id, madeBy: facilitator }
  const word = wordFor(relation, 'work')
  const { id: rubric } = await aRubric(db, { ...own, content: { name: word } })
  const task = await aMap(db, { rubricId: rubric, madeBy: facilitator, task: word })
  const { id: placeId } = await theDistrict(db)
  const taught = await aClass(db, { placeId, teacher: member, title: wordFor(relation, 'taught') })
  const given = await aClass(db, { placeId, teacher: member, title: wordFor(relation, 'gone') })
  await db
    .updateTable('enrolment')
    .set({ ended_on: sql<string>`${districtDay} - 1` })
    .where('class_id', '=', given.id)
    .execute()
  const set = { ...own, rubricId: rubric, name: word, pieces: [word, `${word} two`, `${word} three`] }
  const { id: scoring, pieces } = await aScoring(db, { ...set, readers: [member] })
  const [piece, other] = pieces
  const reading = await aReading(db, { scoringId: scoring, pieceId: piece!, personId: member.id, scores: null })
  await aReading(db, { scoringId: scoring, pieceId: other!, personId: member.id, scores: [1, 2] })
  const talked = await aScoring(db, { ...set, readers: [member, facilitator] })
  for (const pieceId of talked.pieces) {
    await aReading(db, { scoringId: talked.id, pieceId, personId: member.id, scores: [1, 2], comment: word })
    await aReading(db, { scoringId: talked.id, pieceId, personId: facilitator.id, scores: [4, 2] })
  }
  await db.updateTable('scoring').set({ step: 'discussing' }).where('id', '=', talked.id).execute()
  const closed = await aScoring(db, { ...set, kind: 'scoring' })
  await db
    .updateTable('scoring')
    .set({ step: 'closed', closed_at: new Date().toISOString() })
    .where('id', '=', closed.id)
    .execute()
  const compared = await aScoring(db, { ...set, kind: 'comparison', readers: [member] })
  const [left, right] = compared.pieces
  const before = { scoringId: compared.id, leftId: left!, rightId: right!, personId: member.id }
  const judgement = await aJudgement(db, before)
  // Somebody read in all of these and left: what lay before them still does.
  const { id: formerId } = people.former
  await db
    .insertInto('scoring_rater')
    .values(
      [scoring, talked.id, compared.id].map((id) => ({
        scoring_id: id,
        person_id: formerId,
        left_at: new Date().toISOString(),
      })),
    )
    .execute()
  const leftReading = await aReading(db, { scoringId: scoring, pieceId: piece!, personId: formerId, scores: null })
  const leftJudgement = await aJudgement(db, { ...before, personId: formerId })
  const ordered = await aScoring(db, { ...set, kind: 'comparison', readers: [member, facilitator] })
  for (const [at, leftId] of ordered.pieces.entries())
    for (const rightId of ordered.pieces.slice(at + 1))
      for (const { id: personId } of [member, facilitator])
        await aJudgement(db, { scoringId: ordered.id, leftId, rightId, personId, more: 'left' })
  await db
    .updateTable('scoring')
    .set({ step: 'closed', closed_at: new Date().toISOString() })
    .where('id', '=', ordered.id)
    .execute()
  const proposal = await aProposal(db, { rubricId: rubric, madeBy: member, why: word })
  const things = {
    rubric,
    scoring,
    task: task.id,
    class: taught.id,
    piece: piece!,
    reading,
    proposal,
    talkedScoring: talked.id,
    talkedPiece: talked.pieces[0]!,
    closedScoring: closed.id,
    comparison: compared.id,
    judgement,
    leftReading,
    leftJudgement,
    orderedComparison: ordered.id,
  }
  if (SHARING.includes(relation)) {
    const shown = wordFor(relation, 'shown')
    const { id } = await aRubric(db, { ...own, shared: true, content: { name: shown } })
    await aMap(db, { rubricId: id, madeBy: facilitator, task: shown })
    // Work that lies in a set which anyone may join is not shown to those who have not.
    const laid = await aPiece(db, { ...own, title: word })
    const open = await aScoring(db, { ...own, rubricId: id, name: shown, openTo: 'district', work: [laid] })
    const comparison = await aScoring(db, { ...own, rubricId: id, name: shown, kind: 'comparison', openTo: 'district' })
    await aShare(db, { pieceId: laid.id, withKind: 'scoring', withId: open.id, sharedBy: facilitator })
    // Talked about, where it divides two who read it.
    const both = [member, facilitator]
    const openTalked = await aScoring(db, {
      ...own,
      rubricId: id,
      name: shown,
      openTo: 'district',
      work: [laid],
      readers: both,
    })
    for (const pieceId of openTalked.pieces)
      for (const [at, { id: personId }] of both.entries())
        await aReading(db, { scoringId: openTalked.id, pieceId, personId, scores: [at * 3 + 1, 2] })
    await aShare(db, { pieceId: laid.id, withKind: 'scoring', withId: openTalked.id, sharedBy: facilitator })
    await db.updateTable('scoring').set({ step: 'discussing' }).where('id', '=', openTalked.id).execute()
    // The neighbour read in one that was taken away since.
    const back = await aPiece(db, { ...own, title: word })
    const reads = { ...own, rubricId: id, name: shown, openTo: 'district', readers: [people.neighbour] } as const
    const shrunk = await aScoring(db, { ...reads, pieces: [], work: [back] })
    const { id: ended } = await aShare(db, { pieceId: back.id, withKind: 'scoring', withId: shrunk.id, sharedBy: facilitator })
    await db
      .updateTable('work_share')
      .set({ ended_at: sql<string>`now()` })
      .where('id', '=', ended)
      .execute()
    const lies = { scoringId: shrunk.id, pieceId: shrunk.pieces[0]!, personId: people.neighbour.id }
    await aReading(db, { ...lies, scores: null })
    const { id: withdrawn, fileIds } = await aPiece(db, { ...own, title: word })
    const away = await aScoring(db, { ...reads, work: [{ id: withdrawn }] })
    await aShare(db, { pieceId: withdrawn, withKind: 'scoring', withId: away.id, sharedBy: facilitator })
    await db.updateTable('scoring').set({ deleted_at: new Date().toISOString() }).where('id', '=', away.id).execute()
    return {
      ...things,
      shownRubric: id,
      openScoring: open.id,
      openTalked: openTalked.id,
      openComparison: comparison.id,
      laidFile: laid.fileIds[0]!,
      withdrawnFile: fileIds[0]!,
      takenBackFile: back.fileIds[0]!,
      shrunkScoring: shrunk.id,
    }
  }
  if (relation !== 'own') return things
  const gone = wordFor('deleted', 'removed')
  const { id: removedRubric } = await aRubric(db, { ...own, shared: true, content: { name: gone } })
  const { id: removedScoring } = await aScoring(db, { ...own, rubricId: rubric, name: gone, openTo: 'district' })
  const deleted_at = new Date().toISOString()
  await db.updateTable('rubric').set({ deleted_at }).where('id', '=', removedRubric).execute()
  await db.updateTable('scoring').set({ deleted_at }).where('id', '=', removedScoring).execute()
  return { ...things, removedRubric, removedScoring }
}
