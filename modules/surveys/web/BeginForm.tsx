import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Overview } from '../contract.ts'
import { SURVEY_KINDS } from '../survey.ts'
import type { SurveyKind } from '../survey.ts'
import { PAIRS } from '../trust-bank.ts'
import type { Pair } from '../trust-bank.ts'
import { kindWords, pairWords } from './words.ts'

const say = words({
  team: { en: 'Who asks', es: 'Quién pregunta' },
  about: { en: 'About what', es: 'Sobre qué' },
  pair: { en: 'Between whom', es: 'Entre quiénes' },
  begin: { en: 'Begin', es: 'Empezar' },
})

/** A survey begins with questions that come with Weft, all of which can be changed. */
export function BeginForm({ teams }: { teams: Overview['teams'] }) {
  const [team, setTeam] = useState(teams[0]!.id)
  const [kind, setKind] = useState<SurveyKind>('pulse')
  const [pair, setPair] = useState<Pair>('colleagues')
  const make = useAct('surveys.make', { done: ({ id }) => router.history.push(links.surveyDraft(id)) })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        make.run({ id: team, kind, pair: kind === 'trust' ? pair : null })
      }}
    >
      {teams.length > 1 && (
        <Choice label={say.team} value={team} onChange={({ target }) => setTeam(target.value)}>
          {teams.map(({ id, name, place }) => (
            <option key={id} value={id}>
              {name}, {place}
            </option>
          ))}
        </Choice>
      )}
      <Choice label={say.about} value={kind} onChange={({ target }) => setKind(target.value as SurveyKind)}>
        {SURVEY_KINDS.map((one) => (
          <option key={one} value={one}>
            {kindWords[one]}
          </option>
        ))}
      </Choice>
      {kind === 'trust' && (
        <Choice label={say.pair} value={pair} onChange={({ target }) => setPair(target.value as Pair)}>
          {PAIRS.map((one) => (
            <option key={one} value={one}>
              {pairWords[one]}
            </option>
          ))}
        </Choice>
      )}
      {make.problem && <Notice tone="problem">{make.problem}</Notice>}
      <div className="row">
        <Button type="submit" busy={make.busy}>
          {say.begin}
        </Button>
      </div>
    </form>
  )
}
