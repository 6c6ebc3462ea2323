import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/api.ts'
import { useOutbox } from '#web/use-outbox.ts'
import type { NoteInput } from '../../contract.ts'
import { merged } from '../../session.ts'
import { sessionQuery } from '../session-query.ts'

/** The notes of a session on their way to the server. */
export function useNotes(sessionId: string) {
  const client = useQueryClient()
  const { queryKey } = sessionQuery(sessionId)
  return useOutbox<NoteInput>(`session.${sessionId}.unsent`, async (note, key) => {
    const made = await call('sessions.addNote', { id: sessionId, note }, { key })
    client.setQueryData(queryKey, (known) => known && { ...known, notes: merged(known.notes, [made]) })
    return made
  })
}
export type Notes = ReturnType<typeof useNotes>
