import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { page } from '#web/query.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import { AccountRights } from './AccountRights.tsx'
import { AccountRoles } from './AccountRoles.tsx'
import { ChangePersonForm } from './ChangePersonForm.tsx'
import { Leaving } from './Leaving.tsx'
import { SeenByKeepers } from './SeenBy.tsx'
import { SpeaksFor } from './SpeaksFor.tsx'
import { Standing } from './Standing.tsx'
import { WayIn } from './WayIn.tsx'
import { adminWords } from './words.ts'

const say = words({
  people: { en: 'People and their accounts', es: 'Personas y sus cuentas' },
  wayIn: { en: 'Signing in', es: 'Cómo entra' },
  name: { en: 'Name and address', es: 'Nombre y correo' },
  roles: { en: 'What they do where', es: 'Qué hace y dónde' },
  rights: { en: 'Rights beyond their own work', es: 'Derechos más allá de su propio trabajo' },
  agreement: { en: 'Signing the agreement', es: 'Firma del acuerdo' },
  erase: { en: 'Erase for good', es: 'Borrar para siempre' },
  leaving: { en: 'Leaving', es: 'Salida' },
  left: { en: (on: string) => `Left the district on ${on}.`, es: (on: string) => `Dejó el distrito el ${on}.` },
})

/** One person's account: how they come in, what they are here, which rights they hold. Nothing of what they do. */
export function AccountPage({ data: account }: PageOf<'people.account'>) {
  const me = useMe()
  const { data: administration } = useSuspenseQuery(page('people.administration'))
  const crumbs = (
    <>
      <a href={links.admin}>{adminWords.start}</a> · <a href={links.adminPeople}>{say.people}</a>
    </>
  )
  if (account.endedOn)
    return (
      <Page title={account.name} crumbs={crumbs} facts={<SeenByKeepers />}>
        <Section label={say.leaving}>
          <Notice>{say.left(formatDate(account.endedOn, 'full'))}</Notice>
          <Leaving account={account} self={false} />
          {account.reach === 'district' && (
            <p>
              <a href={links.adminErasure(account.id)}>{say.erase}</a>
            </p>
          )}
        </Section>
      </Page>
    )
  return (
    <Page
      title={account.name}
      crumbs={crumbs}
      facts={
        <>
          <Standing {...account} />
          <SeenByKeepers />
        </>
      }
    >
      <Section label={say.wayIn}>
        <WayIn account={account} />
      </Section>
      <Section label={say.roles}>
        <AccountRoles account={account} places={administration.places} />
      </Section>
      <Section label={say.rights}>
        <AccountRights account={account} places={administration.places} />
      </Section>
      {account.reach === 'district' && (
        <Section label={say.agreement}>
          <SpeaksFor account={account} />
        </Section>
      )}
      <Section label={say.name}>
        <ChangePersonForm account={account} />
      </Section>
      <Section label={say.leaving}>
        <Leaving account={account} self={account.id === me?.id} />
      </Section>
    </Page>
  )
}
