import { useState } from 'react'
import type { ReactNode } from 'react'
import { gradesWords } from '#modules/practices/web/words.ts'
import { call } from '#web/api.ts'
import { takeAway } from '#web/chart/take-away.ts'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import { holesOf, rowsOf } from '../map.ts'
import type { MapPage as Data } from '../map-contract.ts'
import { RubricSeenBy } from './audience.tsx'
import { GradeTasks } from './GradeTasks.tsx'
import { holesWords, inGrade } from './map-words.ts'
import { MapCells } from './MapCells.tsx'
import { MapGlance } from './MapGlance.tsx'
import css from './RubricPage.module.css'

const say = words({
  title: { en: 'Back through the grades', es: 'Hacia atrás por los grados' },
  all: { en: 'Assessment', es: 'Valoración' },
  version: { en: (number: number) => `version ${number}`, es: (number: number) => `versión ${number}` },
  draft: { en: 'a draft', es: 'un borrador' },
  lead: {
    en: (name: string, from: string, to: string) =>
      `What “${name}” asks of a graduate, followed back from ${from} to ${to}: what it looks like there, and which tasks give students the chance to show it.`,
    es: (name: string, from: string, to: string) =>
      `Lo que «${name}» pide al graduarse, seguido hacia atrás desde ${from} hasta ${to}: cómo se ve ahí y qué tareas dan a los estudiantes la oportunidad de mostrarlo.`,
  },
  glance: { en: 'At a glance', es: 'De un vistazo' },
  looks: { en: 'What it looks like', es: 'Cómo se ve' },
  tasks: { en: 'Each grade’s tasks', es: 'Las tareas de cada grado' },
  earlier: {
    en: (number: number) => `You are reading version ${number} of this map.`,
    es: (number: number) => `Está leyendo la versión ${number} de este mapa.`,
  },
  latest: { en: 'Read the latest', es: 'Leer la última' },
  movedOn: {
    en: (followed: number, now: number) =>
      `This map follows version ${followed} of the rubric. Version ${now} has come since: the next map will follow that.`,
    es: (followed: number, now: number) =>
      `Este mapa sigue la versión ${followed} de la rúbrica. Desde entonces llegó la ${now}: el próximo mapa seguirá esa.`,
  },
  begin: { en: 'Begin the map', es: 'Empezar el mapa' },
  goOn: { en: 'Go on with the draft', es: 'Seguir con el borrador' },
  next: { en: 'Write the next version', es: 'Escribir la siguiente versión' },
  empty: {
    en: 'No map yet. It begins with one question: where does a third grader first get to show what we ask of a graduate?',
    es: 'Todavía no hay mapa. Empieza con una pregunta: ¿dónde puede mostrar por primera vez un estudiante de tercero lo que pedimos al graduarse?',
  },
  onlyTeam: {
    en: 'No map yet. The team whose rubric it is writes it.',
    es: 'Todavía no hay mapa. Lo escribe el equipo de la rúbrica.',
  },
  publishFirst: {
    en: 'A map follows the criteria of a published rubric. This one is still a draft.',
    es: 'Un mapa sigue los criterios de una rúbrica publicada. Esta todavía es un borrador.',
  },
  toRubric: { en: 'To the rubric', es: 'A la rúbrica' },
  take: { en: 'Take it away', es: 'Llevárselo' },
  csv: { en: 'As a table (CSV)', es: 'Como tabla (CSV)' },
  print: { en: 'Print it', es: 'Imprimirlo' },
  versions: { en: 'How it grew', es: 'Cómo creció' },
  written: {
    en: (number: number, on: string) => `Version ${number}, ${on}`,
    es: (number: number, on: string) => `Versión ${number}, ${on}`,
  },
})

