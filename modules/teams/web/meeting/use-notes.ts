import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/api.ts'
import { page } from '#web/query.ts'
import { useOutbox } from '#web/use-outbox.ts'
import type { Meeting, MeetingNote, NoteInput } from '../../contract.ts'

/** Under what name this device keeps the notes of a meeting that did not reach the server. */
export const unsentOf = (meetingId: string) => `meeting.${meetingId}.unsent`

/** The notes of a meeting on their way to the server. */
export function useNotes(meetingId: string) {
  const client = useQueryClient()
  const read = page('teams.meeting', { id: meetingId })
  return useOutbox<NoteInput>(unsentOf(meetingId), async (note, key) => {
    const made = await call('teams.addNote', { id: meetingId, note }, { key })
    // An answer under way was asked for before this note was there.
    await client.cancelQueries(read)
    client.setQueryData(read.queryKey, (meeting) => withNote(meeting, made))
    return made
  })
}
export type Notes = ReturnType<typeof useNotes>

/** The note joins the meeting at once; asked again, the server says the same. */
const withNote = (meeting: Meeting | undefined, note: MeetingNote): Meeting | undefined =>
  meeting && { ...meeting, notes: [...meeting.notes.filter(({ id }) => id !== note.id), note] }
