import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { again, next, nextToSend, unsentIn } from '#modules/teams/web/outbox.ts'
import type { Event, Outbox } from '#modules/teams/web/outbox.ts'
import { call } from '#web/api.ts'
import { dropDraft, keepDraft, readDraft } from '#web/drafts.ts'
import { waitsForUs } from '#web/problem.ts'
import type { NoteInput } from '../../contract.ts'
import { merged } from '../../session.ts'
import { sessionQuery } from '../session-query.ts'

const AGAIN_AFTER = 4000

/** Notes go out at once and one by one; without a connection they wait on this device, also when the page is left. */
export function useNotes(sessionId: string) {
  const client = useQueryClient()
  const name = `session.${sessionId}.unsent`
  const [outbox, send] = useReducer<Outbox<NoteInput>, null, [Event<NoteInput>]>(next, null, () =>
    again(readDraft<Outbox<NoteInput>>(name) ?? []),
  )
  const underWay = useRef(false)
  const { queryKey } = sessionQuery(sessionId)

  useEffect(() => {
    const unsent = unsentIn(outbox)
    if (unsent.length > 0) keepDraft(name, unsent)
    else dropDraft(name)
  }, [name, outbox])

  const deliver = useEffectEvent(async () => {
    const first = nextToSend(outbox)
    if (!first || underWay.current) return
    underWay.current = true
    const { key, note } = first
    try {
      const made = await call('sessions.addNote', { id: sessionId, note }, { key })
      client.setQueryData(queryKey, (known) => known && { ...known, notes: merged(known.notes, [made]) })
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
    unsent: unsentIn(outbox),
    write: (note: NoteInput) => send({ kind: 'written', key: crypto.randomUUID(), note }),
    discard: (key: string) => send({ kind: 'discarded', key }),
  }
}
export type Notes = ReturnType<typeof useNotes>