/** A rubric followed back through the grades: where it begins, which tasks show it, and where there is none yet. */
export function MapPage({ data, beside }: { data: Data; beside?: ReactNode }) {
  const { rubric, followed, map, versions, latest } = data
  const name = followed?.name ?? ''
  const crumbs = (
    <>
      <a href={links.rubrics}>{say.all}</a> · <a href={links.rubric(rubric.id)}>{name || say.toRubric}</a>
    </>
  )
  if (!map || !followed) return <NoMap data={data} crumbs={crumbs} beside={beside} />
  const rows = rowsOf(followed.criteria, map)
  const holes = holesOf(rows)
  const isLatest = map.number === versions[0]?.number
  return (
    <Page
      title={say.title}
      crumbs={
        <>
          {crumbs} · {say.version(map.number)}
        </>
      }
      facts={
        <>
          <Pill>{gradesWords(map.grades.map(({ grade }) => grade))}</Pill>
          <RubricSeenBy rubric={rubric} />
        </>
      }
      aside={
        <>
          <Around data={data} />
          {beside}
        </>
      }
    >
      <p className={css.sentence}>{say.lead(name, inGrade(map.grades[0]!.grade), inGrade(map.grades.at(-1)!.grade))}</p>
      {!isLatest && (
        <Notice>
          {say.earlier(map.number)} <a href={links.rubricMap(rubric.id)}>{say.latest}</a>
        </Notice>
      )}
      {isLatest && latest && latest.number !== map.rubricNumber && (
        <Notice>{say.movedOn(map.rubricNumber, latest.number)}</Notice>
      )}
      <Section label={say.glance}>
        <h3>{holesWords(holes)}</h3>
        <MapGlance rows={rows} name={name} />
      </Section>
      <Section label={say.looks}>
        <MapCells rows={rows} rubricId={rubric.id} isLatest={isLatest} />
      </Section>
      <Section label={say.tasks}>
        <GradeTasks data={data} map={map} criteria={followed.criteria} isLatest={isLatest} />
      </Section>
    </Page>
  )
}

const NoMap = ({ data: { rubric, draft, latest }, crumbs, beside }: { data: Data; crumbs: ReactNode; beside: ReactNode }) => (
  <Page title={say.title} crumbs={crumbs} facts={<RubricSeenBy rubric={rubric} />} aside={beside}>
    <EmptyState
      action={
        latest && rubric.mayWrite ? (
          <ButtonLink look="main" href={links.editRubricMap(rubric.id)}>
            {draft ? say.goOn : say.begin}
          </ButtonLink>
        ) : (
          <ButtonLink href={links.rubric(rubric.id)}>{say.toRubric}</ButtonLink>
        )
      }
    >
      {!latest ? say.publishFirst : rubric.mayWrite ? say.empty : say.onlyTeam}
    </EmptyState>
  </Page>
)

function Around({ data: { rubric, map, draft, versions } }: { data: Data }) {
  const [busy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    try {
      const { name, text } = await call('rubrics.takeMapAway', { id: rubric.id, number: map!.number })
      takeAway(text, name, 'text/csv')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {rubric.mayWrite && (
        <div className={`screen-only ${css.acts}`}>
          <ButtonLink look="main" href={links.editRubricMap(rubric.id)}>
            {draft ? say.goOn : say.next}
          </ButtonLink>
        </div>
      )}
      <Aside label={say.versions}>
        {versions.map(({ number, said, madeAt }) => (
          <p key={number} className="small">
            {number === map!.number ? (
              say.written(number, formatDate(madeAt, 'full'))
            ) : (
              <a href={links.rubricMap(rubric.id, number)}>{say.written(number, formatDate(madeAt, 'full'))}</a>
            )}
            {said && `. ${said}`}
          </p>
        ))}
      </Aside>
      <div className="screen-only">
        <Aside label={say.take}>
          <div className={css.owners}>
            <Button look="plain" busy={busy} onClick={() => void take()}>
              {say.csv}
            </Button>
            <Button look="plain" onClick={() => window.print()}>
              {say.print}
            </Button>
          </div>
        </Aside>
      </div>
    </>
  )
}
