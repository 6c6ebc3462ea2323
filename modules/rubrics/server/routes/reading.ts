import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotScores } from '../../rubric.ts'
import { MOST_SECONDS, wantsThird, whyNotGive, whyNotJoin } from '../../scoring.ts'
import { joinedScoring, readableScoring, readingOfActor } from '../access.ts'
import { deal, deskOf, dropGone, givenFor, putScores, setWantsThird } from '../store/reading.ts'
import { dropReader, putReader } from '../store/scoring.ts'

export const join = write.rubrics.join.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring: set } = await readableScoring(db, actor, input.id)
  if (input.joined === set.isReader) return {}
  const reason = input.joined ? whyNotJoin(set, set.mayWrite || set.openTo === 'district') : null
  if (reason) throw errors.CANNOT_JOIN({ data: { reason } })
  await (input.joined ? putReader : dropReader)(db, set.id, actor.personId)
  await record(db, actor, input.joined ? 'scoring.joined' : 'scoring.left', { id: set.id, teamId: set.teamId })
  return {}
})

export const desk = read.rubrics.desk.handler(async ({ context: { db, actor }, input }) => {
  const { scoring, used } = await joinedScoring(db, actor, input.id)
  return { scoring, used, ...(await deskOf(db, scoring, actor.personId)) }
})

export const takeNext = write.rubrics.takeNext.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring: set } = await joinedScoring(db, actor, input.id)
  if (set.step !== 'reading') throw errors.CANNOT_GIVE({ data: { reason: set.step } })
  const before = await deskOf(db, set, actor.personId)
  if (before.reading?.piece.state === 'gone') await dropGone(db, set.id, actor.personId)
  else if (before.reading) return before
  await deal(db, set, actor.personId)
  return deskOf(db, set, actor.personId)
})

export const give = write.rubrics.give.handler(async ({ context: { db, actor }, input, errors }) => {
  const { set, used, ...reading } = await readingOfActor(db, actor, input.id)
  const isSettled = reading.others + (reading.isThird ? 0 : 1) >= set.readers
  const reason =
    (reading.isThisRound ? whyNotGive({ step: set.step, kind: set.kind, isIn: reading.isIn, isSettled }) : 'in-already') ??
    whyNotScores(used, input.scores)
  if (reason) throw errors.CANNOT_GIVE({ data: { reason } })
  const known = new Set(used.criteria.map(({ id }) => id))
  const comments = Object.fromEntries(Object.entries(input.comments).filter(([id, text]) => known.has(id) && text !== ''))
  await putScores(db, input.id, { scores: input.scores, comments, seconds: Math.min(input.seconds, MOST_SECONDS) })
  if (set.kind === 'scoring' && isSettled && !reading.isThird) {
    const given = await givenFor(db, reading.pieceId, set.round)
    if (wantsThird(used, given, set)) await setWantsThird(db, reading.pieceId, true)
  }
  if (!reading.hasOpen) await deal(db, set, actor.personId)
  if (set.kind === 'calibration') await tell(db, 'scoring', set.id)
  return deskOf(db, set, actor.personId)
})
