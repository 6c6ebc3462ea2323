import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { NoteInput } from '../../contract.ts'
import css from './NoteForm.module.css'
import { meetingWords } from './words.ts'

const say = words({
  label: { en: 'What did you see?', es: '¿Qué vieron?' },
  placeholder: {
    en: 'What students did and said',
    es: 'Lo que hicieron y dijeron',
  },
})

type Props = { meetingId: string; write: (note: NoteInput) => void }

/** What was seen: typed, added, and the box is free for the next. */
export function SawForm({ meetingId, write }: Props) {
  const { draft, set, drop } = useDraft(`meeting.${meetingId}.saw`, { text: '' })
  const add = () => {
    const text = draft.text.trim()
    if (!text) return
    write({ kind: 'saw', text, url: null, fileId: null, personId: null, byOn: null })
    drop()
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.querySelector('textarea')?.focus()
        add()
      }}
    >
      <TextArea
        label={say.label}
        placeholder={say.placeholder}
        rows={1}
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) add()
        }}
      />
      <Button type="submit">{meetingWords.add}</Button>
    </form>
  )
}
