import { formatList, words } from '#web/words.ts'
import type { Meeting, Member } from '../../contract.ts'
import { NOTE_KINDS } from '../../meeting.ts'
import css from './MeetingSheet.module.css'
import { NoteList } from './NoteList.tsx'
import { noteWords } from './words.ts'

const say = words({
  here: { en: 'Here', es: 'Estuvieron' },
  nothing: { en: 'Nothing noted.', es: 'Nada anotado.' },
})

type Props = { meeting: Meeting; members: readonly Member[]; mayWrite: boolean }

/** A meeting on one clean sheet; where nothing is noted yet, paper has lines to write on. */
export const MeetingSheet = ({ meeting, members, mayWrite }: Props) => (
  <div className={css.sheet}>
    {meeting.present.length > 0 ? (
      <p>
        {say.here}: {formatList(meeting.present.map(({ name }) => name))}
      </p>
    ) : (
      !meeting.ended && <p className={css.here}>{say.here}:</p>
    )}
    {NOTE_KINDS.map((kind) => (
      <section key={kind} className={css.part}>
        <h2>{noteWords[kind]}</h2>
        {meeting.notes.some((note) => note.kind === kind) ? (
          <NoteList kind={kind} notes={meeting.notes} members={members} mayWrite={mayWrite} />
        ) : (
          <p className="small screen-only">{say.nothing}</p>
        )}
        {!meeting.ended && <div className={css.lines} aria-hidden="true" />}
      </section>
    ))}
  </div>
)
