import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { words } from '#web/words.ts'
import type { OfferedMeasure } from '../library-contract.ts'
import css from './MeasuresToUse.module.css'
import { purposeWords } from './purpose-words.ts'
import { kindWords } from './words.ts'

const say = words({
  open: { en: 'What other teams measure', es: 'Lo que miden otros equipos' },
  lead: {
    en: 'Offered with their definitions, so that two teams count the same thing. Their numbers stay with them.',
    es: 'Se ofrecen con su definición, para que dos equipos cuenten lo mismo. Sus números se quedan con ellos.',
  },
  search: { en: 'Search', es: 'Buscar' },
  none: { en: 'Nothing is offered here yet.', es: 'Todavía no se ofrece nada aquí.' },
  from: { en: (team: string, place: string) => `${team}, ${place}`, es: (team: string, place: string) => `${team}, ${place}` },
  take: { en: 'Use it too', es: 'Usarla también' },
  takeNamed: { en: (name: string) => `Use it too: ${name}`, es: (name: string) => `Usarla también: ${name}` },
})

/** The measures that teams offer each other: taking one begins the form with its definition. */
export function MeasureLibrary({ onTake }: { onTake: (measure: OfferedMeasure) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const { data, isPending } = useQuery({
    ...page('evidence.offeredMeasures', { search: search.trim() || undefined }),
    enabled: isOpen,
  })
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.open}</summary>
      <div className="stack">
        <p className="small">{say.lead}</p>
        <Field
          label={say.search}
          type="search"
          value={search}
          maxLength={80}
          onChange={({ target }) => setSearch(target.value)}
        />
        {isPending ? <Loading lines={2} /> : data?.length === 0 ? <p>{say.none}</p> : null}
        <ul className={`plain ${css.measures}`}>
          {data?.map((measure) => (
            <li key={measure.id}>
              <span>
                {measure.name}
                <br />
                <span className="small">
                  {purposeWords[measure.purpose]} · {kindWords[measure.kind]} · {say.from(measure.team, measure.place)}
                  {measure.definition && (
                    <>
                      <br />
                      {measure.definition}
                    </>
                  )}
                </span>
              </span>
              <Button aria-label={say.takeNamed(measure.name)} onClick={() => onTake(measure)}>
                {say.take}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
