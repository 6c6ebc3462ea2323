import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { Output } from '#web/api.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Account } from '../account.ts'
import css from './forms.module.css'
import { Slip } from './Slip.tsx'
import slipCss from './Slip.module.css'

const say = words({
  signsInAs: { en: (login: string) => `Signs in as ${login}.`, es: (login: string) => `Entra como ${login}.` },
  noLogin: {
    en: 'Has no e-mail address here: gets a printed code, and chooses a user name.',
    es: 'No tiene correo aquí: recibe un código impreso y elige un nombre de usuario.',
  },
  invite: { en: 'Invite', es: 'Invitar' },
  again: { en: 'Make a new invitation', es: 'Hacer otra invitación' },
  againLead: { en: 'The one they hold stops working.', es: 'La que tiene deja de servir.' },
  reset: { en: 'Give a new way in', es: 'Dar una entrada nueva' },
  resetLead: {
    en: 'For someone who forgot their password. Once it is used they are signed out everywhere else, and hear of it by mail.',
    es: 'Para quien olvidó su contraseña. Al usarla se cierran sus otras sesiones, y recibe aviso por correo.',
  },
  mailed: { en: (to: string) => `A letter is on its way to ${to}.`, es: (to: string) => `Va una carta en camino a ${to}.` },
  once: {
    en: (on: string) => `Shown only now, and good until ${on}. Hand it to this person alone: whoever has it can sign in as them.`,
    es: (on: string) =>
      `Solo se muestra ahora y sirve hasta el ${on}. Entréguelo únicamente a esta persona: quien lo tenga puede entrar como ella.`,
  },
  link: { en: 'Link', es: 'Enlace' },
  copy: { en: 'Copy the link', es: 'Copiar el enlace' },
  copied: { en: 'Copied', es: 'Copiado' },
  print: { en: 'Print the slip', es: 'Imprimir la hoja' },
})

/** How someone comes in, and the invitation that lets them. */
export function WayIn({ account: { id, name, login, email, standing, roles } }: { account: Account }) {
  const [made, setMade] = useState<Output<'people.invite'> | null>(null)
  const invite = useAct('people.invite', { done: setMade })
  return (
    <>
      <div className="stack screen-only">
        <p>{login ? say.signsInAs(login) : say.noLogin}</p>
        {standing === 'arrived' && <p className="small">{say.resetLead}</p>}
        {standing === 'invited' && !made && <p className="small">{say.againLead}</p>}
        <div className="row">
          <Button look={standing === 'not-invited' ? 'main' : 'quiet'} busy={invite.busy} onClick={() => invite.run({ id })}>
            {{ arrived: say.reset, invited: say.again, 'not-invited': say.invite }[standing]}
          </Button>
        </div>
        {invite.problem && <Notice tone="problem">{invite.problem}</Notice>}
        {made?.mailed && <Notice tone="done">{say.mailed(email ?? '')}</Notice>}
      </div>
      {made && (
        <>
          <p className="screen-only">{say.once(formatDate(made.expiresAt))}</p>
          <div className={slipCss.slips}>
            <Slip name={name} place={roles[0]?.place ?? ''} code={made.code} until={made.expiresAt} />
          </div>
          <LinkToCopy url={made.url} />
        </>
      )}
    </>
  )
}

function LinkToCopy({ url }: { url: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }
  return (
    <div className={`stack screen-only ${css.wide}`}>
      <Field label={say.link} readOnly value={url} onFocus={({ target }) => target.select()} />
      <div className="row">
        <Button onClick={() => void copy()}>{copied ? say.copied : say.copy}</Button>
        <Button onClick={() => print()}>{say.print}</Button>
      </div>
    </div>
  )
}
