import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import css from './forms.module.css'

const say = words({
  title: { en: 'A new password', es: 'Una contraseña nueva' },
  lead: {
    en: 'Write your e-mail address, and a letter brings you a link. It works once, for an hour.',
    es: 'Escriba su correo electrónico y recibirá un enlace. Sirve una vez, durante una hora.',
  },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  wrong: { en: 'Write it whole, such as name@school.org.', es: 'Escríbalo completo, como nombre@escuela.org.' },
  send: { en: 'Send the letter', es: 'Enviar la carta' },
  sent: {
    en: 'If Weft knows this address, a letter is on its way. It can take some minutes; look among unwanted mail too.',
    es: 'Si Weft conoce esta dirección, la carta va en camino. Puede tardar unos minutos; mire también en el correo no deseado.',
  },
  otherwise: {
    en: 'No e-mail here, or no letter? Whoever keeps the list of people at your school can give you a new way in.',
    es: '¿No tiene correo aquí, o no llegó? Quien lleva la lista de personas de su escuela puede darle una entrada nueva.',
  },
  tooMany: {
    en: 'Too many tries. Wait a quarter of an hour, then try again.',
    es: 'Demasiados intentos. Espere un cuarto de hora y pruebe otra vez.',
  },
  back: { en: 'Back to signing in', es: 'Volver a entrar' },
})

/** The same words whether or not there is such an account. */
export function ResetPage() {
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const ask = useAct('people.askForReset', {
    done: () => setSent(true),
    refusals: { TOO_MANY_REQUESTS: say.tooMany, email: say.wrong },
    fields: ['email'],
  })
  return (
    <Page title={say.title}>
      <form
        className={`stack ${css.narrow}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setSent(false)
          ask.run({ email: email.trim() })
        }}
      >
        <p>{say.lead}</p>
        <Field
          label={say.email}
          type="email"
          name="username"
          autoComplete="username"
          required
          value={email}
          problem={ask.problemAt('email')}
          onChange={({ target }) => setEmail(target.value)}
        />
        {ask.problem && <Notice tone="problem">{ask.problem}</Notice>}
        {sent && <Notice tone="done">{say.sent}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={ask.busy}>
            {say.send}
          </Button>
          <a href={links.signIn()}>{say.back}</a>
        </div>
        <p className="small">{say.otherwise}</p>
      </form>
    </Page>
  )
}
