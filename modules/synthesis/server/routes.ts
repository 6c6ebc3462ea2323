import { readablePractice } from '#modules/practices/server/access.ts'
import { cyclesOfPractice } from '#modules/practices/server/read.ts'
import { seenProblem } from '#modules/sessions/server/access.ts'
import { cyclesOfProblem } from '#modules/sessions/server/read.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotShare } from '../synthesis.ts'
import { editableSynthesis, mayBegin, refuseClosedCycles, seenSynthesis } from './access.ts'
import { askAuthor, isHere, joinAuthors, leaveAuthors } from './store/author.ts'
import {
  citableCycles,
  insertSynthesis,
  setRemoved,
  setShared,
  synthesesCiting,
  synthesisLists,
  updateSynthesis,
} from './store/synthesis.ts'

export const synthesis = {
  list: read.synthesis.list.handler(async ({ context: { db, actor }, input }) => ({
    ...(await synthesisLists(db, actor, input.after)),
    mayBegin: await mayBegin(db, actor),
  })),

  synthesis: read.synthesis.synthesis.handler(({ context: { db, actor }, input }) => seenSynthesis(db, actor, input.id)),

  about: read.synthesis.about.handler(async ({ context: { db, actor }, input }) => {
    await (input.kind === 'practice' ? readablePractice(db, actor, input.id) : seenProblem(db, actor, input.id))
    const cycles = input.kind === 'practice' ? cyclesOfPractice(input.id) : cyclesOfProblem(input.id)
    return { syntheses: await synthesesCiting(db, actor, cycles) }
  }),

  citable: read.synthesis.citable.handler(async ({ context: { db, actor }, input }) => ({
    cycles: await citableCycles(db, actor, input.search ?? ''),
  })),

  make: write.synthesis.make.handler(async ({ context: { db, actor }, input, errors }) => {
    if (!(await mayBegin(db, actor))) throw errors.FORBIDDEN()
    await refuseClosedCycles(db, actor, input.synthesis)
    const made = await insertSynthesis(db, input.synthesis, actor.personId)
    await record(db, actor, 'synthesis.begun', made)
    return made
  }),

  change: write.synthesis.change.handler(async ({ context: { db, actor }, input, errors }) => {
    await editableSynthesis(db, actor, input.id)
    await refuseClosedCycles(db, actor, input.synthesis)
    if (!(await updateSynthesis(db, actor, input.id, input.version, input.synthesis)))
      throw errors.CONFLICT({ data: { theirs: await seenSynthesis(db, actor, input.id) } })
    await record(db, actor, 'synthesis.changed', { id: input.id })
    return {}
  }),

  share: write.synthesis.share.handler(async ({ context: { db, actor }, input, errors }) => {
    const { synthesis: found, claims } = await editableSynthesis(db, actor, input.id)
    const reason = input.share ? whyNotShare({ unknown: found.unknown, claims }) : null
    if (reason) throw errors.CANNOT_SHARE({ data: { reason } })
    await setShared(db, found.id, input.share ? actor.personId : null)
    await record(db, actor, input.share ? 'synthesis.shared' : 'synthesis.unshared', { id: found.id })
    return {}
  }),

  remove: write.synthesis.remove.handler(async ({ context: { db, actor }, input }) => {
    const { synthesis: found } = await editableSynthesis(db, actor, input.id)
    await setRemoved(db, found.id, input.removed ? actor.personId : null)
    await record(db, actor, input.removed ? 'synthesis.removed' : 'synthesis.brought-back', { id: found.id })
    return {}
  }),

  askAuthor: write.synthesis.askAuthor.handler(async ({ context: { db, actor }, input, errors }) => {
    const { synthesis: found } = await editableSynthesis(db, actor, input.id)
    if (!(await isHere(db, input.personId))) throw errors.NOT_FOUND()
    await askAuthor(db, found.id, input.personId, actor.personId)
    await record(db, actor, 'synthesis.author-asked', { id: found.id, withIds: [input.personId] })
    return {}
  }),

  answer: write.synthesis.answer.handler(async ({ context: { db, actor }, input, errors }) => {
    const { synthesis: found } = await seenSynthesis(db, actor, input.id)
    if (found.mine === null) throw errors.FORBIDDEN()
    if (input.join) await joinAuthors(db, found.id, actor.personId)
    else await leaveAuthors(db, found.id, actor.personId)
    await record(db, actor, input.join ? 'synthesis.author-joined' : 'synthesis.author-left', { id: found.id })
    return {}
  }),
}
