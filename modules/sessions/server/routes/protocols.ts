import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotChange } from '../../protocol.ts'
import { editableProtocol, readableProtocol, writableTeam } from '../access.ts'
import * as store from '../store/protocol.ts'

export const protocols = read.sessions.protocols.handler(({ context: { db, actor } }) => store.allProtocols(db, actor))

export const protocol = read.sessions.protocol.handler(async ({ context: { db, actor }, input, errors }) => {
  const page = await store.protocolPage(db, actor, input.id, input.number ?? null)
  if (!page) throw errors.NOT_FOUND()
  return page
})

export const copyProtocol = write.sessions.copyProtocol.handler(async ({ context: { db, actor }, input }) => {
  const original = await readableProtocol(db, actor, input.id)
  const team = await writableTeam(db, actor, input.teamId)
  const id = await store.insertCopy(db, original, team.id, actor.personId)
  await record(db, actor, 'protocol.copied', { id, teamId: team.id })
  return { id }
})

export const reviseProtocol = write.sessions.reviseProtocol.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, number, teamId } = await editableProtocol(db, actor, input.id)
  const reason = whyNotChange(teamId === null, input.body.steps)
  if (reason) throw errors.CANNOT_CHANGE({ data: { reason } })
  if (number !== input.from) throw errors.CONFLICT({ data: { theirs: await readableProtocol(db, actor, id) } })
  await store.insertVersion(db, { id, number: number + 1, body: input.body, said: input.said, madeBy: actor.personId })
  await store.setNumber(db, id, number + 1)
  await record(db, actor, 'protocol.revised', { id, teamId })
  return { number: number + 1 }
})

export const removeProtocol = write.sessions.removeProtocol.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId } = await editableProtocol(db, actor, input.id)
  await store.setRemoved(db, id, input.removed ? actor.personId : null)
  await record(db, actor, input.removed ? 'protocol.removed' : 'protocol.brought-back', { id, teamId })
  return {}
})
