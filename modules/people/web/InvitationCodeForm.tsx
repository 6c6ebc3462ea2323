import { useState } from 'react'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import css from './forms.module.css'

const say = words({
  lead: {
    en: 'Type the code from your printed page. It has ten letters and digits; the dash does not matter, nor do capitals.',
    es: 'Escriba el código de su hoja impresa. Son diez letras y cifras; no importan el guion ni las mayúsculas.',
  },
  code: { en: 'Code', es: 'Código' },
  find: { en: 'Go on', es: 'Seguir' },
  signIn: { en: 'I have a password already', es: 'Ya tengo contraseña' },
})

type Props = { find: (code: string) => void; busy: boolean; problem: string | null }

export function InvitationCodeForm({ find, busy, problem }: Props) {
  const [code, setCode] = useState('')
  return (
    <form
      className={`stack ${css.narrow}`}
      onSubmit={(event) => {
        event.preventDefault()
        find(code)
      }}
    >
      <p>{say.lead}</p>
      <Field
        label={say.code}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        minLength={10}
        value={code}
        problem={problem}
        onChange={({ target }) => setCode(target.value)}
      />
      <div className="row">
        <Button type="submit" look="main" busy={busy}>
          {say.find}
        </Button>
        <a href={links.signIn()}>{say.signIn}</a>
      </div>
    </form>
  )
}
