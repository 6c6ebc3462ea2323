import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Session } from '../../contract.ts'

const say = words({
  label: { en: 'Invite by link', es: 'Invitar con un enlace' },
  lead: {
    en: 'Your team comes by this page. For a colleague who is not in the team, open a link: whoever has it and signs in takes part in this one session, and reads nothing else of the team.',
    es: 'Su equipo entra por esta página. Para un colega que no es del equipo, abra un enlace: quien lo tenga e inicie sesión participa en esta única sesión y no lee nada más del equipo.',
  },
  leaders: {
    en: 'Whoever leads your school comes as a learner: with a question of their own, the last turn, and no judgement afterwards.',
    es: 'Quien dirige su escuela viene a aprender: con una pregunta propia, el último turno y ningún juicio después.',
  },
  open: { en: 'Open a link', es: 'Abrir un enlace' },
  close: { en: 'Close the link', es: 'Cerrar el enlace' },
  closed: {
    en: 'Those who came stay; the link opens nothing any more.',
    es: 'Quienes vinieron se quedan; el enlace ya no abre nada.',
  },
  address: { en: 'The link', es: 'El enlace' },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied', es: 'Copiado' },
})

/** A way in for a colleague outside the team, for this one session. */
export const OpenLink = ({ session }: { session: Session }) => (
  <DialogButton look="plain" label={say.label} title={say.label}>
    {() => <Inside session={session} />}
  </DialogButton>
)

function Inside({ session }: { session: Session }) {
  const set = useAct('sessions.setLink')
  const [copied, setCopied] = useState(false)
  const address = session.link && `${location.origin}${links.joinSession(session.link)}`
  return (
    <>
      <p>{say.lead}</p>
      <p className="small">{say.leaders}</p>
      {address && <Field label={say.address} readOnly value={address} onFocus={({ target }) => target.select()} />}
      {set.problem && <Notice tone="problem">{set.problem}</Notice>}
      <div className="row">
        {address && (
          <Button
            look="main"
            onClick={() => {
              void navigator.clipboard.writeText(address).then(() => setCopied(true))
            }}
          >
            {copied ? say.copied : say.copy}
          </Button>
        )}
        <Button look={address ? 'plain' : 'main'} busy={set.busy} onClick={() => set.run({ id: session.id, open: !address })}>
          {address ? say.close : say.open}
        </Button>
      </div>
      {address && <p className="small">{say.closed}</p>}
    </>
  )
}
