import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatNumber, words } from '#web/words.ts'
import { Accounts } from './Accounts.tsx'
import { FindPeople } from './FindPeople.tsx'
import { InviteByMailForm } from './InviteByMailForm.tsx'
import { SeenByKeepers } from './SeenBy.tsx'
import { soughtIn } from './sought.ts'
import { adminWords } from './words.ts'

const say = words({
  title: { en: 'Invitations', es: 'Invitaciones' },
  whole: { en: 'The whole district', es: 'Todo el distrito' },
  figures: {
    en: (people: string, arrived: string, invited: string) =>
      `People: ${people}. Passwords set: ${arrived}. Open invitations: ${invited}. Nobody is counted by school.`,
    es: (people: string, arrived: string, invited: string) =>
      `Personas: ${people}. Con contraseña: ${arrived}. Con invitación abierta: ${invited}. Nada se cuenta por escuela.`,
  },
  many: { en: 'Invite a whole place', es: 'Invitar a todo un lugar' },
  paper: {
    en: 'For people without e-mail there are slips to print and hand out.',
    es: 'Para quienes no tienen correo hay hojas para imprimir y entregar.',
  },
  slips: { en: 'Print slips with codes', es: 'Imprimir hojas con códigos' },
  waiting: { en: 'Invited, and not here yet', es: 'Con invitación, y todavía no aquí' },
  none: {
    en: 'Nobody holds an open invitation. They last three weeks and work once.',
    es: 'Nadie tiene una invitación abierta. Duran tres semanas y sirven una vez.',
  },
})

/** Who has been invited and has not arrived, and ways to invite many at once. */
export function AdminInvitationsPage({ data, params }: PageOf<'people.accounts'>) {
  const [sought, setSought] = useState(() => soughtIn(params))
  const { data: administration } = useSuspenseQuery(page('people.administration'))
  const { people, arrived, invited, places } = administration
  const count = (value: number) => formatNumber(value, 0)
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <Section label={say.whole}>
        <p>{say.figures(count(people), count(arrived), count(invited))}</p>
      </Section>
      <Section label={say.many}>
        <InviteByMailForm places={places} />
        <p>
          {say.paper} <a href={links.adminSlips}>{say.slips}</a>
        </p>
      </Section>
      <Section label={say.waiting}>
        {invited > 0 && <FindPeople sought={sought} onChange={setSought} places={places} />}
        <Accounts at={links.adminInvitations} sought={sought} only="invited" begun={data} none={say.none} />
      </Section>
    </Page>
  )
}
