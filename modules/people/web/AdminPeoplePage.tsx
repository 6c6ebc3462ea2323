import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { Accounts } from './Accounts.tsx'
import { AddPersonForm } from './AddPersonForm.tsx'
import { FindPeople } from './FindPeople.tsx'
import { SeenByKeepers } from './SeenBy.tsx'
import { soughtIn } from './sought.ts'
import { adminWords } from './words.ts'

const say = words({
  title: { en: 'People and their accounts', es: 'Personas y sus cuentas' },
  lead: { en: 'The people of the places you keep.', es: 'Las personas de los lugares a su cargo.' },
  add: { en: 'Add a person', es: 'Agregar una persona' },
})

/** Everyone whose account the reader keeps. */
export function AdminPeoplePage({ data, params }: PageOf<'people.accounts'>) {
  const { history } = useRouter()
  const [sought, setSought] = useState(() => soughtIn(params))
  const { data: administration } = useSuspenseQuery(page('people.administration'))
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <div className="stack">
        <p>{say.lead}</p>
        <div className="row">
          <DialogButton label={say.add} title={say.add}>
            {() => <AddPersonForm places={administration.places} done={({ id }) => history.push(links.adminPerson(id))} />}
          </DialogButton>
        </div>
        <FindPeople sought={sought} onChange={setSought} places={administration.places} />
      </div>
      <Accounts at={links.adminPeople} sought={sought} begun={data} />
    </Page>
  )
}
