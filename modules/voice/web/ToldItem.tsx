import { useState } from 'react'
import { useRoleName } from '#modules/people/web/roles.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { ago, words } from '#web/words.ts'
import type { Told } from '../contract.ts'
import css from './Told.module.css'
import { TellForm } from './TellForm.tsx'

const say = words({
  learned: { en: 'What I learned', es: 'Qué aprendí' },
  question: { en: 'I do not know this yet', es: 'Esto todavía no lo sé' },
  wrong: { en: 'I got this wrong', es: 'Esto me salió mal' },
  reply: { en: 'Reply', es: 'Responder' },
  replyTo: { en: (who: string) => `Reply to ${who}`, es: (who: string) => `Responder a ${who}` },
  send: { en: 'Send', es: 'Enviar' },
  change: { en: 'Change the words', es: 'Cambiar las palabras' },
  remove: { en: 'Take away', es: 'Quitar' },
  removeReply: { en: 'Take away my reply', es: 'Quitar mi respuesta' },
})

/** What one person told, and what was replied. */
export function ToldItem({ told, onGone }: { told: Told; onGone: (id: string) => void }) {
  const roleName = useRoleName()
  const { id, kind, text, learned, by, at, mine, replies } = told
  return (
    <article id={id} className={css.told}>
      <p className={css.by}>
        <a href={links.person(by.id)}>{by.name}</a>{' '}
        <span className="small">{[by.role && roleName(by.role), by.place, ago(at)].filter(Boolean).join(' · ')}</span>
      </p>
      <h3 className={css.head}>{kind === 'learned' ? say.wrong : say.question}</h3>
      <p className={css.text}>{text}</p>
      {learned && (
        <>
          <h3 className={css.head}>{say.learned}</h3>
          <p className={css.text}>{learned}</p>
        </>
      )}
      {replies.length > 0 && (
        <ul className={`plain ${css.replies}`}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <b>{reply.name}</b> <span className="small">{ago(reply.at)}</span>
              <p>{reply.text}</p>
              {reply.mine && <RemoveReply toldId={id} id={reply.id} />}
            </li>
          ))}
        </ul>
      )}
      <Reply told={told} />
      {mine && <Own told={told} onGone={onGone} />}
    </article>
  )
}

function Reply({ told: { id, by } }: { told: Told }) {
  const [opened, setOpened] = useState(false)
  const { draft, set, drop } = useDraft(`told.${id}.reply`, { text: '' })
  const act = useAct('voice.replyToTold', {
    done: () => {
      drop()
      setOpened(false)
    },
  })
  if (!opened)
    return (
      <div className="row screen-only">
        <Button aria-label={say.replyTo(by.name)} onClick={() => setOpened(true)}>
          {say.reply}
        </Button>
      </div>
    )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id, text: draft.text })
      }}
    >
      <TextArea
        label={say.replyTo(by.name)}
        rows={2}
        required
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button type="submit" busy={act.busy}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}

function RemoveReply({ toldId, id }: { toldId: string; id: string }) {
  const act = useAct('voice.removeReply')
  return (
    <Button look="plain" busy={act.busy} onClick={() => act.run({ id: toldId, replyId: id, removed: true })}>
      {say.removeReply}
    </Button>
  )
}

function Own({ told, onGone }: { told: Told; onGone: (id: string) => void }) {
  const act = useAct('voice.removeTold', { done: () => onGone(told.id) })
  return (
    <div className="row screen-only">
      <DialogButton label={say.change} title={say.change} look="plain">
        {(close) => <TellForm told={told} onDone={close} />}
      </DialogButton>
      <Button look="plain" busy={act.busy} onClick={() => act.run({ id: told.id, removed: true })}>
        {say.remove}
      </Button>
    </div>
  )
}
