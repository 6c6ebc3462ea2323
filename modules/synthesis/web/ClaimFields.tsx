import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { cycleTitle, standingOf } from '#modules/cycles/web/words.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'
import type { ClaimDraft } from './draft.ts'
import css from './Synthesis.module.css'

const say = words({
  claim: { en: (number: number) => `Claim ${number}`, es: (number: number) => `Afirmación ${number}` },
  text: { en: 'In one sentence', es: 'En una frase' },
  find: { en: 'Which cycles does it rest on?', es: '¿En qué ciclos se apoya?' },
  placeholder: {
    en: 'A word of the question, the change, what was learned',
    es: 'Una palabra de la pregunta, del cambio, de lo aprendido',
  },
  hint: {
    en: 'Also those where it did not work. Who may not open a cycle is not shown it here either.',
    es: 'También aquellos donde no funcionó. A quien no puede abrir un ciclo tampoco se le muestra aquí.',
  },
  private: { en: 'not shared', es: 'sin compartir' },
  worked: { en: 'For whom did it work?', es: '¿A quién le sirvió?' },
  failed: { en: 'Where did it not?', es: '¿Dónde no?' },
  without: { en: 'Without this cycle', es: 'Sin este ciclo' },
  withoutNamed: { en: (cycle: string) => `Without this cycle: ${cycle}`, es: (cycle: string) => `Sin este ciclo: ${cycle}` },
  up: { en: 'Move up', es: 'Subir' },
  remove: { en: 'Without this claim', es: 'Sin esta afirmación' },
})

type Props = {
  claim: ClaimDraft
  number: number
  onChange: (some: Partial<ClaimDraft>) => void
  onUp: (() => void) | null
  onRemove: () => void
}

/** One claim, and the cycles it rests on, each with for whom it worked and where it did not. */
export function ClaimFields({ claim, number, onChange, onUp, onRemove }: Props) {
  const [search, setSearch] = useState('')
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('synthesis.citable', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  const { citations } = claim
  const cited = new Set(citations.map(({ cycle }) => cycle.id))
  const tell = (id: string, some: { forWhom?: string; notFor?: string }) =>
    onChange({ citations: citations.map((one) => (one.cycle.id === id ? { ...one, ...some } : one)) })
  return (
    <fieldset className={css.part}>
      <legend>{say.claim(number)}</legend>
      <TextArea
        label={say.text}
        required
        rows={2}
        maxLength={600}
        value={claim.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <ul className={css.cited}>
        {citations.map(({ cycle, forWhom, notFor }) => (
          <li key={cycle.id} className="stack">
            <div>
              <a href={links.cycle(cycle.id)}>{cycleTitle(cycle)}</a>
              <div className="small">
                {cycle.team} · {cycle.place}
                {cycle.sharedAt === null && ` · ${say.private}`}
              </div>
            </div>
            <TextArea
              label={say.worked}
              rows={1}
              maxLength={600}
              value={forWhom}
              onChange={({ target }) => tell(cycle.id, { forWhom: target.value })}
            />
            <TextArea
              label={say.failed}
              rows={1}
              maxLength={600}
              value={notFor}
              onChange={({ target }) => tell(cycle.id, { notFor: target.value })}
            />
            <div>
              <Button
                look="plain"
                aria-label={say.withoutNamed(cycleTitle(cycle))}
                onClick={() => onChange({ citations: citations.filter((one) => one.cycle.id !== cycle.id) })}
              >
                {say.without}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Picker
        label={say.find}
        hint={say.hint}
        placeholder={say.placeholder}
        search={search}
        onSearch={setSearch}
        found={data?.cycles.filter(({ id }) => !cited.has(id)).slice(0, 8) ?? null}
        id={({ id }) => id}
        name={cycleTitle}
        detail={(cycle) => `${cycle.team} · ${cycle.place} · ${standingOf(cycle)}`}
        onPick={(cycle) => {
          onChange({ citations: [...citations, { cycle, forWhom: '', notFor: '' }] })
          setSearch('')
        }}
      />
      <div className="row">
        {onUp && (
          <Button look="plain" onClick={onUp}>
            {say.up}
          </Button>
        )}
        <Button look="plain" onClick={onRemove}>
          {say.remove}
        </Button>
      </div>
    </fieldset>
  )
}
