import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { Output } from '#web/api.ts'
import { links } from '#web/links.ts'
import { codeOf } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { locale, words } from '#web/words.ts'
import css from './forms.module.css'
import { PasswordField } from './PasswordField.tsx'
import { SharedComputer } from './SharedComputer.tsx'
import { suggestedUsername } from './username.ts'

const say = words({
  signInAs: { en: (login: string) => `You sign in as ${login}.`, es: (login: string) => `Entra como ${login}.` },
  username: { en: 'User name', es: 'Nombre de usuario' },
  usernameHint: {
    en: 'You have no e-mail address here, so you sign in with this. Keep it or choose another.',
    es: 'Aquí no tiene correo electrónico, así que entra con esto. Déjelo o elija otro.',
  },
  password: { en: 'New password', es: 'Contraseña nueva' },
  accept: { en: 'Set password and sign in', es: 'Guardar la contraseña y entrar' },
  taken: { en: 'Somebody else has this user name. Try another.', es: 'Otra persona tiene ese nombre. Pruebe con otro.' },
  gone: {
    en: 'This invitation was used in the meantime. Sign in with your password, or ask for a new one.',
    es: 'Esta invitación ya se usó. Entre con su contraseña o pida otra.',
  },
})

type Props = { secret: string; invitation: Output<'people.lookUpInvitation'> }

/** One's own password and, where there is no e-mail address, a user name. */
export function AcceptInvitationForm({ secret, invitation: { name, login } }: Props) {
  const [username, setUsername] = useState(() => suggestedUsername(name))
  const [password, setPassword] = useState('')
  const [shared, setShared] = useState(false)
  const accept = useAct('people.acceptInvitation', {
    done: () => location.assign(links.home),
    refusals: { NOT_FOUND: say.gone },
  })
  const taken = codeOf(accept.error) === 'LOGIN_TAKEN'
  return (
    <form
      className={`stack ${css.narrow}`}
      onSubmit={(event) => {
        event.preventDefault()
        accept.run({ secret, login: login ? null : username, password, locale, onSharedComputer: shared })
      }}
    >
      {login ? (
        <>
          <p>{say.signInAs(login)}</p>
          {/* For password managers: whose password this is. */}
          <input type="text" name="username" autoComplete="username" hidden readOnly value={login} />
        </>
      ) : (
        <Field
          label={say.username}
          hint={say.usernameHint}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          minLength={3}
          maxLength={200}
          value={username}
          problem={taken ? say.taken : accept.problemAt('login')}
          onChange={({ target }) => setUsername(target.value)}
        />
      )}
      <PasswordField
        label={say.password}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        problem={accept.problemAt('password')}
      />
      <SharedComputer shared={shared} onChange={setShared} />
      {accept.problem && !taken && <Notice tone="problem">{accept.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={accept.busy}>
          {say.accept}
        </Button>
      </div>
    </form>
  )
}
