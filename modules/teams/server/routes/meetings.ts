import type { Db } from '#platform/db.ts'
import { mayHang } from '#platform/files.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import type { NoteInput } from '../../contract.ts'
import { whyNotResume } from '../../meeting.ts'
import { partIn, seenMeeting, writableMeeting, writableNote, writableTeam } from '../access.ts'
import * as store from '../store/meeting.ts'

export const beginMeeting = write.teams.beginMeeting.handler(async ({ context: { db, actor }, input }) => {
  const team = await writableTeam(db, actor, input.id)
  const { id, begun } = await store.beginMeeting(db, {
    teamId: team.id,
    heldOn: input.heldOn,
    minutes: input.minutes,
    madeBy: actor.personId,
  })
  if (begun) await record(db, actor, 'meeting.began', { id, teamId: team.id, placeId: team.placeId })
  return (await store.meetingById(db, id))!
})

export const meeting = read.teams.meeting.handler(
  async ({ context: { db, actor }, input }) => (await seenMeeting(db, actor, input.id)).meeting,
)

export const meetings = read.teams.meetings.handler(async ({ context: { db, actor }, input, errors }) => {
  if (!(await partIn(db, actor, input.id))) throw errors.NOT_FOUND()
  return store.earlierMeetings(db, input.id, input.before)
})

export const endMeeting = write.teams.endMeeting.handler(async ({ context: { db, actor }, input }) => {
  const { id, teamId, present } = await writableMeeting(db, actor, input.id)
  await store.endMeeting(db, id)
  await record(db, actor, 'meeting.held', { id, teamId, withIds: present.map(({ personId }) => personId) })
  return (await store.meetingById(db, id))!
})

export const resumeMeeting = write.teams.resumeMeeting.handler(async ({ context: { db, actor }, input, errors }) => {
  const before = await writableMeeting(db, actor, input.id)
  if (!before.ended) return before
  const reason = whyNotResume(before, Boolean(await store.meetingOn(db, before.teamId)), Date.now())
  if (reason) throw errors.CANNOT_RESUME({ data: { reason } })
  await store.resumeMeeting(db, before)
  await record(db, actor, 'meeting.resumed', { id: before.id, teamId: before.teamId })
  return (await store.meetingById(db, before.id))!
})

export const setPresent = write.teams.setPresent.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, teamId } = await writableMeeting(db, actor, input.id)
  if (!(await partIn(db, { ...actor, personId: input.personId }, teamId))) throw errors.NOT_FOUND()
  await store.setPresent(db, id, input.personId, input.present)
  await tell(db, 'meeting', id)
  return (await store.meetingById(db, id))!
})

export const addNote = write.teams.addNote.handler(async ({ context: { db, actor }, input: { id, note }, errors }) => {
  const { teamId } = await writableMeeting(db, actor, id)
  if (!(await mayName(db, actor, teamId, note, null))) throw errors.NOT_FOUND()
  const made = await store.insertNote(db, id, note, actor.personId)
  await record(db, actor, 'meeting.noted', { id, teamId })
  return made
})

export const changeNote = write.teams.changeNote.handler(
  async ({ context: { db, actor }, input: { id, version, note }, errors }) => {
    const { note: theirs, teamId, meetingId } = await writableNote(db, actor, id)
    if (!(await mayName(db, actor, teamId, note, theirs.fileId))) throw errors.NOT_FOUND()
    const changed = theirs.version === version ? await store.updateNote(db, id, version, note) : null
    if (!changed) throw errors.CONFLICT({ data: { theirs } })
    await tell(db, 'meeting', meetingId)
    return changed
  },
)

export const removeNote = write.teams.removeNote.handler(async ({ context: { db, actor }, input }) => {
  const { meetingId } = await writableNote(db, actor, input.id)
  await store.setNoteRemoved(db, input.id, input.removed ? actor.personId : null)
  await tell(db, 'meeting', meetingId)
  return {}
})

export const setOutcome = write.teams.setOutcome.handler(async ({ context: { db, actor }, input }) => {
  const { meetingId, teamId } = await writableNote(db, actor, input.id)
  if (input.outcome === 'tried') await record(db, actor, 'meeting.tried', { id: meetingId, teamId })
  else await tell(db, 'team', teamId)
  return store.setOutcome(db, input.id, input.outcome)
})

export const sayWhatCame = write.teams.sayWhatCame.handler(async ({ context: { db, actor }, input, errors }) => {
  const { note: theirs, teamId } = await writableNote(db, actor, input.id)
  const changed = theirs.version === input.version ? await store.sayWhatCame(db, input) : null
  if (!changed) throw errors.CONFLICT({ data: { theirs } })
  await tell(db, 'team', teamId)
  return changed
})

/** A note names someone of the team, and hangs a photo that the writer brought or that hung there before. */
async function mayName(db: Db, actor: Actor, teamId: string, { personId, fileId }: NoteInput, before: string | null) {
  if (personId && !(await partIn(db, { ...actor, personId }, teamId))) return false
  return !fileId || fileId === before || (await mayHang(db, fileId, actor.personId))
}
