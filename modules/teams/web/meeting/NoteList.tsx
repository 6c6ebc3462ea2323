import { useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { MeetingNote, Member } from '../../contract.ts'
import type { NoteKind } from '../../meeting.ts'
import { NoteLine } from './NoteLine.tsx'
import css from './NoteList.module.css'
import { NoteText, WhatCame } from './NoteText.tsx'
import type { Outgoing } from '../outbox.ts'
import type { useOutbox } from './use-outbox.ts'

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
  outbox?: ReturnType<typeof useOutbox>
}

/** The notes of one kind in the order they were taken: those removed here can come back, those unsent say so. */
export function NoteList({ kind, notes, members, mayWrite, outbox }: Props) {
  const [removed, setRemoved] = useState<readonly MeetingNote[]>([])
  const there = new Set(notes.map(({ id }) => id))
  const gone = removed.filter(({ id }) => !there.has(id))
  const all = [...notes.filter((note) => note.kind === kind), ...gone].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const unsent = (outbox?.outbox ?? []).filter(({ note, noteId }) => note.kind === kind && !(noteId && there.has(noteId)))
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
          held={Boolean(outbox?.isHeld)}
          discard={() => outbox?.discard(one.key)}
        />
      ))}
    </ul>
  )
}

type UnsentProps = { outgoing: Outgoing; members: readonly Member[]; held: boolean; discard: () => void }

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
