import { tell } from '#platform/live/change.ts'
import { write } from '#platform/rpc.ts'
import { mayWrite } from '#modules/teams/team.ts'
import { whyNotWrite } from '../../session.ts'
import { seenSession, writableNote } from '../access.ts'
import * as store from '../store/note.ts'

export const addNote = write.sessions.addNote.handler(async ({ context: { db, actor }, input: { id, note }, errors }) => {
  const session = await seenSession(db, actor, id)
  if (!session.steps.some(({ key }) => key === note.step)) throw errors.NOT_FOUND()
  if (note.workId && !(await store.liesThere(db, id, note.workId))) throw errors.NOT_FOUND()
  const reason = whyNotWrite(session.phase, { joined: session.joined, writes: mayWrite(session.part) })
  if (reason) throw errors.CANNOT_WRITE({ data: { reason } })
  const made = await store.insertNote(db, actor, id, note)
  await tell(db, 'session.notes', id)
  return made
})

export const changeNote = write.sessions.changeNote.handler(async ({ context: { db, actor }, input, errors }) => {
  const { note: theirs, sessionId } = await writableNote(db, actor, input.id)
  const changed = theirs.version === input.version ? await store.updateNote(db, actor, input) : null
  if (!changed) throw errors.CONFLICT({ data: { theirs } })
  await tell(db, 'session.notes', sessionId)
  return changed
})

export const removeNote = write.sessions.removeNote.handler(async ({ context: { db, actor }, input }) => {
  const { note, sessionId } = await writableNote(db, actor, input.id)
  await store.setNoteRemoved(db, note.id, input.removed ? actor.personId : null)
  await tell(db, 'session.notes', sessionId)
  return {}
})
