import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { call } from '#web/api.ts'
import { dropDraft, keepDraft, readDraft } from '#web/drafts.ts'
import { waitsForUs } from '#web/problem.ts'
import { page } from '#web/query.ts'
import type { Meeting, MeetingNote, NoteInput } from '../../contract.ts'
import { again, next, nextToSend, unsentIn } from '../outbox.ts'
import type { Outbox } from '../outbox.ts'

const AGAIN_AFTER = 4000
const named = (meetingId: string) => `meeting.${meetingId}.unsent`

/** Whether this device holds notes of a meeting that never reached the server. */
export const holdsUnsent = (meetingId: string) => (readDraft<Outbox>(named(meetingId)) ?? []).length > 0

/** Notes go out at once and one by one; without a connection they wait on this device, also when the page is left. */
export function useOutbox(meetingId: string) {
  const client = useQueryClient()
  const [outbox, send] = useReducer(next, null, () => again(readDraft<Outbox>(named(meetingId)) ?? []))
  const underWay = useRef(false)
  const read = page('teams.meeting', { id: meetingId })

  useEffect(() => {
    const unsent = unsentIn(outbox)
    if (unsent.length > 0) keepDraft(named(meetingId), unsent)
    else dropDraft(named(meetingId))
  }, [meetingId, outbox])

  const deliver = useEffectEvent(async () => {
    const first = nextToSend(outbox)
    if (!first || underWay.current) return
    underWay.current = true
    const { key, note } = first
    try {
      const made = await call('teams.addNote', { id: meetingId, note }, { key })
      // An answer under way was asked for before this note was there.
      await client.cancelQueries(read)
      client.setQueryData(read.queryKey, (meeting) => withNote(meeting, made))
      underWay.current = false
      send({ kind: 'arrived', key, noteId: made.id })
    } catch (problem) {
      underWay.current = false
      send({ kind: waitsForUs(problem) ? 'lost' : 'refused', key })
    }
  })

  const first = nextToSend(outbox)
  useEffect(() => {
    if (!first) return undefined
    const wait = setTimeout(() => void deliver(), first.standing === 'waiting' ? AGAIN_AFTER : 0)
    const online = () => void deliver()
    addEventListener('online', online)
    return () => {
      clearTimeout(wait)
      removeEventListener('online', online)
    }
  }, [first])

  return {
    outbox,
    /** The connection is gone: what is written waits on this device. */
    isHeld: first?.standing === 'waiting',
    write: (note: NoteInput) => send({ kind: 'written', key: crypto.randomUUID(), note }),
    discard: (key: string) => send({ kind: 'discarded', key }),
  }
}

/** The note joins the meeting at once; asked again, the server says the same. */
const withNote = (meeting: Meeting | undefined, note: MeetingNote): Meeting | undefined =>
  meeting && { ...meeting, notes: [...meeting.notes.filter(({ id }) => id !== note.id), note] }
