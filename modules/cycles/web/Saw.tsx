import { hostOf } from '#modules/teams/meeting.ts'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { CyclePage } from '../contract.ts'
import { CycleText } from './CycleText.tsx'
import css from './Saw.module.css'
import { textWords } from './words.ts'
import { useWriting } from './writing.ts'

const say = words({
  meeting: { en: (day: string) => `In the meeting of ${day}`, es: (day: string) => `En la reunión del ${day}` },
  lookedAt: { en: 'Looked at', es: 'Miramos' },
  saw: { en: 'Saw', es: 'Vimos' },
  try: { en: 'Will try', es: 'Probaremos' },
  by: { en: (day: string) => `by ${day}`, es: (day: string) => `para el ${day}` },
  photo: { en: 'A photo from the meeting', es: 'Una foto de la reunión' },
})

const noteWords = { 'looked-at': say.lookedAt, saw: say.saw, try: say.try } as const

/** What the team saw, and the notes of its meetings about this cycle: the same notes, nothing retyped. */
export function Saw() {
  const { data, mayWrite } = useWriting()
  const meetings = data.meetings.filter(({ notes }) => notes.length > 0)
  if (!mayWrite && !data.cycle.saw && meetings.length === 0) return null
  return (
    <Section label={textWords.saw} id="saw">
      <CycleText field="saw" />
      {meetings.map((meeting) => (
        <MeetingNotes key={meeting.id} meeting={meeting} />
      ))}
    </Section>
  )
}

type Meeting = CyclePage['meetings'][number]

function MeetingNotes({ meeting: { heldOn, notes } }: { meeting: Meeting }) {
  return (
    <section className={css.meeting}>
      <h3 className={css.day}>{say.meeting(formatDate(heldOn))}</h3>
      <ul className="plain">
        {notes.map((note) => (
          <li key={note.id}>
            <Note note={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Note({ note: { kind, text, url, fileId, person, byOn } }: { note: Meeting['notes'][number] }) {
  const said = url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {text || hostOf(url)}
    </a>
  ) : (
    text
  )
  return (
    <>
      <span className={css.kind}>{noteWords[kind]}</span> <span className={css.text}>{said}</span>
      {kind === 'try' && (
        <span className="small"> · {[person, byOn && say.by(formatDate(byOn, 'short'))].filter(Boolean).join(', ')}</span>
      )}
      {fileId && <img className={css.photo} src={`/files/${fileId}`} alt={text || say.photo} loading="lazy" />}
    </>
  )
}
