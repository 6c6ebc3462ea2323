import { partIn } from '#modules/teams/server/access.ts'
import { endShare, showPieces } from '#modules/work/server/access.ts'
import type { Db } from '#platform/db.ts'
import { mayHang } from '#platform/files.ts'
import { newToken } from '#platform/ids.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { knownPosition } from '../../session.ts'
import { editableSession, readableProtocol, sessionToRemove, writableTeam } from '../access.ts'
import { peopleOf } from '../store/course.ts'
import { insertWork, placeOfWork, setWorkRemoved, workOf } from '../store/note.ts'
import * as pages from '../store/page.ts'
import * as store from '../store/session.ts'

export const overview = read.sessions.overview.handler(({ context: { db, actor } }) => pages.overview(db, actor))

export const session = read.sessions.session.handler(async ({ context: { db, actor }, input, errors }) => {
  const page = await pages.sessionPage(db, actor, input.id)
  if (!page) throw errors.NOT_FOUND()
  return page
})

export const plan = write.sessions.plan.handler(async ({ context: { db, actor }, input }) => {
  const team = await writableTeam(db, actor, input.id)
  const { id: protocolId, number, steps } = await readableProtocol(db, actor, input.protocolId)
  const { title, question, place, beginsAt } = input
  const of = { teamId: team.id, protocolId, number, steps, title, question, place, beginsAt, madeBy: actor.personId }
  const id = await store.insertSession(db, of)
  await record(db, actor, 'session.planned', { id, teamId: team.id, placeId: team.placeId })
  return { id }
})

export const prepare = write.sessions.prepare.handler(async ({ context: { db, actor }, input, errors }) => {
  const held = await editableSession(db, actor, input.id)
  if (held.version !== input.version)
    throw errors.CONFLICT({ data: { theirs: (await pages.sessionPage(db, actor, held.id))!.session } })
  for (const personId of [input.facilitatorId, input.presenterId])
    if (personId && !(await belongs(db, actor, held, personId))) throw errors.NOT_FOUND()
  const minutes = new Map(input.minutes.map((one) => [one.step, one.minutes]))
  await store.prepare(
    db,
    held,
    input,
    held.steps.map((step) => ({ ...step, minutes: minutes.get(step.key) ?? step.minutes })),
  )
  await record(db, actor, 'session.prepared', { id: held.id, teamId: held.teamId })
  return {}
})

/** Of the team, there already, or the one who held the part before. */
async function belongs(db: Db, actor: Actor, held: store.Held, personId: string): Promise<boolean> {
  if (personId === held.facilitatorId || personId === held.presenterId) return true
  return (await partIn(db, { ...actor, personId }, held.teamId)) !== null || (await peopleOf(db, held.id)).includes(personId)
}

export const addWork = write.sessions.addWork.handler(async ({ context: { db, actor }, input, errors }) => {
  const held = await editableSession(db, actor, input.id)
  const { work } = input
  if (work.fileId && !(await mayHang(db, work.fileId, actor.personId))) throw errors.NOT_FOUND()
  const reason = work.kind === 'piece' ? await showThere(db, actor, held, work.pieceId!) : null
  if (reason) throw errors.CANNOT_SHOW({ data: { reason } })
  const id = await insertWork(db, held.id, work.kind === 'piece' ? { ...work, title: '' } : work, actor.personId)
  await store.touch(db, held.id)
  await tell(db, 'session', held.id)
  return (await workOf(db, actor, held.id, id))!
})

export const removeWork = write.sessions.removeWork.handler(async ({ context: { db, actor }, input, errors }) => {
  const at = await placeOfWork(db, input.id)
  if (!at) throw errors.NOT_FOUND()
  const { sessionId, pieceId } = at
  const held = await editableSession(db, actor, sessionId)
  if (pieceId && input.removed) await endShare(db, pieceId, { withKind: 'session', withId: sessionId })
  const reason = pieceId && !input.removed ? await showThere(db, actor, held, pieceId) : null
  if (reason) throw errors.CANNOT_SHOW({ data: { reason } })
  await setWorkRemoved(db, input.id, input.removed ? actor.personId : null)
  await store.touch(db, sessionId)
  await tell(db, 'session', sessionId)
  return {}
})

/** A piece that the actor’s team holds, shown to whoever takes part here; why not, where it may not be. */
async function showThere(db: Db, actor: Actor, { id, title, teamId }: store.Held, pieceId: string) {
  const of = { pieceIds: [pieceId], withKind: 'session', withId: id, label: title, withinTeam: teamId } as const
  return (await showPieces(db, actor, of))?.reason ?? null
}

/** Closed and opened again it is another one: a link that went astray opens nothing any more. */
export const setLink = write.sessions.setLink.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId } = await editableSession(db, actor, input.id)
  const link = input.open ? newToken() : null
  await store.setLink(db, id, link)
  await record(db, actor, input.open ? 'session.opened-by-link' : 'session.link-closed', { id, teamId })
  return { link }
})

export const remove = write.sessions.remove.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId } = await sessionToRemove(db, actor, input.id)
  await store.setRemoved(db, id, input.removed ? actor.personId : null)
  await record(db, actor, input.removed ? 'session.removed' : 'session.brought-back', { id, teamId })
  return {}
})

export const now = read.sessions.now.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await pages.now(db, actor, input.id, knownPosition(input.since))
  if (!found) throw errors.NOT_FOUND()
  return found
})

export const clock = read.sessions.clock.handler(async ({ context: { db } }) => ({ at: await pages.clock(db) }))
