import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { refusalData } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Labelled, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { ImportProblem } from '../case.ts'
import css from './Form.module.css'
import { importWords } from './words.ts'

const say = words({
  lead: {
    en: 'A CASE document (JSON) or a table (CSV) with a row a criterion and a column a level. It becomes a draft of your team’s.',
    es: 'Un documento CASE (JSON) o una tabla (CSV) con una fila por criterio y una columna por nivel. Queda como borrador de su equipo.',
  },
  file: { en: 'Choose a file', es: 'Elegir un archivo' },
  text: { en: 'Or paste it here', es: 'O péguelo aquí' },
  team: { en: 'For which team?', es: '¿Para qué equipo?' },
  noTeam: {
    en: 'A rubric belongs to a team. Join or begin one first.',
    es: 'Una rúbrica es de un equipo. Primero entre en uno o empiécelo.',
  },
  bring: { en: 'Bring it in', es: 'Traerla' },
})

/** A rubric from elsewhere. */
export function BringIn() {
  const { data } = useQuery(page('rubrics.beginning'))
  const [text, setText] = useState('')
  const [team, setTeam] = useState('')
  const bringIn = useAct('rubrics.bringIn', {
    refusals: { CANNOT_READ: ' ' },
    done: ({ id }) => router.history.push(links.editRubric(id)),
  })
  const why = refusalData<{ reason: ImportProblem; at: string }>(bringIn.error, 'CANNOT_READ')
  const teams = data?.teams ?? []
  if (data && teams.length === 0) return <p>{say.noTeam}</p>
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        bringIn.run({ teamId: team || teams[0]!.id, format: text.trimStart().startsWith('{') ? 'case' : 'csv', text })
      }}
    >
      <p className="small">{say.lead}</p>
      <Labelled label={say.file}>
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept=".json,.csv,application/json,text/csv"
            className={css.file}
            onChange={({ target }) => void target.files?.[0]?.text().then(setText)}
          />
        )}
      </Labelled>
      <TextArea label={say.text} rows={4} value={text} onChange={({ target }) => setText(target.value)} />
      <Choice label={say.team} value={team || (teams[0]?.id ?? '')} onChange={({ target }) => setTeam(target.value)}>
        {teams.map(({ id, name, place }) => (
          <option key={id} value={id}>
            {name} · {place}
          </option>
        ))}
      </Choice>
      {why ? (
        <Notice tone="problem">
          {importWords[why.reason]} {why.at}
        </Notice>
      ) : (
        bringIn.problem && <Notice tone="problem">{bringIn.problem}</Notice>
      )}
      <div className="row">
        <Button type="submit" look="main" busy={bringIn.busy || !data}>
          {say.bring}
        </Button>
      </div>
    </form>
  )
}
