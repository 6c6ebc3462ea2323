import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { codeOf } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import css from './forms.module.css'
import { PasswordField } from './PasswordField.tsx'

const say = words({
  now: { en: 'Password now', es: 'Contraseña actual' },
  next: { en: 'New password', es: 'Contraseña nueva' },
  change: { en: 'Change password', es: 'Cambiar la contraseña' },
  wrong: { en: 'This is not your password.', es: 'Esta no es su contraseña.' },
  tooMany: { en: 'Too many tries. Wait a quarter of an hour.', es: 'Demasiados intentos. Espere un cuarto de hora.' },
  done: {
    en: 'Your password is changed, and you are signed out everywhere but here.',
    es: 'Su contraseña cambió y se cerraron sus sesiones, menos esta.',
  },
  none: {
    en: 'You came in without a password, as everyone does in the demo.',
    es: 'Entró sin contraseña, como todos en el distrito de muestra.',
  },
  signInAs: { en: (login: string) => `You sign in as ${login}.`, es: (login: string) => `Entra como ${login}.` },
})

export function ChangePasswordForm({ login, hasPassword }: { login: string | null; hasPassword: boolean }) {
  const [now, setNow] = useState('')
  const [next, setNext] = useState('')
  const [done, setDone] = useState(false)
  const change = useAct('people.changePassword', {
    done: () => {
      setNow('')
      setNext('')
      setDone(true)
    },
    refusals: { TOO_MANY_REQUESTS: say.tooMany },
  })
  const wrong = codeOf(change.error) === 'UNAUTHORIZED'
  if (!hasPassword) return <p>{say.none}</p>
  return (
    <form
      className={`stack ${css.narrow}`}
      onSubmit={(event) => {
        event.preventDefault()
        setDone(false)
        change.run({ now, next })
      }}
    >
      {login && <p>{say.signInAs(login)}</p>}
      {/* For password managers: whose password changes. */}
      <input type="text" name="username" autoComplete="username" hidden readOnly value={login ?? ''} />
      <PasswordField
        label={say.now}
        autoComplete="current-password"
        value={now}
        onChange={setNow}
        problem={wrong ? say.wrong : null}
      />
      <PasswordField
        label={say.next}
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        problem={change.problemAt('next')}
      />
      {change.problem && !wrong && <Notice tone="problem">{change.problem}</Notice>}
      {done && <Notice tone="done">{say.done}</Notice>}
      <div className="row">
        <Button type="submit" busy={change.busy}>
          {say.change}
        </Button>
      </div>
    </form>
  )
}
