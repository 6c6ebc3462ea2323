import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { plural } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { Measure } from '../contract.ts'
import css from './MeasuresToUse.module.css'
import { purposeWords } from './purpose-words.ts'

const say = words({
  lead: { en: 'Your team measures these already:', es: 'Su equipo ya mide esto:' },
  points: {
    en: (count: number) => `${count} ${plural('en', count, { one: 'point', other: 'points' })}`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'punto', other: 'puntos' })}`,
  },
  show: { en: 'Show it here', es: 'Mostrarla aquí' },
  all: { en: (count: number) => `All ${count}`, es: (count: number) => `Las ${count}` },
  showNamed: { en: (name: string) => `Show here: ${name}`, es: (name: string) => `Mostrar aquí: ${name}` },
})

const FEW = 4
const byLatest = (one: Measure, other: Measure) => (other.points.at(-1)?.on ?? '').localeCompare(one.points.at(-1)?.on ?? '')

type Props = { teamId: string; used: readonly string[]; busy: boolean; onUse: (measureId: string) => void }

/** The team's measures that are not shown here yet, to be used again; nothing where there are none. */
export function MeasuresToUse({ teamId, used, busy, onUse }: Props) {
  const [all, setAll] = useState(false)
  const { data: measures, isPending } = useQuery(page('evidence.measures', { id: teamId }))
  if (isPending) return <Loading lines={2} />
  const free = (measures ?? []).filter(({ id }) => !used.includes(id)).toSorted(byLatest)
  const shown = all ? free : free.slice(0, FEW)
  if (free.length === 0) return null
  return (
    <div>
      <p>{say.lead}</p>
      <ul className={`plain ${css.measures}`}>
        {shown.map(({ id, name, purpose, points }) => (
          <li key={id}>
            <span>
              {name}
              <br />
              <span className="small">
                {purposeWords[purpose]} · {say.points(points.length)}
              </span>
            </span>
            <Button busy={busy} aria-label={say.showNamed(name)} onClick={() => onUse(id)}>
              {say.show}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < free.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          {say.all(free.length)}
        </Button>
      )}
    </div>
  )
}
