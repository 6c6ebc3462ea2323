import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { dropDraft, keepDraft, readDraft } from '../drafts.ts'
import { codeOf, theirs, waitsForUs } from '../problem.ts'
import { begin, draftOf, next } from './autosave.ts'
import type { Draft, Written } from './autosave.ts'

export type Saving<Thing> = {
  /** Names the draft on this device: `cycle.${id}.prediction`. */
  name: string
  /** The record as the page has it, and which of its texts this is. */
  thing: Thing
  text: (thing: Thing) => string
  /** Sends the text; gives the record back. `key` is its Idempotency-Key. */
  save: (text: string, version: number, sending: { key: string }) => Promise<Thing>
}

/** How long each standing waits before the text is sent. */
const WAIT: Partial<Record<string, number>> = { dirty: 900, due: 0, waiting: 5000 }

/** Saves after a pause and when the box is left, one save at a time; keeps a draft until the server has answered. */
export function useAutoSave<Thing extends { version: number }>({ name, thing, text, save }: Saving<Thing>) {
  const client = useQueryClient()
  const written = (of: Thing): Written => ({ text: text(of), version: of.version })
  const server = written(thing)
  const [state, send] = useReducer(next, null, () => begin(server, readDraft<Draft>(name)))
  const act = useRef({ of: '', key: '' })

  const saveNow = useEffectEvent(async (mine: string) => {
    const { version } = state.base
    // The same text on the same version is the same act, however often it is sent.
    const of = `${version} ${mine}`
    if (act.current.of !== of) act.current = { of, key: crypto.randomUUID() }
    send({ kind: 'sent' })
    try {
      const saved = await save(mine, version, { key: act.current.key })
      send({ kind: 'saved', server: written(saved), now: Date.now() })
      // Where the page was left meanwhile, no effect is there to do it.
      if (readDraft<Draft>(name)?.text === mine) dropDraft(name)
      void client.invalidateQueries()
    } catch (problem) {
      if (codeOf(problem) === 'CONFLICT') send({ kind: 'met', theirs: written(theirs(problem) as Thing) })
      else send(waitsForUs(problem) ? { kind: 'lost' } : { kind: 'refused', problem })
    }
  })

  useEffect(
    () => send({ kind: 'arrived', server: { text: server.text, version: server.version } }),
    [server.text, server.version],
  )

  useEffect(() => {
    const draft = draftOf(state)
    if (draft) keepDraft(name, draft)
    else dropDraft(name)
  }, [name, state])

  const wait = WAIT[state.standing]
  useEffect(() => {
    if (wait === undefined) return undefined
    const timer = setTimeout(() => void saveNow(state.text), wait)
    const online = () => void saveNow(state.text)
    addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', online)
    }
  }, [wait, state.text])

  // Leaving the page saves at once.
  const leavePage = useEffectEvent(() => {
    if (wait !== undefined) void saveNow(state.text)
  })
  useEffect(() => () => leavePage(), [])

  return {
    state,
    type: (typed: string) => send({ kind: 'typed', text: typed }),
    choose: (chosen: string) => send({ kind: 'chosen', text: chosen }),
    leave: () => send({ kind: 'left' }),
  }
}
