import { today } from '#modules/evidence/server/access.ts'
import { partIn, seenTeam, writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { nextStep, stepOf, whyNotAdvance, whyNotShare } from '../cycle.ts'
import { editableCycle, teamOfEditableCycle } from './access.ts'
import * as around from './routes/around.ts'
import * as checks from './routes/checks.ts'
import * as effects from './routes/effects.ts'
import * as lags from './routes/lag.ts'
import {
  allForms,
  formById,
  insertCycle,
  nextInRamp,
  setJudgement,
  setRemoved,
  setShared,
  setStep,
  setText,
} from './store/cycle.ts'
import { beginning, cycleLines, sharedCycles } from './store/list.ts'
import { cyclePage } from './store/page.ts'

const JUDGED = ['matched', 'decision', 'triedFrom'] as const

export const cycles = {
  ...around,
  ...checks,
  ...effects,
  ...lags,

  forms: read.cycles.forms.handler(({ context: { db } }) => allForms(db)),

  cycle: read.cycles.cycle.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await cyclePage(db, actor, input.id)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  beginning: read.cycles.beginning.handler(({ context: { db, actor } }) => beginning(db, actor)),

  shared: read.cycles.shared.handler(({ context: { db, actor }, input }) => sharedCycles(db, actor, input)),

  list: read.cycles.list.handler(async ({ context: { db, actor }, input }) => {
    if (!(await partIn(db, actor, input.id))) await seenTeam(db, actor, input.id)
    return cycleLines(db, actor, input.id)
  }),

  start: write.cycles.start.handler(async ({ context: { db, actor }, input, errors }) => {
    const team = await writableTeam(db, actor, input.id)
    const step = stepOf((await formById(db, input.formId)) ?? { steps: [] }, input.step)
    if (!step) throw errors.NO_SUCH_STEP()
    const cycle = await insertCycle(db, {
      ...input,
      teamId: team.id,
      triedFrom: input.triedFrom ?? (step.tries ? await today(db) : null),
      madeBy: actor.personId,
    })
    await record(db, actor, 'cycle.started', { id: cycle!.id, teamId: team.id, placeId: team.placeId })
    return cycle!
  }),

  carryOn: write.cycles.carryOn.handler(async ({ context: { db, actor }, input, errors }) => {
    const { cycle, form } = await editableCycle(db, actor, input.id)
    const { id, teamId, formId, question, students, nextStep: change } = cycle
    const texts = { question, students, change, prediction: null, saw: null }
    const next = await insertCycle(db, {
      ...texts,
      teamId,
      formId,
      step: form.steps[0]!.key,
      triedFrom: null,
      carriesOnFrom: id,
      madeBy: actor.personId,
    })
    if (!next) throw errors.ALREADY_CARRIED_ON({ data: (await nextInRamp(db, id))! })
    await record(db, actor, 'cycle.carried-on', { id: next.id, teamId })
    return next
  }),

  write: write.cycles.write.handler(async ({ context: { db, actor }, input: { id, field, was, text }, errors }) => {
    const { cycle } = await editableCycle(db, actor, id)
    const there = cycle[field]
    const now = text || null
    if (there === now) return cycle
    // Compared by the text itself: two people may write in two fields at once, never over each other in one.
    if (there !== (was || null)) throw errors.CONFLICT({ data: { theirs: cycle } })
    await record(db, actor, 'cycle.written', { id, teamId: cycle.teamId })
    return setText(db, id, field, now)
  }),

  judge: write.cycles.judge.handler(async ({ context: { db, actor }, input: { id, was, to }, errors }) => {
    const { cycle } = await editableCycle(db, actor, id)
    const met = JUDGED.some((key) => to[key] !== undefined && cycle[key] !== was[key] && cycle[key] !== to[key])
    if (met) throw errors.CONFLICT({ data: { theirs: cycle } })
    await record(db, actor, 'cycle.judged', cycle)
    return setJudgement(db, cycle, to)
  }),

  // Compared by the step one moves from: pressed twice, or by two people at once, it moves one step.
  advance: write.cycles.advance.handler(async ({ context: { db, actor }, input, errors }) => {
    const { cycle, form } = await editableCycle(db, actor, input.id)
    if (cycle.step !== input.from) throw errors.CONFLICT({ data: { theirs: cycle } })
    const reason = whyNotAdvance(cycle, form)
    if (reason) throw errors.CANNOT_ADVANCE({ data: { reason } })
    const next = nextStep(form, cycle.step!)
    await record(db, actor, next ? 'cycle.advanced' : 'cycle.closed', cycle)
    return setStep(db, cycle, next, stepOf(form, next)?.tries ?? false, await today(db))
  }),

  goTo: write.cycles.goTo.handler(async ({ context: { db, actor }, input, errors }) => {
    const { cycle, form } = await editableCycle(db, actor, input.id)
    if (!stepOf(form, input.step)) throw errors.NO_SUCH_STEP()
    if (cycle.step === input.step) return cycle
    if (cycle.step !== input.from) throw errors.CONFLICT({ data: { theirs: cycle } })
    await record(db, actor, 'cycle.went-to', cycle)
    return setStep(db, cycle, input.step, false, await today(db))
  }),

  share: write.cycles.share.handler(async ({ context: { db, actor }, input, errors }) => {
    const { cycle } = await editableCycle(db, actor, input.id)
    const reason = input.share ? whyNotShare(cycle) : null
    if (reason) throw errors.CANNOT_SHARE({ data: { reason } })
    if (input.share === (cycle.sharedAt !== null)) return cycle
    await record(db, actor, input.share ? 'cycle.shared' : 'cycle.unshared', cycle)
    return setShared(db, cycle, input.share ? actor.personId : null)
  }),

  remove: write.cycles.remove.handler(async ({ context: { db, actor }, input }) => {
    const teamId = await teamOfEditableCycle(db, actor, input.id)
    await setRemoved(db, input.id, input.removed ? actor.personId : null)
    await record(db, actor, input.removed ? 'cycle.removed' : 'cycle.brought-back', { id: input.id, teamId })
    return {}
  }),
}
