import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { FindPeople } from './FindPeople.tsx'
import css from './PeopleList.module.css'
import { useRolesLine } from './roles.ts'
import { SeenByEveryone } from './SeenBy.tsx'
import { inputOf, soughtIn } from './sought.ts'
import { usePeople } from './use-people.ts'
import { listWords } from './words.ts'

const say = words({
  title: { en: 'People', es: 'Personas' },
  none: {
    en: 'Nobody is called that here. Try the beginning of a first or a family name, or look in all places.',
    es: 'Aquí nadie se llama así. Pruebe con el comienzo de un nombre o apellido, o busque en todos los lugares.',
  },
})

/** Everyone in the district, found by the beginnings of their names. */
export function PeoplePage({ data, params }: PageOf<'people.list'>) {
  const [sought, setSought] = useState(() => soughtIn(params))
  const { data: places = [] } = useQuery(page('people.places'))
  const { people, more, busy } = usePeople({
    at: links.people,
    sought,
    read: (after) => page('people.list', { ...inputOf(sought), after }),
    begun: data,
  })
  const rolesLine = useRolesLine()
  return (
    <Page title={say.title} facts={<SeenByEveryone />}>
      <FindPeople sought={sought} onChange={setSought} places={places} />
      <output className="small">{people.length > 0 && listWords.found(people.length, more !== null)}</output>
      {people.length === 0 && !busy && <EmptyState>{say.none}</EmptyState>}
      <ul className={`plain ${css.list}`} aria-label={listWords.list}>
        {people.map(({ id, name, roles }) => (
          <li key={id}>
            <a href={links.person(id)} className={css.person}>
              <span className={css.name}>{name}</span>
              <span className={css.beside}>{rolesLine(roles)}</span>
            </a>
          </li>
        ))}
      </ul>
      {more && (
        <Button busy={busy} onClick={more}>
          {listWords.more}
        </Button>
      )}
    </Page>
  )
}
