import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { call } from '#web/api.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { TeamLine } from '../contract.ts'
import { TeamLines } from './TeamLines.tsx'

const say = words({
  search: { en: 'Find a team', es: 'Buscar un equipo' },
  hint: { en: 'By name or purpose, in the whole district', es: 'Por nombre o propósito, en todo el distrito' },
  none: {
    en: 'No team shows itself yet. Teams are their people’s own until they choose to be seen.',
    es: 'Ningún equipo se muestra todavía. Los equipos son de su gente hasta que deciden mostrarse.',
  },
  noneFound: { en: 'No team that shows itself is called that.', es: 'Ningún equipo visible se llama así.' },
  more: { en: 'Show more', es: 'Mostrar más' },
})

type Page = { teams: TeamLine[]; more: boolean }

/** Every team that shows itself, a page at a time; the first came with the page. */
export function AllTeams({ first, known }: { first: Page; known: ReadonlySet<string> }) {
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['teams.list', search],
    queryFn: ({ pageParam, signal }) =>
      call('teams.list', { ...(search && { search }), ...(pageParam && { after: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ teams, more }: Page) => (more ? teams.at(-1)?.id : undefined),
    placeholderData: keepPreviousData,
    ...(search ? {} : { initialData: { pages: [first], pageParams: [''] } }),
  })
  // While searching, also one's own and the near ones are found; in the whole list they stand above.
  const teams = (data?.pages ?? []).flatMap((page) => page.teams).filter(({ id }) => search !== '' || !known.has(id))
  return (
    <>
      <Field
        label={say.search}
        hint={say.hint}
        type="search"
        value={typed}
        maxLength={80}
        onChange={({ target }) => setTyped(target.value)}
      />
      {teams.length > 0 ? <TeamLines teams={teams} /> : <EmptyState>{search ? say.noneFound : say.none}</EmptyState>}
      {hasNextPage && (
        <div className="row">
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say.more}
          </Button>
        </div>
      )}
    </>
  )
}
