import type { Output } from '#web/api.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { words } from '#web/words.ts'
import type { AccountLine } from '../account.ts'
import css from './PeopleList.module.css'
import { useRolesLine } from './roles.ts'
import { inputOf } from './sought.ts'
import type { Sought } from './sought.ts'
import { Standing } from './Standing.tsx'
import { usePeople } from './use-people.ts'
import { listWords } from './words.ts'

const say = words({
  none: {
    en: 'Nobody of that name works at a place you keep. Add them, or look in all places.',
    es: 'Nadie con ese nombre trabaja en un lugar a su cargo. Agréguelo, o busque en todos los lugares.',
  },
})

type Props = {
  at: string
  sought: Sought
  only?: AccountLine['standing']
  begun: Output<'people.accounts'>
  none?: string
}

/** People, each with whether they have arrived. */
export function Accounts({ at, sought, only, begun, none = say.none }: Props) {
  const { people, more, busy } = usePeople({
    at,
    sought,
    read: (after) => page('people.accounts', { ...inputOf(sought), standing: only, after }),
    begun,
  })
  const rolesLine = useRolesLine()
  return (
    <>
      <output className="small">{people.length > 0 && listWords.found(people.length, more !== null)}</output>
      {people.length === 0 && !busy && <EmptyState>{none}</EmptyState>}
      <ul className={`plain ${css.list}`} aria-label={listWords.list}>
        {people.map(({ id, name, roles, login, standing, invitedUntil }) => (
          <li key={id}>
            <a href={links.adminPerson(id)} className={css.person}>
              <span>
                <span className={css.name}>{name}</span>
                <br />
                <span className={css.beside}>{login}</span>
              </span>
              <span className={css.beside}>
                {rolesLine(roles)}
                <br />
                <Standing standing={standing} invitedUntil={invitedUntil} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more && (
        <Button busy={busy} onClick={more}>
          {listWords.more}
        </Button>
      )}
    </>
  )
}
