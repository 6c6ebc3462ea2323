import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { standingRelief, voiceAtDesk } from '../access.ts'
import {
  insertRelief,
  isInFuture,
  leadsThere,
  peopleInRoles,
  reliefPage,
  setReliefRemoved,
  setReliefWord,
} from '../store/relief.ts'
import { voicesTogether } from '../store/voice.ts'

export const relief = {
  reliefs: read.voice.reliefs.handler(({ context: { db, actor } }) => reliefPage(db, actor)),

  relieve: write.voice.relieve.handler(async ({ context: { db, actor }, input, errors }) => {
    const refuse = (reason: 'not-leading' | 'role-twice' | 'nobody-in-role' | 'in-future') =>
      errors.CANNOT_RELIEVE({ data: { reason } })
    if (!(await leadsThere(db, actor, input.placeId))) throw refuse('not-leading')
    if (new Set(input.hours.map(({ role }) => role)).size < input.hours.length) throw refuse('role-twice')
    if (await isInFuture(db, input.stoppedOn)) throw refuse('in-future')
    if (input.voiceId) await voiceAtDesk(db, actor, input.voiceId)
    const people = await peopleInRoles(db, input.placeId)
    const hours = input.hours.map(({ role, hours: each }) => ({ role, hours: each, people: people.get(role) ?? 0 }))
    if (hours.some((one) => one.people === 0)) throw refuse('nobody-in-role')
    const id = await insertRelief(db, { ...input, hours, stoppedBy: actor.personId, voiceId: input.voiceId ?? null })
    await record(db, actor, 'relief.made', { id, placeId: input.placeId })
    for (const voice of input.voiceId ? await voicesTogether(db, input.voiceId) : [])
      await record(db, actor, 'voice.relieved', { id: voice.id, withIds: voice.writer ? [voice.writer] : [] })
    return { id }
  }),

  removeRelief: write.voice.removeRelief.handler(async ({ context: { db, actor }, input, errors }) => {
    if (!(await setReliefRemoved(db, input.id, actor, input.removed))) {
      await standingRelief(db, actor, input.id)
      throw errors.FORBIDDEN()
    }
    await record(db, actor, input.removed ? 'relief.removed' : 'relief.brought-back', { id: input.id })
    return {}
  }),

  sayOfRelief: write.voice.sayOfRelief.handler(async ({ context: { db, actor }, input, errors }) => {
    const { freesMe } = await standingRelief(db, actor, input.id)
    if (!freesMe) throw errors.FORBIDDEN()
    await setReliefWord(db, input.id, actor.personId, input)
    await record(db, actor, 'relief.worded', { id: input.id })
    return {}
  }),
}
