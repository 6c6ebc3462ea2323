import { useState } from 'react'
import { CheckBox, Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import { PASSWORD_LENGTH } from '../password.ts'

const say = words({
  show: { en: 'Show the password', es: 'Mostrar la contraseña' },
  atLeast: {
    en: `At least ${PASSWORD_LENGTH} characters. A short sentence is easy to keep.`,
    es: `Al menos ${PASSWORD_LENGTH} caracteres. Una frase corta es fácil de recordar.`,
  },
  soFar: {
    en: (length: number) => `${length} of at least ${PASSWORD_LENGTH} characters.`,
    es: (length: number) => `${length} de al menos ${PASSWORD_LENGTH} caracteres.`,
  },
})

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'current-password' | 'new-password'
  problem?: string | null
}

/** A password that can be looked at while it is typed; a new one says how long it is. */
export function PasswordField({ label, value, onChange, autoComplete, problem }: Props) {
  const [shown, setShown] = useState(false)
  const fresh = autoComplete === 'new-password'
  const hint = fresh && (value === '' || value.length >= PASSWORD_LENGTH ? say.atLeast : say.soFar(value.length))
  return (
    <div>
      <Field
        label={label}
        hint={hint}
        problem={problem}
        type={shown ? 'text' : 'password'}
        name={fresh ? 'new-password' : 'password'}
        autoComplete={autoComplete}
        minLength={fresh ? PASSWORD_LENGTH : undefined}
        maxLength={200}
        required
        spellCheck={false}
        autoCapitalize="none"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <CheckBox label={say.show} checked={shown} onChange={({ target }) => setShown(target.checked)} />
    </div>
  )
}
