import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ForWhom } from '#modules/outcomes/contract.ts'
import { categoryWords, groupName, say as outcomeWords } from '#modules/outcomes/web/words.ts'
import { useAct } from '#web/act.ts'
import { codeOf } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Measure } from '../contract.ts'

const say = words({
  open: { en: 'Results that the district has', es: 'Resultados que tiene el distrito' },
  lead: {
    en: 'Follow assessments, attendance or grades as they come in. Nobody types anything, and small groups stay protected.',
    es: 'Siga evaluaciones, asistencia o calificaciones conforme llegan. Nadie escribe nada, y los grupos pequeños siguen protegidos.',
  },
  none: { en: 'The district has no results in Weft yet.', es: 'El distrito todavía no tiene resultados en Weft.' },
  which: { en: 'Which results', es: 'Qué resultados' },
  choose: { en: 'Choose', es: 'Elija' },
  where: { en: 'Where', es: 'Dónde' },
  district: { en: 'The whole district', es: 'Todo el distrito' },
  by: { en: 'For whom', es: 'Para quién' },
  group: { en: 'Which of them', es: 'Cuáles' },
  name: { en: 'What you call it', es: 'Cómo lo llaman' },
  follow: { en: 'Follow these results', es: 'Seguir estos resultados' },
  chooseFirst: { en: 'Choose which results first.', es: 'Elija primero qué resultados.' },
  withheld: {
    en: 'All of this is withheld to protect students. A broader group, or the whole district, can be followed.',
    es: 'Todo esto se reserva para proteger a estudiantes. Puede seguir un grupo más amplio o todo el distrito.',
  },
  noDay: {
    en: 'These results say no day, so they cannot stand on a chart over time. The next import can name the days of its windows.',
    es: 'Estos resultados no dicen el día, así que no caben en un gráfico en el tiempo. La próxima importación puede nombrar los días.',
  },
})

type Props = { teamId: string; placeId: string; onDone: (measure: Measure) => void }

/** A measure whose points come from results of students, for those who would rather not count again what is known. */
export function DrawMeasure(props: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.open}</summary>
      {isOpen && <DrawForm {...props} />}
    </details>
  )
}

function DrawForm({ teamId, placeId, onDone }: Props) {
  const [chosen, choose] = useState({ outcomeId: '', at: '', by: '', group: '', name: '' })
  const { data: outcomes, isPending } = useQuery(page('outcomes.measures'))
  const outcome = outcomes?.find(({ id }) => id === chosen.outcomeId)
  const category = outcome?.categories.find((one) => one === chosen.by)
  const { data: reply } = useQuery({
    ...page('outcomes.forWhom', { id: chosen.outcomeId, ...(category && { by: category }) }),
    enabled: Boolean(outcome),
  })
  const draw = useAct('evidence.drawMeasure', { done: onDone })
  const problem = codeOf(draw.error) === 'NOTHING_TO_DRAW' ? reasonOf(draw.error) : draw.problem
  if (isPending) return <Loading lines={2} />
  if (!outcomes?.length) return <p>{say.none}</p>
  const places = (reply?.places ?? []).flatMap(({ placeId: id, name }) => (id ? [{ id, name }] : []))
  const own = places.find(({ id }) => id === placeId)
  const at = places.find(({ id }) => id === (chosen.at || own?.id))
  const groups = category ? (reply?.groups ?? []) : []
  const group = groups.find((one) => one.group === chosen.group) ?? groups[0]
  const suggested = [outcome?.name, category && group && groupName(category, group.group), at?.name].filter(Boolean).join(' · ')
  const send = () =>
    draw.run({
      id: teamId,
      name: chosen.name.trim() || suggested,
      source: {
        outcomeId: chosen.outcomeId,
        placeId: at?.id ?? null,
        category: category && group ? category : null,
        group: category && group ? group.group : null,
      },
    })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p className="small">{say.lead}</p>
      <Choice
        label={say.which}
        value={chosen.outcomeId}
        onChange={({ target: { value } }) => choose({ outcomeId: value, at: '', by: '', group: '', name: '' })}
      >
        <option value="">{say.choose}</option>
        {outcomes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {outcome && (
        <>
          <Choice
            label={say.where}
            value={chosen.at || (own?.id ?? 'all')}
            onChange={({ target: { value } }) => choose({ ...chosen, at: value })}
          >
            <option value="all">{say.district}</option>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice
            label={say.by}
            value={chosen.by}
            onChange={({ target: { value } }) => choose({ ...chosen, by: value, group: '' })}
          >
            <option value="">{outcomeWords.everyone}</option>
            {outcome.categories.map((one) => (
              <option key={one} value={one}>
                {categoryWords[one]}
              </option>
            ))}
          </Choice>
          {category && group && (
            <Groups {...{ category, groups, group: group.group }} onChoose={(one) => choose({ ...chosen, group: one })} />
          )}
          <Field
            label={say.name}
            value={chosen.name}
            placeholder={suggested}
            maxLength={160}
            onChange={({ target: { value } }) => choose({ ...chosen, name: value })}
          />
        </>
      )}
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={draw.busy} disabledReason={outcome ? null : say.chooseFirst}>
          {say.follow}
        </Button>
      </div>
    </form>
  )
}

type GroupsProps = {
  category: ForWhom['category']
  groups: ForWhom['groups']
  group: string
  onChoose: (group: string) => void
}

const Groups = ({ category, groups, group, onChoose }: GroupsProps) => (
  <Choice label={say.group} value={group} onChange={({ target: { value } }) => onChoose(value)}>
    {groups.map((one) => (
      <option key={one.group} value={one.group}>
        {groupName(category, one.group)}
      </option>
    ))}
  </Choice>
)

function reasonOf(error: unknown): string {
  const { data } = error as { data?: { reason?: string } }
  return data?.reason === 'no-day' ? say.noDay : say.withheld
}
