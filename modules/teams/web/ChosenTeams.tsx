import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'
import css from './SettingsForm.module.css'

const say = words({
  find: { en: 'Which teams', es: 'Qué equipos' },
  hint: { en: 'Teams that show themselves to you, by name', es: 'Equipos que se le muestran, por su nombre' },
  remove: { en: 'Remove', es: 'Quitar' },
})

type Chosen = readonly { id: string; name: string }[]
type Props = { teamId: string; chosen: Chosen; choose: (chosen: Chosen) => void }

/** The teams that may see this one's page. */
export function ChosenTeams({ teamId, chosen, choose }: Props) {
  const [search, setSearch] = useState('')
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('teams.list', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  const found = data?.teams.filter(({ id }) => id !== teamId && chosen.every((one) => one.id !== id)).slice(0, 8)
  return (
    <div>
      <Picker
        label={say.find}
        hint={say.hint}
        search={search}
        onSearch={setSearch}
        found={found ?? null}
        id={({ id }) => id}
        name={({ name }) => name}
        detail={({ place }) => place}
        onPick={({ id, name }) => {
          choose([...chosen, { id, name }])
          setSearch('')
        }}
      />
      <ul className="plain">
        {chosen.map(({ id, name }) => (
          <li key={id} className={css.chosen}>
            {name}
            <Button
              look="plain"
              aria-label={`${say.remove} ${name}`}
              onClick={() => choose(chosen.filter((one) => one.id !== id))}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
