import { useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import type { Outgoing } from '#web/outbox.ts'
import { words } from '#web/words.ts'
import type { MeetingNote, Member, NoteInput } from '../../contract.ts'
import type { NoteKind } from '../../meeting.ts'
import { NoteLine } from './NoteLine.tsx'
import css from './NoteList.module.css'
import { NoteText, WhatCame } from './NoteText.tsx'
import type { Notes } from './use-notes.ts'

const say = words({
  waiting: {
    en: 'Kept on this device; it is sent when the connection is back.',
    es: 'Queda en este equipo; se envía cuando vuelva la conexión.',
  },
  refused: { en: 'The server did not take this.', es: 'El servidor no lo aceptó.' },
  discard: { en: 'Discard', es: 'Descartar' },
})

type Props = {
  kind: NoteKind
  notes: readonly MeetingNote[]
  members: readonly Member[]
  mayWrite: boolean
  outgoing?: Notes
}

/** The notes of one kind in the order they were taken: those removed here can come back, those unsent say so. */
export function NoteList({ kind, notes, members, mayWrite, outgoing }: Props) {
  const [removed, setRemoved] = useState<readonly MeetingNote[]>([])
  const there = new Set(notes.map(({ id }) => id))
  const gone = removed.filter(({ id }) => !there.has(id))
  const all = [...notes.filter((note) => note.kind === kind), ...gone].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const unsent = (outgoing?.outbox ?? []).filter(({ note, noteId }) => note.kind === kind && !(noteId && there.has(noteId)))
  if (all.length + unsent.length === 0) return null
  return (
    <ul className={`plain ${css.list}`}>
      {all.map((note) => (
        <li key={note.id}>
          {mayWrite ? (
            <NoteLine
              note={note}
              members={members}
              gone={!there.has(note.id)}
              onRemove={() => setRemoved([...removed.filter(({ id }) => id !== note.id), note])}
            />
          ) : (
            <p className={css.read}>
              <NoteText note={note} />
              <WhatCame note={note} />
            </p>
          )}
        </li>
      ))}
      {unsent.map((one) => (
        <Unsent
          key={one.key}
          outgoing={one}
          members={members}
          held={Boolean(outgoing?.isHeld)}
          discard={() => outgoing?.discard(one.key)}
        />
      ))}
    </ul>
  )
}

type UnsentProps = { outgoing: Outgoing<NoteInput>; members: readonly Member[]; held: boolean; discard: () => void }

function Unsent({ outgoing: { note, standing }, members, held, discard }: UnsentProps) {
  const person = members.find(({ personId }) => personId === note.personId)?.name ?? null
  return (
    <li className={css.unsent}>
      <NoteText note={{ ...note, person }} />
      {held && standing !== 'refused' && <p className="tiny">{say.waiting}</p>}
      {standing === 'refused' && (
        <p className="row small">
          {say.refused}
          <Button look="plain" onClick={discard}>
            {say.discard}
          </Button>
        </p>
      )}
    </li>
  )
}
