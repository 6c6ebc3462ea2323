import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { useNow } from '#web/ui/use-now.ts'
import { ago, words } from '#web/words.ts'
import type { Comment } from '../contract.ts'
import css from './around.module.css'
import { useWriting } from './writing.ts'

const say = words({
  label: { en: 'Comments', es: 'Comentarios' },
  toTeam: { en: 'What would you like to tell or ask them?', es: '¿Qué quiere contarles o preguntarles?' },
  toEachOther: { en: 'Something for the others', es: 'Algo para los demás' },
  hintTeam: {
    en: 'They shared this of their own accord. What rings true for you? What would you like to know?',
    es: 'Lo compartieron por decisión propia. ¿Qué le resuena? ¿Qué le gustaría saber?',
  },
  hintShared: { en: 'Everyone who can read this cycle reads it.', es: 'Lo lee quien puede leer este ciclo.' },
  hintPrivate: {
    en: 'Only your team and its guests read it, also if you share the cycle later.',
    es: 'Solo lo leen su equipo y sus visitantes, aunque luego comparta el ciclo.',
  },
  send: { en: 'Send', es: 'Enviar' },
  takeBack: { en: 'Take back', es: 'Retirar' },
  takeBackNamed: { en: (text: string) => `Take back: ${text}`, es: (text: string) => `Retirar: ${text}` },
  taken: { en: 'Taken back.', es: 'Retirado.' },
  undo: { en: 'Put it back', es: 'Volver a ponerlo' },
})

/** What people say about a cycle, from whoever may read it. One takes back one's own. */
export function Comments({ readOnly = false }: { readOnly?: boolean }) {
  const { data } = useWriting()
  const { comments } = data
  const [taken, setTaken] = useState<readonly Comment[]>([])
  const all = [...comments, ...taken.filter(({ id }) => !comments.some((comment) => comment.id === id))]
  if (readOnly && all.length === 0) return null
  return (
    <Section label={say.label} id="comments">
      {all.length > 0 && (
        <ul className={`plain ${css.lines}`}>
          {all
            .toSorted((one, other) => one.at.localeCompare(other.at))
            .map((comment) => (
              <li key={comment.id}>
                <OneComment
                  comment={comment}
                  isTaken={!comments.includes(comment)}
                  onTaken={() => setTaken((now) => [...now.filter(({ id }) => id !== comment.id), comment])}
                />
              </li>
            ))}
        </ul>
      )}
      {!readOnly && <CommentForm />}
    </Section>
  )
}

type OneProps = { comment: Comment; isTaken: boolean; onTaken: () => void }

function OneComment({ comment: { id, name, place, text, at, mine }, isTaken, onTaken }: OneProps) {
  const { cycle } = useWriting().data
  const now = useNow()
  const remove = useAct('cycles.removeComment')
  if (isTaken)
    return (
      <p className="small">
        {say.taken}{' '}
        <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id: cycle.id, commentId: id, removed: false })}>
          {say.undo}
        </Button>
      </p>
    )
  return (
    <>
      <p className={css.who}>
        <b>{name}</b>
        {place && `, ${place}`} · {ago(at, now)}
      </p>
      <p className={css.text}>{text}</p>
      {mine && (
        <div className={css.links}>
          <Button
            look="plain"
            busy={remove.busy}
            aria-label={say.takeBackNamed(text.slice(0, 60))}
            onClick={() => {
              onTaken()
              remove.run({ id: cycle.id, commentId: id, removed: true })
            }}
          >
            {say.takeBack}
          </Button>
        </div>
      )}
      {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
    </>
  )
}

function CommentForm() {
  const { data } = useWriting()
  const { cycle, part } = data
  const name = `comment.${cycle.id}`
  const { draft, set, drop } = useDraft(name, { text: '' })
  const comment = useAct('cycles.comment', { done: drop, draft: name })
  return (
    <form
      className="stack screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        comment.run({ id: cycle.id, text: draft.text })
      }}
    >
      <TextArea
        label={part === null ? say.toTeam : say.toEachOther}
        hint={part === null ? say.hintTeam : cycle.sharedAt ? say.hintShared : say.hintPrivate}
        rows={2}
        maxLength={2000}
        required
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
        problem={comment.problemAt('text')}
      />
      {comment.problem && <Notice tone="problem">{comment.problem}</Notice>}
      <div className="row">
        <Button type="submit" busy={comment.busy}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}
