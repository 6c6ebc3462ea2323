import { leadsPlaceNow } from '#modules/people/server/access.ts'
import { editablePractice, readablePractice } from '#modules/practices/server/access.ts'
import { writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotOpen, whyNotRule, whyNotVote } from '../../act.ts'
import { ownAct, shownPractice } from '../access.ts'
import * as store from '../store/act.ts'
import { practiceAround } from '../store/around.ts'
import * as asking from '../store/ratification.ts'

const DAY = 86_400_000

export const practicePage = read.communities.practicePage.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await practiceAround(db, actor, input.id, input.number)
  if (!found) throw errors.NOT_FOUND()
  return found
})

export const act = write.communities.act.handler(async ({ context: { db, actor }, input, errors }) => {
  const practice = await shownPractice(db, actor, input.id)
  if (input.doneOn > (await store.today(db))) throw errors.NOT_YET()
  const { kind, text, doneOn } = input
  const id = await store.insertAct(db, { practiceId: practice.id, kind, text, doneOn, madeBy: actor.personId })
  const { teamId, personId } = practice.whose
  await record(db, actor, 'practice.supported', { id: practice.id, teamId, withIds: personId ? [personId] : [] })
  return { id }
})

export const rule = write.communities.rule.handler(async ({ context: { db, actor }, input, errors }) => {
  const practice = await shownPractice(db, actor, input.id)
  const { placeId, text, endsOn } = input
  const leads = await leadsPlaceNow(db, actor, placeId)
  const reason = whyNotRule({ leads, endsOn, today: await store.today(db) })
  if (reason) throw errors.CANNOT_RULE({ data: { reason } })
  const of = { practiceId: practice.id, kind: 'rule', text, doneOn: null, madeBy: actor.personId, placeId, endsOn } as const
  const id = await store.insertAct(db, of)
  await record(db, actor, 'practice.made-a-rule', { id: practice.id, placeId })
  return { id }
})

export const liftRule = write.communities.liftRule.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await ownAct(db, actor, input.id)
  if (found.kind !== 'rule') throw errors.NOT_FOUND()
  if (found.liftedAt === null) await store.setLifted(db, found.id)
  await record(db, actor, 'practice.rule-lifted', { id: found.practiceId })
  return {}
})

export const removeAct = write.communities.removeAct.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, kind } = await ownAct(db, actor, input.id)
  // A rule that was made stays in the history: it is lifted, not unsaid.
  if (kind === 'rule') throw errors.FORBIDDEN()
  await store.setActRemoved(db, id, input.removed ? actor.personId : null)
  return {}
})

export const askToRatify = write.communities.askToRatify.handler(async ({ context: { db, actor }, input, errors }) => {
  const { practice } = await editablePractice(db, actor, input.id)
  const teams = await asking.adoptersOf(db, practice.id)
  const days = (Date.parse(input.closesOn) - Date.parse(await store.today(db))) / DAY
  const { ratifications } = (await practiceAround(db, actor, practice.id))!
  const reason = whyNotOpen({
    isShown: practice.sharedAt !== null && practice.removedAt === null,
    teams,
    days,
    version: practice.version,
    earlier: ratifications,
  })
  if (reason) throw errors.CANNOT_ASK({ data: { reason } })
  const { rule: needs, why, closesOn } = input
  const of = { practiceId: practice.id, version: practice.version, rule: needs, why, closesOn, openedBy: actor.personId }
  const id = await asking.insertRatification(
    db,
    of,
    teams.map((team) => team.id),
  )
  await record(db, actor, 'practice.asked', { id: practice.id, teamId: practice.whose.teamId })
  return { id }
})

export const vote = write.communities.vote.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await asking.askedById(db, actor, input.id)
  if (!found) throw errors.NOT_FOUND()
  await readablePractice(db, actor, found.practiceId)
  const team = await writableTeam(db, actor, input.teamId)
  if (!found.asked.teams.some(({ id }) => id === team.id)) throw errors.FORBIDDEN()
  const { says, reason: why } = input
  const { outcome } = asking.ratificationOf(found.asked, await store.today(db))
  const reason = whyNotVote({ outcome, says, reason: why })
  if (reason) throw errors.CANNOT_VOTE({ data: { reason } })
  await asking.setVote(db, input.id, team.id, { says, reason: why, by: actor.personId })
  await record(db, actor, 'practice.voted', { id: found.practiceId, teamId: team.id })
  return {}
})

export const withdrawQuestion = write.communities.withdrawQuestion.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await asking.askedById(db, actor, input.id)
  if (!found) throw errors.NOT_FOUND()
  const { practice } = await editablePractice(db, actor, found.practiceId)
  await asking.setWithdrawn(db, input.id)
  await record(db, actor, 'practice.question-withdrawn', { id: practice.id, teamId: practice.whose.teamId })
  return {}
})
