import { seenTeam } from '#modules/teams/server/access.ts'
import { mayHang } from '#platform/files.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotAnswer } from '../../practice.ts'
import { answerableNoticing, homeFor, refuseForeignFiles } from '../access.ts'
import * as store from '../store/noticing.ts'
import { insertPractice } from '../store/practice.ts'

export const notice = write.practices.notice.handler(async ({ context: { db, actor }, input, errors }) => {
  const { whose, fileId, placeId } = input
  if ('teamId' in whose) await seenTeam(db, actor, whose.teamId)
  else if (!(await store.isStaff(db, whose.personId))) throw errors.NOT_FOUND()
  if (!(await store.isPlace(db, placeId))) throw errors.NOT_FOUND()
  if (fileId && !(await mayHang(db, fileId, actor.personId))) throw errors.NOT_FOUND()
  const id = await store.insertNoticing(db, input, actor.personId)
  const hears = 'teamId' in whose ? { teamId: whose.teamId } : { withIds: [whose.personId] }
  await record(db, actor, 'noticing.made', { id, placeId, ...hears })
  return { id }
})

export const noticings = read.practices.noticings.handler(({ context: { db, actor } }) => store.noticingsOf(db, actor))

export const noticed = read.practices.noticed.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await store.noticingFor(db, actor, input.id)
  if (!found) throw errors.NOT_FOUND()
  return found
})

export const name = write.practices.name.handler(async ({ context: { db, actor }, input, errors }) => {
  const noticing = await answerableNoticing(db, actor, input.id)
  const reason = whyNotAnswer(noticing)
  if (reason) throw errors.CANNOT_ANSWER({ data: { reason } })
  const home = await homeFor(db, actor, input.teamId)
  await refuseForeignFiles(db, actor, input.version)
  const practice = await insertPractice(db, { ...input, home, madeBy: actor.personId })
  await store.setAnswered(db, noticing.id, actor.personId, practice.id)
  await record(db, actor, 'noticing.named', { id: noticing.id, withIds: await store.noticers(db, noticing.id) })
  await record(db, actor, 'practice.made', { id: practice.id, ...home })
  return practice
})

export const decline = write.practices.decline.handler(async ({ context: { db, actor }, input, errors }) => {
  const noticing = await answerableNoticing(db, actor, input.id)
  const reason = whyNotAnswer(noticing)
  if (reason) throw errors.CANNOT_ANSWER({ data: { reason } })
  await store.setAnswered(db, noticing.id, actor.personId, null)
  await record(db, actor, 'noticing.declined', { id: noticing.id, withIds: await store.noticers(db, noticing.id) })
  return {}
})

export const takeBack = write.practices.takeBack.handler(async ({ context: { db, actor }, input, errors }) => {
  const noticing = await store.noticingFor(db, actor, input.id, true)
  if (!noticing) throw errors.NOT_FOUND()
  if (!noticing.byMe) throw errors.FORBIDDEN()
  const reason = whyNotAnswer(noticing)
  if (reason) throw errors.CANNOT_ANSWER({ data: { reason } })
  await store.setTakenBack(db, noticing.id)
  await record(db, actor, 'noticing.taken-back', { id: noticing.id })
  return {}
})
