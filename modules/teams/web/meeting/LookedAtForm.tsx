import { useRef } from 'react'
import type { ClipboardEvent } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { NoteInput } from '../../contract.ts'
import { withLink } from '../../meeting.ts'
import css from './NoteForm.module.css'
import { PhotoButton } from './PhotoButton.tsx'
import { meetingWords } from './words.ts'

const say = words({
  label: { en: 'What are you looking at?', es: '¿Qué están mirando?' },
  placeholder: { en: 'Type, or paste a link', es: 'Escriba o pegue un enlace' },
  work: { en: 'Student work', es: 'Trabajos de estudiantes' },
  lesson: { en: 'A lesson', es: 'Una clase' },
  assessment: { en: 'A common assessment', es: 'Una evaluación común' },
  numbers: { en: 'Our numbers', es: 'Nuestros números' },
  begin: { en: 'Begin with', es: 'Empezar con' },
})
const beginnings = [say.work, say.lesson, say.assessment, say.numbers]

/** A link copied from a page brings its title along; it is kept. */
function titledLink(event: ClipboardEvent): string | null {
  const links = new DOMParser().parseFromString(event.clipboardData.getData('text/html'), 'text/html').querySelectorAll('a[href]')
  const [link] = links
  if (links.length !== 1 || !(link instanceof HTMLAnchorElement) || !/^https?:/.test(link.href)) return null
  const title = link.textContent.trim()
  return title && title !== link.href ? `${title} ${link.href}` : null
}

type Props = { meetingId: string; write: (note: NoteInput) => void }

/** What was looked at: a few words, a link with its title, a photo. */
export function LookedAtForm({ meetingId, write }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { draft, set, drop } = useDraft(`meeting.${meetingId}.looked-at`, { text: '' })
  const add = (fileId: string | null) => {
    const { text, url } = withLink(draft.text)
    if (!text && !url && !fileId) return
    write({ kind: 'looked-at', text, url, fileId, personId: null, byOn: null })
    drop()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.querySelector('input')?.focus()
        add(null)
      }}
    >
      <div className={css.form} ref={box}>
        <Field
          label={say.label}
          placeholder={say.placeholder}
          maxLength={2000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
          onPaste={(event) => {
            const titled = titledLink(event)
            if (!titled) return
            event.preventDefault()
            set({ text: `${draft.text} ${titled}`.trim() })
          }}
        />
        <Button type="submit">{meetingWords.add}</Button>
        <PhotoButton sent={add} />
      </div>
      {draft.text === '' && (
        <div className={css.beginnings}>
          <span className="small">{say.begin}</span>
          {beginnings.map((beginning) => (
            <button
              key={beginning}
              type="button"
              className={css.beginning}
              onClick={() => {
                set({ text: `${beginning}: ` })
                box.current?.querySelector('input')?.focus()
              }}
            >
              {beginning}
            </button>
          ))}
        </div>
      )}
    </form>
  )
}
