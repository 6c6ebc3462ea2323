import { PhotoButton } from '#modules/teams/web/meeting/PhotoButton.tsx'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Field, TextArea } from '#web/ui/Field.tsx'
import { FormEnd } from '#web/ui/FormEnd.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { mentionBegun, mentionEnded } from '../community.ts'
import type { Companion } from '../contract.ts'
import css from './Community.module.css'

const say = words({
  write: { en: 'Tell or ask the others', es: 'Contar o preguntar a los demás' },
  hint: {
    en: 'What happened, what puzzles you. Type @ to speak to somebody by name.',
    es: 'Qué pasó, qué le intriga. Escriba @ para dirigirse a alguien por su nombre.',
  },
  answer: { en: 'Your answer', es: 'Su respuesta' },
  question: { en: 'This is a question', es: 'Es una pregunta' },
  send: { en: 'Send', es: 'Enviar' },
  shows: { en: 'What does it show?', es: '¿Qué muestra?' },
  showsHint: {
    en: 'For those who cannot see it. No names of students.',
    es: 'Para quien no puede verla. Sin nombres de estudiantes.',
  },
  sent: { en: 'The picture you add', es: 'La imagen que añade' },
  without: { en: 'Without it', es: 'Sin ella' },
  whom: { en: 'Speak to', es: 'Dirigirse a' },
})
const EMPTY = { text: '', isQuestion: false, pictures: [] as { fileId: string; says: string }[] }
const MOST_PICTURES = 4
const MOST_NAMES = 5

type Props = { communityId: string; members: readonly Companion[]; ofId: string | null; onDone?: () => void }

/** A text, perhaps pictures, perhaps a question. */
export function PostForm({ communityId, members, ofId, onDone }: Props) {
  const name = `post.${ofId ?? communityId}`
  const { draft, set, drop } = useDraft(name, EMPTY)
  const post = useAct('communities.post', {
    fields: ['text'],
    draft: name,
    done: () => {
      drop()
      onDone?.()
    },
  })
  const begun = mentionBegun(draft.text)
  const meant = begun === null ? [] : membersNamed(members, begun)
  const says = (fileId: string, text: string) =>
    set({ pictures: draft.pictures.map((one) => (one.fileId === fileId ? { fileId, says: text } : one)) })
  return (
    <form
      className={`stack screen-only ${ofId ? '' : css.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        post.run({ id: communityId, ofId, ...draft })
      }}
    >
      <TextArea
        label={ofId ? say.answer : say.write}
        hint={ofId ? undefined : say.hint}
        rows={ofId ? 2 : 3}
        required
        maxLength={4000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
        problem={post.problemAt('text')}
      />
      {meant.length > 0 && (
        <fieldset className={css.meant} aria-label={say.whom}>
          {meant.map(({ personId, name: who }) => (
            <Button key={personId} onClick={() => set({ text: mentionEnded(draft.text, who) })}>
              {who}
            </Button>
          ))}
        </fieldset>
      )}
      {draft.pictures.length > 0 && (
        <ul className={`plain stack ${css.sent}`}>
          {draft.pictures.map((picture) => (
            <li key={picture.fileId}>
              <img src={`/files/${picture.fileId}`} alt={say.sent} />
              <Field
                label={say.shows}
                hint={say.showsHint}
                maxLength={300}
                value={picture.says}
                onChange={({ target }) => says(picture.fileId, target.value)}
              />
              <Button
                look="plain"
                onClick={() => set({ pictures: draft.pictures.filter(({ fileId }) => fileId !== picture.fileId) })}
              >
                {say.without}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!ofId && (
        <CheckBox
          label={say.question}
          checked={draft.isQuestion}
          onChange={({ target }) => set({ isQuestion: target.checked })}
        />
      )}
      <FormEnd send={say.send} look={ofId ? 'quiet' : 'main'} busy={post.busy} problem={post.problem} onNever={onDone}>
        {draft.pictures.length < MOST_PICTURES && (
          <PhotoButton sent={(fileId) => set({ pictures: [...draft.pictures, { fileId, says: '' }] })} />
        )}
      </FormEnd>
    </form>
  )
}

const membersNamed = (members: readonly Companion[], begun: string): Companion[] =>
  members
    .filter(({ name }) =>
      name
        .toLowerCase()
        .split(' ')
        .some((_, at, parts) => parts.slice(at).join(' ').startsWith(begun.toLowerCase())),
    )
    .slice(0, MOST_NAMES)
