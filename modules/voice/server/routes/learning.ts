import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { mayTell, whyNotTell } from '../../learning.ts'
import { standingTold } from '../access.ts'
import { insertReply, insertTold, setReplyRemoved, setToldRemoved, toldPage, updateTold } from '../store/told.ts'
import { rolesOfActor } from '../store/voice.ts'

export const learning = {
  told: read.voice.told.handler(({ context: { db, actor }, input }) => toldPage(db, actor, input.after)),

  tell: write.voice.tell.handler(async ({ context: { db, actor }, input, errors }) => {
    const reason = mayTell(await rolesOfActor(db, actor)) ? whyNotTell(input) : 'not-leading'
    if (reason) throw errors.CANNOT_TELL({ data: { reason } })
    const id = await insertTold(db, actor.personId, input)
    await record(db, actor, 'learning.told', { id })
    return { id }
  }),

  changeTold: write.voice.changeTold.handler(async ({ context: { db, actor }, input, errors }) => {
    const there = await standingTold(db, actor, input.id)
    if (!there.mine) throw errors.FORBIDDEN()
    const reason = whyNotTell(input)
    if (reason) throw errors.CANNOT_TELL({ data: { reason } })
    if (!(await updateTold(db, input, input))) throw errors.CONFLICT({ data: { theirs: there } })
    await record(db, actor, 'learning.changed', { id: input.id })
    return {}
  }),

  removeTold: write.voice.removeTold.handler(async ({ context: { db, actor }, input, errors }) => {
    if (!(await setToldRemoved(db, input.id, actor, input.removed))) {
      await standingTold(db, actor, input.id)
      throw errors.FORBIDDEN()
    }
    await record(db, actor, input.removed ? 'learning.removed' : 'learning.brought-back', { id: input.id })
    return {}
  }),

  replyToTold: write.voice.replyToTold.handler(async ({ context: { db, actor }, input }) => {
    const { by } = await standingTold(db, actor, input.id)
    await insertReply(db, input.id, actor.personId, input.text)
    await record(db, actor, 'learning.replied', { id: input.id, withIds: [by.id] })
    return {}
  }),

  removeReply: write.voice.removeReply.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, replyId, removed } = input
    await standingTold(db, actor, id)
    if (!(await setReplyRemoved(db, { id: replyId, toldId: id, actor, removed }))) throw errors.NOT_FOUND()
    return {}
  }),
}
