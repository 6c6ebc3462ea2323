import { useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Form } from '../contract.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { surveyTitle } from './words.ts'

const say = words({
  title: { en: 'Answer with a code', es: 'Responder con un código' },
  lead: {
    en: 'Your teacher dealt the codes face down. Nobody wrote down which one is yours.',
    es: 'Su maestro repartió los códigos boca abajo. Nadie anotó cuál es el suyo.',
  },
  code: { en: 'Your code', es: 'Su código' },
  hint: { en: 'Ten letters and digits, such as K7MQ2-XW9TR', es: 'Diez letras y números, como K7MQ2-XW9TR' },
  open: { en: 'Open', es: 'Abrir' },
  unknown: {
    en: 'No questions belong to this code. Look at it again, or ask for another one.',
    es: 'Este código no abre preguntas. Mírelo otra vez o pida otro.',
  },
  tooMany: { en: 'That was a lot at once. Wait a quarter of an hour.', es: 'Fueron muchos intentos. Espere un cuarto de hora.' },
  lost: { en: 'No connection. Try again when you are back.', es: 'No hay conexión. Pruebe cuando vuelva.' },
})

/** For students, who have no account: a code from a slip of paper opens the questions. */
export function StudentPage() {
  const [code, setCode] = useState('')
  const [form, setForm] = useState<Form | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const look = async () => {
    setBusy(true)
    const reply = await fetch('/surveys/form', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      credentials: 'omit',
    }).catch(() => null)
    setBusy(false)
    if (reply?.ok) setForm((await reply.json()) as Form)
    else setProblem(!reply ? say.lost : reply.status === 429 ? say.tooMany : say.unknown)
  }
  if (form)
    return (
      <Page title={surveyTitle(form.title)}>
        <AnswerForm form={form} code={code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')} />
      </Page>
    )
  return (
    <Page title={say.title}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <p>{say.lead}</p>
        <Field
          label={say.code}
          hint={say.hint}
          value={code}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={({ target }) => setCode(target.value)}
        />
        {problem && <Notice tone="problem">{problem}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={busy}>
            {say.open}
          </Button>
        </div>
      </form>
    </Page>
  )
}
