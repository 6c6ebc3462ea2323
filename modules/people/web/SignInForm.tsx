import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import css from './forms.module.css'
import { PasskeyButton } from './PasskeyButton.tsx'
import { PasswordField } from './PasswordField.tsx'
import { SharedComputer } from './SharedComputer.tsx'

const say = words({
  login: { en: 'E-mail or user name', es: 'Correo electrónico o nombre de usuario' },
  password: { en: 'Password', es: 'Contraseña' },
  signIn: { en: 'Sign in', es: 'Entrar' },
  wrong: {
    en: 'These do not belong together. Check both, and mind capital letters in the password.',
    es: 'No van juntos. Revise los dos y tenga en cuenta las mayúsculas de la contraseña.',
  },
  tooMany: {
    en: 'Too many tries. Wait a quarter of an hour, then try again.',
    es: 'Demasiados intentos. Espere un cuarto de hora y pruebe otra vez.',
  },
})

export function SignInForm({ done }: { done: () => void }) {
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [shared, setShared] = useState(false)
  const signIn = useAct('people.signIn', { done, refusals: { UNAUTHORIZED: say.wrong, TOO_MANY_REQUESTS: say.tooMany } })
  return (
    <form
      className={`stack ${css.narrow}`}
      onSubmit={(event) => {
        event.preventDefault()
        signIn.run({ login, password, onSharedComputer: shared })
      }}
    >
      <Field
        label={say.login}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={login}
        onChange={({ target }) => setLogin(target.value)}
      />
      <PasswordField label={say.password} autoComplete="current-password" value={password} onChange={setPassword} />
      <SharedComputer shared={shared} onChange={setShared} />
      {signIn.problem && <Notice tone="problem">{signIn.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={signIn.busy}>
          {say.signIn}
        </Button>
      </div>
      <PasskeyButton shared={shared} done={done} />
    </form>
  )
}
