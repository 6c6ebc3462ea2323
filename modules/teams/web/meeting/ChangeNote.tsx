import { useAct } from '#web/act.ts'
import { call } from '#web/api.ts'
import { AutoSaveField } from '#web/ui/AutoSaveField.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import type { MeetingNote, Member, NoteInput } from '../../contract.ts'
import { MemberOptions } from './MemberOptions.tsx'
import css from './NoteLine.module.css'
import { meetingWords as say, noteWords } from './words.ts'

type Props = { note: MeetingNote; members: readonly Member[]; done: () => void }

/** Its words save themselves, and show both texts where two people change one note; who and when are saved as chosen. */
export function ChangeNote({ note, members, done }: Props) {
  const choose = useAct('teams.changeNote')
  const { id, version, kind, text: now, url, fileId, personId, byOn } = note
  const as: NoteInput = { kind, text: now, url, fileId, personId, byOn }
  const change = (to: Partial<NoteInput>) => choose.run({ id, version, note: { ...as, ...to } })
  return (
    <div className={css.changing}>
      <AutoSaveField
        label={noteWords[kind]}
        name={`note.${id}`}
        thing={note}
        rows={1}
        maxLength={2000}
        text={(of) => of.text}
        save={(text, at, sending) => call('teams.changeNote', { id, version: at, note: { ...as, text } }, sending)}
      />
      {kind === 'try' && (
        <div className={css.whoAndWhen}>
          <Choice label={say.who} value={personId ?? ''} onChange={({ target }) => change({ personId: target.value || null })}>
            <MemberOptions members={members} />
          </Choice>
          <Field
            label={say.byWhen}
            type="date"
            value={byOn ?? ''}
            onChange={({ target }) => change({ byOn: target.value || null })}
          />
        </div>
      )}
      {choose.problem && <Notice tone="problem">{choose.problem}</Notice>}
      <div className="row">
        <Button onClick={done}>{say.done}</Button>
      </div>
    </div>
  )
}
