import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { codeOf } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'

const say = words({
  title: { en: 'Come into a session', es: 'Entrar a una sesión' },
  coming: { en: 'One moment …', es: 'Un momento…' },
  gone: {
    en: 'This link opens nothing any more. Ask the colleague who gave it to you for a new one.',
    es: 'Este enlace ya no abre nada. Pida uno nuevo al colega que se lo dio.',
  },
  signIn: { en: 'Sign in first; then open the link again.', es: 'Inicie sesión primero y abra el enlace otra vez.' },
  toSignIn: { en: 'Sign in', es: 'Iniciar sesión' },
  leader: {
    en: 'You lead here, and come as a learner: your own question first, your turn last, and no judgement afterwards.',
    es: 'Usted dirige aquí y viene a aprender: primero su propia pregunta, su turno al final y ningún juicio después.',
  },
  question: { en: 'What did you come to learn?', es: '¿Qué vino a aprender?' },
  come: { en: 'Come in', es: 'Entrar' },
})

/** The secret stands in the fragment, which no server and no log sees. */
export function JoinPage() {
  const me = useMe()
  const [link] = useState(() => location.hash.slice(1))
  const { draft, set, drop } = useDraft('session.join', { question: '' })
  const join = useAct('sessions.joinByLink', {
    done: ({ id }) => {
      drop()
      router.history.replace(links.session(id))
    },
  })
  const come = useEffectEvent(() => join.run({ link, question: draft.question.trim() }))
  const mayTry = Boolean(me && link)
  useEffect(() => {
    if (mayTry) come()
  }, [mayTry])
  const asks = codeOf(join.error) === 'CANNOT_JOIN'
  return (
    <Page title={say.title}>
      {!me && (
        <div className="stack">
          <p>{say.signIn}</p>
          <div className="row">
            <ButtonLink look="main" href={links.signIn()}>
              {say.toSignIn}
            </ButtonLink>
          </div>
        </div>
      )}
      {me && !asks && (!link || join.problem ? <Notice tone="problem">{say.gone}</Notice> : <p>{say.coming}</p>)}
      {asks && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            come()
          }}
        >
          <p>{say.leader}</p>
          <TextArea
            label={say.question}
            rows={1}
            required
            maxLength={400}
            value={draft.question}
            onChange={({ target }) => set({ question: target.value })}
          />
          <div className="row">
            <Button type="submit" look="main" busy={join.busy}>
              {say.come}
            </Button>
          </div>
        </form>
      )}
    </Page>
  )
}
