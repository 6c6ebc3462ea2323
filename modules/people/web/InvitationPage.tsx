import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '#web/act.ts'
import type { Output } from '#web/api.ts'
import { Loading } from '#web/ui/Loading.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { AcceptInvitationForm } from './AcceptInvitationForm.tsx'
import { InvitationCodeForm } from './InvitationCodeForm.tsx'

const say = words({
  title: { en: 'Your invitation', es: 'Su invitación' },
  welcome: { en: (name: string) => `Welcome, ${name}`, es: (name: string) => `Le damos la bienvenida, ${name}` },
  lead: {
    en: (district: string) =>
      `This is how ${district} learns together. Set a password, and you are in. What Weft keeps and who sees it stands on one page that you can read right after.`,
    es: (district: string) =>
      `Así aprende ${district} en conjunto. Elija una contraseña y listo. Qué guarda Weft y quién lo ve está en una sola página que puede leer enseguida.`,
  },
  resetTitle: { en: (name: string) => `A new password for ${name}`, es: (name: string) => `Una contraseña nueva para ${name}` },
  resetLead: {
    en: 'Choose it here. You are signed in with it, and signed out everywhere else.',
    es: 'Elíjala aquí. Entrará con ella y se cerrarán sus demás sesiones.',
  },
  notYou: {
    en: 'Not you? Leave this page and give the invitation to the person it names.',
    es: '¿No es usted? Salga de esta página y entregue la invitación a la persona que nombra.',
  },
  stale: {
    en: 'This link no longer works: it was used, its time is over, or a newer one took its place. Type the code from your page, or ask for a new invitation where you got this one.',
    es: 'Este enlace ya no sirve: se usó, pasó su plazo o hay uno más nuevo. Escriba el código de su hoja, o pida otra invitación donde recibió esta.',
  },
  unknown: {
    en: 'This code opens nothing. Check it letter by letter. If it was used, is older than three weeks, or a newer one took its place, ask for another where you got it.',
    es: 'Este código no abre nada. Revíselo letra por letra. Si ya se usó, tiene más de tres semanas o hay uno más nuevo, pida otro donde lo recibió.',
  },
})

/** By the link in a letter, whose secret stands in the fragment, or by the code on a printed page. */
export function InvitationPage() {
  const [fromLink] = useState(() => location.hash.slice(1))
  const [secret, setSecret] = useState(fromLink)
  const [invitation, setInvitation] = useState<Output<'people.lookUpInvitation'> | null>(null)
  const lookUp = useAct('people.lookUpInvitation', {
    done: setInvitation,
    refusals: { NOT_FOUND: secret === fromLink ? say.stale : say.unknown },
  })
  const find = (typed: string) => {
    setSecret(typed)
    lookUp.run({ secret: typed })
  }
  const open = useEffectEvent(() => {
    if (secret) lookUp.run({ secret })
  })
  useEffect(() => open(), [])

  const isReset = invitation?.kind === 'reset'
  if (invitation)
    return (
      <Page title={isReset ? say.resetTitle(invitation.name) : say.welcome(invitation.name)}>
        <div className="stack">
          <p>{isReset ? say.resetLead : say.lead(invitation.district)}</p>
          <AcceptInvitationForm secret={secret} invitation={invitation} />
          <p className="small">{say.notYou}</p>
        </div>
      </Page>
    )
  if (fromLink && secret === fromLink && !lookUp.problem) return <Loading />
  return (
    <Page title={say.title}>
      <InvitationCodeForm find={find} busy={lookUp.busy} problem={lookUp.problem} />
    </Page>
  )
}
