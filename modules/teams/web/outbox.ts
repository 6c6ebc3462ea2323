import type { NoteInput } from '../contract.ts'

/** Notes on their way to the server, pure: each has a key of its own, so that it arrives once however often it is sent. */
export type Outgoing = {
  key: string
  note: NoteInput
  /** Sent or about to be; no answer came yet; or the server said no. */
  standing: 'sending' | 'waiting' | 'refused'
}
export type Outbox = readonly Outgoing[]

export type Event =
  | { kind: 'written'; key: string; note: NoteInput }
  | { kind: 'sending'; key: string }
  | { kind: 'arrived' | 'lost' | 'refused' | 'discarded'; key: string }

export function next(outbox: Outbox, event: Event): Outbox {
  const to = (standing: Outgoing['standing']) => outbox.map((one) => (one.key === event.key ? { ...one, standing } : one))
  switch (event.kind) {
    case 'written':
      return [...outbox, { key: event.key, note: event.note, standing: 'sending' }]
    case 'sending':
      return to('sending')
    case 'lost':
      return to('waiting')
    case 'refused':
      return to('refused')
    case 'arrived':
    case 'discarded':
      return outbox.filter(({ key }) => key !== event.key)
  }
}

/** The first one that is not refused: notes arrive in the order in which they were written. */
export const nextToSend = (outbox: Outbox): Outgoing | undefined => outbox.find(({ standing }) => standing !== 'refused')
