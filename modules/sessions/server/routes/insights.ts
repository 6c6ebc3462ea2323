import { formByKey, insertCycle, readableCycle } from '#modules/cycles/server/access.ts'
import { partIn } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import { questionFrom, whyNotBegin } from '../../insight.ts'
import {
  editableInsight,
  editableProblem,
  editableSession,
  refuseForeignProblem,
  seenProblem,
  teamOfEditableProblem,
  writableTeam,
} from '../access.ts'
import * as store from '../store/insight.ts'

export const addInsight = write.sessions.addInsight.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId } = await editableSession(db, actor, input.id)
  await refuseForeignProblem(db, input.problemId, teamId)
  const insight = await store.insertInsight(db, { ...input, sessionId: id, teamId, madeBy: actor.personId })
  await record(db, actor, 'insight.written', { id: insight.id, teamId })
  await tell(db, 'session', id)
  return insight
})

export const changeInsight = write.sessions.changeInsight.handler(async ({ context: { db, actor }, input, errors }) => {
  const { insight: theirs, teamId, sessionId } = await editableInsight(db, actor, input.id)
  const changed = await store.updateInsight(db, input, sessionId)
  if (!changed) throw errors.CONFLICT({ data: { theirs } })
  await tell(db, 'team', teamId)
  if (sessionId) await tell(db, 'session', sessionId)
  return changed
})

export const gather = write.sessions.gather.handler(async ({ context: { db, actor }, input }) => {
  const { insight, teamId, sessionId } = await editableInsight(db, actor, input.id)
  await refuseForeignProblem(db, input.problemId, teamId)
  await store.setProblem(db, [insight.id], teamId, input.problemId)
  for (const id of [insight.problem?.id, input.problemId]) if (id) await tell(db, 'problem', id)
  if (sessionId) await tell(db, 'session', sessionId)
  return {}
})

export const removeInsight = write.sessions.removeInsight.handler(async ({ context: { db, actor }, input }) => {
  const { insight, teamId, sessionId } = await editableInsight(db, actor, input.id)
  await store.setInsightRemoved(db, insight.id, input.removed ? actor.personId : null)
  await tell(db, 'team', teamId)
  if (sessionId) await tell(db, 'session', sessionId)
  return {}
})

export const problems = read.sessions.problems.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!(await partIn(db, actor, input.id))) throw errors.NOT_FOUND()
  return store.problemsOfTeam(db, input.id)
})

export const addProblem = write.sessions.addProblem.handler(async ({ context: { db, actor }, input }) => {
  const team = await writableTeam(db, actor, input.id)
  const id = await store.insertProblem(db, { teamId: team.id, text: input.text, madeBy: actor.personId })
  await store.setProblem(db, input.insightIds, team.id, id)
  await record(db, actor, 'problem.named', { id, teamId: team.id })
  return { id }
})

export const problem = read.sessions.problem.handler(async ({ context: { db, actor }, input }) => {
  const found = await seenProblem(db, actor, input.id)
  return { problem: found.problem, mayWrite: found.mayWrite, ...(await store.problemThread(db, actor, input.id)) }
})

export const changeProblem = write.sessions.changeProblem.handler(async ({ context: { db, actor }, input, errors }) => {
  const { problem: theirs } = await editableProblem(db, actor, input.id)
  if (!(await store.updateProblem(db, input))) throw errors.CONFLICT({ data: { theirs } })
  await tell(db, 'problem', input.id)
  return (await store.problemById(db, input.id))!.problem
})

export const focusOn = write.sessions.focusOn.handler(async ({ context: { db, actor }, input }) => {
  const { problem: found, teamId } = await editableProblem(db, actor, input.id)
  await store.setFocus(db, found.id, input.focus)
  await record(db, actor, input.focus ? 'problem.focused' : 'problem.let-rest', { id: found.id, teamId })
  return {}
})

export const removeProblem = write.sessions.removeProblem.handler(async ({ context: { db, actor }, input }) => {
  const teamId = await teamOfEditableProblem(db, actor, input.id)
  await store.setProblemRemoved(db, input.id, input.removed ? actor.personId : null)
  await record(db, actor, input.removed ? 'problem.removed' : 'problem.brought-back', { id: input.id, teamId })
  return {}
})

/** A problem becomes a question, and what was seen of it the reason for asking. */
export const startCycle = write.sessions.startCycle.handler(async ({ context: { db, actor }, input, errors }) => {
  const { problem: of, teamId } = await editableProblem(db, actor, input.id)
  const team = await writableTeam(db, actor, teamId)
  const { insights } = await store.problemThread(db, actor, of.id)
  const reason = of.removedAt ? 'no-words' : whyNotBegin({ text: of.text, insights })
  if (reason) throw errors.CANNOT_BEGIN({ data: { reason } })
  const form = (await formByKey(db, 'plan-do-study-act'))!
  const cycle = await insertCycle(db, {
    teamId: team.id,
    formId: form.id,
    step: form.steps[0]!.key,
    question: questionFrom(of.text),
    change: null,
    prediction: null,
    saw: null,
    triedFrom: null,
    madeBy: actor.personId,
  })
  await store.linkCycle(db, of.id, cycle!.id, actor.personId)
  await record(db, actor, 'cycle.started', { id: cycle!.id, teamId: team.id, placeId: team.placeId })
  await tell(db, 'problem', of.id)
  return { id: cycle!.id }
})

/** For the cycle’s own team: where it came from is not shared with the cycle. */
export const cameFrom = read.sessions.cameFrom.handler(async ({ context: { db, actor }, input }) => {
  const { teamId } = await readableCycle(db, actor, input.id)
  return (await partIn(db, actor, teamId)) ? store.cameFrom(db, input.id) : { problem: null, insights: [] }
})
