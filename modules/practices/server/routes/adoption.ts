import { editableCycle, formByKey, insertCycle, linkMeasure } from '#modules/cycles/server/access.ts'
import { insertMeasure } from '#modules/evidence/server/access.ts'
import { seenTeam, writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { write } from '#platform/rpc.ts'
import { whyNotMove } from '../../adoption.ts'
import { stepsText } from '../../practice.ts'
import { toOriginators } from '../about.ts'
import { readablePractice, writableAdoption } from '../access.ts'
import * as store from '../store/adoption.ts'

export const adopt = write.practices.adopt.handler(async ({ context: { db, actor }, input, errors }) => {
  const { practice } = await readablePractice(db, actor, input.id)
  const team = await writableTeam(db, actor, input.teamId)
  if (input.learnedFromId) await seenTeam(db, actor, input.learnedFromId)
  const { state, learned, learnedFromId, isShown } = input
  const of = { practiceId: practice.id, teamId: team.id, version: practice.version, state, learned, learnedFromId, isShown }
  const id = await store.insertAdoption(db, { ...of, madeBy: actor.personId })
  if (!id) throw errors.ALREADY({ data: (await store.adoptionOf(db, practice.id, team.id))! })
  await record(db, actor, 'adoption.made', { id, teamId: team.id, placeId: team.placeId })
  if (isShown) await record(db, actor, 'practice.adopted', toOriginators(practice))
  return { id }
})

export const moveOn = write.practices.moveOn.handler(async ({ context: { db, actor }, input, errors }) => {
  const adoption = await writableAdoption(db, actor, input.id)
  if (adoption.state !== input.from) throw errors.CONFLICT()
  const { practice } = await readablePractice(db, actor, adoption.practiceId)
  const version = input.latest ? practice.version : adoption.version
  const reason = whyNotMove(adoption.state, input.state, input.why)
  if (reason && !(reason === 'same' && version !== adoption.version)) throw errors.CANNOT_MOVE({ data: { reason } })
  await store.setState(db, { id: adoption.id, state: input.state, version, why: input.why, by: actor.personId })
  await record(db, actor, 'adoption.moved', { id: adoption.id, teamId: adoption.teamId })
  return {}
})

export const showAdoption = write.practices.showAdoption.handler(async ({ context: { db, actor }, input }) => {
  const adoption = await writableAdoption(db, actor, input.id)
  if (adoption.isShown === input.isShown) return {}
  await store.setAdoptionShown(db, adoption.id, input.isShown)
  await record(db, actor, input.isShown ? 'adoption.shown' : 'adoption.hidden', { id: adoption.id, teamId: adoption.teamId })
  const { practice } = await readablePractice(db, actor, adoption.practiceId)
  if (input.isShown) await record(db, actor, 'practice.adopted', toOriginators(practice))
  return {}
})

export const startCycle = write.practices.startCycle.handler(async ({ context: { db, actor }, input, errors }) => {
  const adoption = await writableAdoption(db, actor, input.id)
  const { practice, version } = await readablePractice(db, actor, adoption.practiceId, adoption.version)
  const team = await writableTeam(db, actor, adoption.teamId)
  const form = await formByKey(db, 'plan-do-study-act')
  if (!form) throw errors.NOT_FOUND()
  const cycle = await insertCycle(db, {
    teamId: team.id,
    formId: form.id,
    step: form.steps[0]!.key,
    question: version.problem || null,
    students: version.students || null,
    change: [version.name, version.sentence, stepsText(version.steps)].filter(Boolean).join('\n\n'),
    prediction: version.prediction || null,
    saw: null,
    triedFrom: null,
    madeBy: actor.personId,
  })
  if (version.measure) {
    const measure = await insertMeasure(db, team.id, version.measure, actor.personId)
    await linkMeasure(db, cycle!.id, measure.id, true)
  }
  await store.linkCycle(db, { cycleId: cycle!.id, practiceId: practice.id, version: version.number, by: actor.personId })
  if (adoption.state === 'considering')
    await store.setState(db, { id: adoption.id, state: 'trying', version: adoption.version, why: '', by: actor.personId })
  await record(db, actor, 'cycle.started', { id: cycle!.id, teamId: team.id, placeId: team.placeId })
  return { id: cycle!.id }
})

export const linkCycle = write.practices.linkCycle.handler(async ({ context: { db, actor }, input }) => {
  const { practice } = await readablePractice(db, actor, input.id)
  const { cycle } = await editableCycle(db, actor, input.cycleId)
  if (input.tries)
    await store.linkCycle(db, { cycleId: cycle.id, practiceId: practice.id, version: practice.version, by: actor.personId })
  else await store.unlinkCycle(db, cycle.id, practice.id)
  return {}
})
