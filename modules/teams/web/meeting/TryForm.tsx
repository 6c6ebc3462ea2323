import { useMe } from '#web/me.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Member, NoteInput } from '../../contract.ts'
import { nextMeetingDay } from '../../meeting.ts'
import { today } from '#web/today.ts'
import { MemberOptions } from './MemberOptions.tsx'
import css from './NoteForm.module.css'
import { meetingWords } from './words.ts'

const say = words({
  what: { en: 'will try', es: 'probará' },
  placeholder: { en: 'One small thing with students', es: 'Una cosa pequeña con estudiantes' },
})

type Props = {
  meetingId: string
  members: readonly Member[]
  meetsOnDay: number | null
  write: (note: NoteInput) => void
}

/** Who will try what by when: today's three words that open the next meeting. */
export function TryForm({ meetingId, members, meetsOnDay, write }: Props) {
  const me = useMe()?.id ?? ''
  const { draft, set } = useDraft(`meeting.${meetingId}.try`, {
    text: '',
    personId: me,
    byOn: nextMeetingDay(today(), meetsOnDay),
  })
  const add = () => {
    const text = draft.text.trim()
    if (!text) return
    write({ kind: 'try', text, url: null, fileId: null, personId: draft.personId || null, byOn: draft.byOn || null })
    set({ text: '' })
  }
  return (
    <form
      className={css.try}
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.querySelector('input')?.focus()
        add()
      }}
    >
      <Choice label={meetingWords.who} value={draft.personId} onChange={({ target }) => set({ personId: target.value })}>
        <MemberOptions members={members} />
      </Choice>
      <Field
        label={say.what}
        placeholder={say.placeholder}
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Field label={meetingWords.byWhen} type="date" value={draft.byOn} onChange={({ target }) => set({ byOn: target.value })} />
      <Button type="submit">{meetingWords.add}</Button>
    </form>
  )
}
