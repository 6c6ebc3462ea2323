/** Notes on their way to the server, pure: each has a key of its own, so that it arrives once however often it is sent. */
export type Outgoing<Note> = {
  key: string
  note: Note
  /** On its way; no answer came yet; the server said no; or it is a note now, and shown here until it stands among the others. */
  standing: 'sending' | 'waiting' | 'refused' | 'arrived'
  noteId?: string
}
export type Outbox<Note> = readonly Outgoing<Note>[]

export type Event<Note> =
  | { kind: 'written'; key: string; note: Note }
  | { kind: 'arrived'; key: string; noteId: string }
  | { kind: 'lost' | 'refused' | 'discarded'; key: string }

export function next<Note>(outbox: Outbox<Note>, event: Event<Note>): Outbox<Note> {
  const to = (standing: Outgoing<Note>['standing']) => outbox.map((one) => (one.key === event.key ? { ...one, standing } : one))
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
export const again = <Note>(kept: Outbox<Note>): Outbox<Note> => kept.map((one) => ({ ...one, standing: 'sending' }))

/** What the server does not have yet: this is what the device keeps. */
export const unsentIn = <Note>(outbox: Outbox<Note>): Outbox<Note> => outbox.filter(({ standing }) => standing !== 'arrived')

/** The first one that is not refused: notes arrive in the order in which they were written. */
export const nextToSend = <Note>(outbox: Outbox<Note>): Outgoing<Note> | undefined =>
  unsentIn(outbox).find(({ standing }) => standing !== 'refused')
