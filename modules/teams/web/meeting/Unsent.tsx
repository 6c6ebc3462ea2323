import { holdsUnsent } from '#web/use-outbox.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Member } from '../../contract.ts'
import { NOTE_KINDS } from '../../meeting.ts'
import { NoteList } from './NoteList.tsx'
import { unsentOf, useNotes } from './use-notes.ts'

const say = words({
  late: {
    en: 'These notes of an earlier meeting were still on this device. They are on their way now.',
    es: 'Estas notas de una reunión anterior seguían en este equipo. Ya van en camino.',
  },
})

type Props = { meetingId: string; members: readonly Member[] }

/** Notes of a meeting that ended while this device had no connection: they still arrive. */
export const Unsent = (props: Props) => (holdsUnsent(unsentOf(props.meetingId)) ? <Sending {...props} /> : null)

function Sending({ meetingId, members }: Props) {
  const outgoing = useNotes(meetingId)
  if (outgoing.unsent.length === 0) return null
  return (
    <Notice>
      <p>{say.late}</p>
      {NOTE_KINDS.map((kind) => (
        <NoteList key={kind} kind={kind} notes={[]} members={members} mayWrite outgoing={outgoing} />
      ))}
    </Notice>
  )
}
