import type { NoteInput } from '../contract.ts'

/** Notes on their way to the server, pure: each has a key of its own, so that it arrives once however often it is sent. */
export type Outgoing = {
  key: string
  note: NoteInput
  /** On its way; no answer came yet; the server said no; or it is a note now, and shown here until it stands among the others. */
  standing: 'sending' | 'waiting' | 'refused' | 'arrived'
  noteId?: string
}
export type Outbox = readonly Outgoing[]

export type Event =
  | { kind: 'written'; key: string; note: NoteInput }
  | { kind: 'arrived'; key: string; noteId: string }
  | { kind: 'lost' | 'refused' | 'discarded'; key: string }

export function next(outbox: Outbox, event: Event): Outbox {
  const to = (standing: Outgoing['standing']) => outbox.map((one) => (one.key === event.key ? { ...one, standing } : one))
  switch (event.kind) {
    case 'written':
      return [...unsentIn(outbox), { key: event.key, note: event.note, standing: 'sending' }]
    case 'arrived':
      return outbox.map((one) => (one.key === event.key ? { ...one, standing: 'arrived', noteId: event.noteId } : one))
    case 'lost':
      return to('waiting')
    case 'refused':
      return to('refused')
    case 'discarded':
      return outbox.filter(({ key }) => key !== event.key)
  }
}

/** As it was kept on the device: all of it goes out again at once. */
export const again = (kept: Outbox): Outbox => kept.map((one) => ({ ...one, standing: 'sending' }))

/** What the server does not have yet: this is what the device keeps. */
export const unsentIn = (outbox: Outbox): Outbox => outbox.filter(({ standing }) => standing !== 'arrived')

/** The first one that is not refused: notes arrive in the order in which they were written. */
export const nextToSend = (outbox: Outbox): Outgoing | undefined =>
  unsentIn(outbox).find(({ standing }) => standing !== 'refused')
