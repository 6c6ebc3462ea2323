import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'
import { again, next, nextToSend, unsentIn } from './outbox.ts'
import type { Event, Outbox } from './outbox.ts'
import { waitsForUs } from './problem.ts'

const AGAIN_AFTER = 4000

/** Whether this device holds notes under this name that never reached the server. */
export const holdsUnsent = (name: string): boolean => (readDraft<Outbox<unknown>>(name) ?? []).length > 0

/**
 * Notes go out at once and one by one; without a connection they wait on this device under `name`, also when the page is left.
 * `deliver` gives one to the server under its key and resolves with what it is there; it rejects as `call` does.
 */
export function useOutbox<Note>(name: string, deliver: (note: Note, key: string) => Promise<{ id: string }>) {
  const [outbox, send] = useReducer<Outbox<Note>, null, [Event<Note>]>(next, null, () =>
    again(readDraft<Outbox<Note>>(name) ?? []),
  )
  const underWay = useRef(false)

  useEffect(() => {
    const unsent = unsentIn(outbox)
    if (unsent.length > 0) keepDraft(name, unsent)
    else dropDraft(name)
  }, [name, outbox])

  const sendNext = useEffectEvent(async () => {
    const first = nextToSend(outbox)
    if (!first || underWay.current) return
    underWay.current = true
    const { key, note } = first
    try {
      const { id } = await deliver(note, key)
      underWay.current = false
      send({ kind: 'arrived', key, noteId: id })
    } catch (problem) {
      underWay.current = false
      send({ kind: waitsForUs(problem) ? 'lost' : 'refused', key })
    }
  })

  const first = nextToSend(outbox)
  useEffect(() => {
    if (!first) return undefined
    const wait = setTimeout(() => void sendNext(), first.standing === 'waiting' ? AGAIN_AFTER : 0)
    const online = () => void sendNext()
    addEventListener('online', online)
    return () => {
      clearTimeout(wait)
      removeEventListener('online', online)
    }
  }, [first])

  return {
    outbox,
    unsent: unsentIn(outbox),
    /** The connection is gone: what is written waits on this device. */
    isHeld: first?.standing === 'waiting',
    write: (note: Note) => send({ kind: 'written', key: crypto.randomUUID(), note }),
    discard: (key: string) => send({ kind: 'discarded', key }),
  }
}
