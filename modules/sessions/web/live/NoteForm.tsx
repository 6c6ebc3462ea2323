import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { NoteInput, Step, Work } from '../../contract.ts'
import { kindHints, kindWords } from '../words.ts'
import type { Pointed } from './LiveSession.tsx'
import css from './NoteForm.module.css'
import { letterOf } from './marks.ts'

const say = words({
  what: { en: 'What is it?', es: '¿Qué es?' },
  add: { en: 'Add', es: 'Añadir' },
  points: {
    en: (letter: string) => `It points at the mark on ${letter}`,
    es: (letter: string) => `Señala la marca en ${letter}`,
  },
  unpoint: { en: 'Do not point', es: 'No señalar' },
})

type Props = {
  sessionId: string
  step: Step
  work: readonly Work[]
  pointed: Pointed
  point: (at: Pointed) => void
  write: (note: NoteInput) => void
}

/** One thing at a time: typed, added, and the box is free for the next. */
export function NoteForm({ sessionId, step, work, pointed, point, write }: Props) {
  const { draft, set, drop } = useDraft(`session.${sessionId}.${step.key}`, { text: '', kind: step.notes[0]! })
  const kind = step.notes.includes(draft.kind) ? draft.kind : step.notes[0]!
  const at = pointed ? work.findIndex(({ id }) => id === pointed.workId) : -1
  const add = () => {
    const text = draft.text.trim()
    if (!text) return
    write({ step: step.key, kind, text, workId: at < 0 ? null : pointed!.workId, mark: at < 0 ? null : pointed!.mark })
    point(null)
    drop()
    if (step.notes.length > 1) set({ kind })
  }
  return (
    <form
      className={`screen-only ${css.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.querySelector('textarea')?.focus()
        add()
      }}
    >
      {step.notes.length > 1 && (
        <OneOf
          legend={say.what}
          legendAloud
          value={kind}
          options={step.notes.map((value) => ({ value, label: kindWords[value] }))}
          onChange={(value) => set({ kind: value })}
        />
      )}
      {at >= 0 && (
        <div className="row small">
          {say.points(letterOf(at))}
          <Button look="plain" onClick={() => point(null)}>
            {say.unpoint}
          </Button>
        </div>
      )}
      <div className={css.line}>
        <div className={css.box}>
          <TextArea
            label={kindWords[kind]}
            placeholder={kindHints[kind]}
            rows={1}
            maxLength={2000}
            value={draft.text}
            onChange={({ target }) => set({ text: target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) add()
            }}
          />
        </div>
        <Button type="submit">{say.add}</Button>
      </div>
    </form>
  )
}
