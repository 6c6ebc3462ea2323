import { useState } from 'react'
import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import { standingOf } from '#modules/promises/promise.ts'
import { standingWords } from '#modules/promises/web/words.ts'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { CheckBox, Choice } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { Kept } from '../contract.ts'
import { MOST_IN_A_PULSE } from '../survey.ts'
import { Distribution } from './Distribution.tsx'
import { bandsWord } from './words.ts'

const say = words({
  title: { en: 'Were my promises kept?', es: '¿Se cumplieron mis promesas?' },
  promises: { en: 'Promises', es: 'Promesas' },
  lead: {
    en: 'Your own measure: what those say, without a name, whom you promised something. Nobody above you sees this page, and nobody is compared.',
    es: 'Su propia medida: lo que dicen, sin nombre, aquellos a quienes prometió algo. Nadie por encima de usted ve esta página, y no se compara a nadie.',
  },
  mine: { en: 'What I promised', es: 'Lo que prometí' },
  none: {
    en: 'You have promised nothing here yet. A promise stands on a team’s page or under a survey’s results.',
    es: 'Todavía no ha prometido nada aquí. Una promesa se hace en la página de un equipo o junto a los resultados de una encuesta.',
  },
  unasked: { en: 'Nobody was asked without a name yet.', es: 'Todavía no se preguntó a nadie sin nombre.' },
  ask: { en: 'Ask whether they were kept', es: 'Preguntar si se cumplieron' },
  askHint: {
    en: 'Up to three in one pulse, with the same promise as every survey: no name, nothing of fewer than five.',
    es: 'Hasta tres en un pulso, con la misma promesa de toda encuesta: sin nombre, y nada de menos de cinco.',
  },
  team: { en: 'Who asks', es: 'Quién pregunta' },
  begin: { en: 'Write the pulse', es: 'Escribir el pulso' },
  choose: { en: 'Choose one to three promises.', es: 'Elija de una a tres promesas.' },
})
const tones = { open: 'indigo', kept: 'green', explained: 'ochre' } as const

/** A leader’s own record: what they promised, what they say of it, and what those say whom it was made to. */
export function KeptPage({ data }: PageOf<'surveys.kept'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.promises}>{say.promises}</a>} facts={<SeenByMe />}>
      <p>{say.lead}</p>
      <Section label={say.mine}>
        {data.promises.length === 0 && <EmptyState>{say.none}</EmptyState>}
        <Cards>
          {data.promises.map((one) => (
            <KeptCard key={one.promised.id} one={one} />
          ))}
        </Cards>
      </Section>
      {data.promises.length > 0 && data.teams.length > 0 && (
        <Section label={say.ask}>
          <AskForm data={data} />
        </Section>
      )}
    </Page>
  )
}

function KeptCard({ one: { promised, answers } }: { one: Kept['promises'][number] }) {
  const standing = standingOf(promised.words)
  return (
    <Card title={promised.what}>
      <p className="small">{promised.to.name}</p>
      <p>
        <Pill tone={tones[standing]}>{standingWords[standing]}</Pill>
      </p>
      {answers.length === 0 && <p className="small">{say.unasked}</p>}
      {answers.map(({ surveyId, place, bands, item, figure }) => (
        <div key={`${surveyId} ${place} ${bands.join()}`}>
          <p className="small">
            <a href={links.surveyResults(surveyId)}>{place}</a> · {bandsWord(bands)}
          </p>
          <Distribution item={item} figure={figure} />
        </div>
      ))}
    </Card>
  )
}

function AskForm({ data: { promises, teams } }: { data: Kept }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [team, setTeam] = useState(teams[0]!.id)
  const make = useAct('surveys.make', { done: ({ id }) => router.history.push(links.surveyDraft(id)) })
  const fits = chosen.length > 0 && chosen.length <= MOST_IN_A_PULSE
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (fits) make.run({ id: team, kind: 'pulse', pair: null, promiseIds: [...chosen] })
      }}
    >
      <p className="small">{say.askHint}</p>
      {promises.map(({ promised: { id, what } }) => (
        <CheckBox
          key={id}
          label={what}
          checked={chosen.includes(id)}
          onChange={({ target }) => setChosen(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
      {teams.length > 1 && (
        <Choice label={say.team} value={team} onChange={({ target }) => setTeam(target.value)}>
          {teams.map(({ id, name, place }) => (
            <option key={id} value={id}>
              {name}, {place}
            </option>
          ))}
        </Choice>
      )}
      {make.problem && <Notice tone="problem">{make.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={make.busy} disabledReason={fits ? null : say.choose}>
          {say.begin}
        </Button>
      </div>
    </form>
  )
}
