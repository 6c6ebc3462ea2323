import { useState } from 'react'
import type { ReactNode } from 'react'
import { useAct } from '#web/act.ts'
import { takeAway } from '#web/chart/take-away.ts'
import { call } from '#web/api.ts'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { RubricPage as Data } from '../contract.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { risenWords } from './risen.ts'
import { RubricSeenBy } from './audience.tsx'
import { Grid } from './Grid.tsx'
import css from './RubricPage.module.css'
import { Proposals } from './Proposals.tsx'
import { ScoringLines } from './ScoringLines.tsx'
import { gradesWords } from './words.ts'

const say = words({
  all: { en: 'Assessment', es: 'Valoración' },
  version: { en: (number: number) => `version ${number}`, es: (number: number) => `versión ${number}` },
  draft: { en: 'a draft', es: 'un borrador' },
  halves: { en: 'half levels', es: 'medios niveles' },
  earlier: {
    en: (number: number, latest: number) => `You are reading version ${number}. The latest is version ${latest}.`,
    es: (number: number, latest: number) => `Está leyendo la versión ${number}. La última es la ${latest}.`,
  },
  latest: { en: 'Read the latest', es: 'Leer la última' },
  levels: { en: 'What each level looks like', es: 'Cómo se ve cada nivel' },
  alike: { en: 'How alike people read it', es: 'Qué tan igual se lee' },
  notYet: {
    en: 'Nobody has read work together with it yet. Three pieces and an hour show which criterion means different things to different people.',
    es: 'Todavía nadie ha leído trabajos en grupo con ella. Tres trabajos y una hora muestran qué criterio significa cosas distintas para cada quien.',
  },
  proposals: { en: 'What readers propose', es: 'Lo que proponen quienes leen' },
  sets: { en: 'Work read with it', es: 'Trabajos leídos con ella' },
  read: { en: 'Read work with it', es: 'Leer trabajos con ella' },
  next: { en: 'Write the next version', es: 'Escribir la siguiente versión' },
  goOn: { en: 'Go on with the draft', es: 'Seguir con el borrador' },
  by: { en: 'Whose it is', es: 'De quién es' },
  changed: { en: 'How it changed', es: 'Cómo cambió' },
  written: {
    en: (number: number, on: string) => `Version ${number}, ${on}`,
    es: (number: number, on: string) => `Versión ${number}, ${on}`,
  },
  differences: { en: 'See what changed', es: 'Ver qué cambió' },
  map: { en: 'Back through the grades', es: 'Hacia atrás por los grados' },
  mapLead: {
    en: 'Where it begins in earlier grades, which tasks give the chance to show it, and where none does yet.',
    es: 'Dónde empieza en grados anteriores, qué tareas dan la oportunidad de mostrarlo y dónde todavía ninguna.',
  },
  toMap: { en: 'Open the map', es: 'Abrir el mapa' },
  take: { en: 'Take it away', es: 'Llevársela' },
  case: { en: 'As a CASE document', es: 'Como documento CASE' },
  csv: { en: 'As a table', es: 'Como tabla' },
  ours: { en: 'This is yours', es: 'Esto es suyo' },
  show: { en: 'Show it to the district', es: 'Mostrarla al distrito' },
  hide: { en: 'Show it no longer', es: 'Dejar de mostrarla' },
  remove: { en: 'Take it out', es: 'Quitarla' },
  removed: {
    en: 'This rubric was taken out. Only its team can see that it was here; scores keep their version.',
    es: 'Esta rúbrica se quitó. Solo su equipo ve que estuvo aquí; las puntuaciones conservan su versión.',
  },
  bringBack: { en: 'Bring it back', es: 'Traerla de vuelta' },
  publishFirst: { en: 'Publish a version first.', es: 'Publique primero una versión.' },
  empty: { en: 'Still a draft: your team is writing it.', es: 'Todavía es un borrador: su equipo la está escribiendo.' },
})

/** A rubric from top to bottom: what good work looks like, how alike people read it, what they propose. */
export function RubricPage({ data, beside }: { data: Data; beside?: ReactNode }) {
  const { rubric, version, draft, agreement, proposals, scorings } = data
  const shown = version ?? draft
  const remove = useAct('rubrics.removeRubric')
  const crumbs = <a href={links.rubrics}>{say.all}</a>
  if (rubric.removedAt !== null || !shown)
    return (
      <Page title={shown?.name ?? say.draft} crumbs={crumbs}>
        <EmptyState
          action={
            <Button busy={remove.busy} onClick={() => remove.run({ id: rubric.id, removed: false })}>
              {say.bringBack}
            </Button>
          }
        >
          {say.removed}
        </EmptyState>
      </Page>
    )
  const risen = risenWords(agreement)
  return (
    <Page
      title={shown.name}
      crumbs={
        <>
          {crumbs} · {rubric.place} · {version ? say.version(version.number) : say.draft}
        </>
      }
      facts={
        <>
          {shown.grades.length > 0 && <Pill>{gradesWords(shown.grades)}</Pill>}
          {shown.halfLevels && <Pill>{say.halves}</Pill>}
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
      {shown.sentence && <p className={css.sentence}>{shown.sentence}</p>}
      {version && version.number !== rubric.number && (
        <Notice>
          {say.earlier(version.number, rubric.number)} <a href={links.rubric(rubric.id)}>{say.latest}</a>
        </Notice>
      )}
      <Section label={say.levels}>
        {shown.criteria.length === 0 ? <EmptyState>{say.empty}</EmptyState> : <Grid content={shown} />}
      </Section>
      {version && (
        <Section label={say.alike} id="alike">
          {agreement.length === 0 ? (
            <p className="small">{say.notYet}</p>
          ) : (
            <>
              {risen && <h3>{risen}</h3>}
              <AgreementTable rounds={agreement} criteria={shown.criteria} byVersion />
            </>
          )}
        </Section>
      )}
      {proposals.length > 0 && (
        <Section label={say.proposals} id="proposals">
          <Proposals proposals={proposals} mayAnswer={rubric.mayWrite} />
        </Section>
      )}
      {scorings.length > 0 && (
        <Section label={say.sets}>
          <ScoringLines scorings={scorings} />
        </Section>
      )}
    </Page>
  )
}

function Around({ data: { rubric, version } }: { data: Data }) {
  const share = useAct('rubrics.shareRubric')
  const remove = useAct('rubrics.removeRubric')
  return (
    <>
      <div className={`screen-only ${css.acts}`}>
        {version && (
          <ButtonLink look="main" href={links.newScoring(rubric.id)}>
            {say.read}
          </ButtonLink>
        )}
        {rubric.mayWrite && <ButtonLink href={links.editRubric(rubric.id)}>{rubric.hasDraft ? say.goOn : say.next}</ButtonLink>}
      </div>
      <Aside label={say.by}>
        <p>
          {rubric.teamIsOpen ? <a href={links.team(rubric.teamId)}>{rubric.team}</a> : rubric.team}, {rubric.place}
        </p>
      </Aside>
      {version && (
        <Aside label={say.changed}>
          <p className="small">
            {say.written(version.number, formatDate(version.madeAt, 'full'))}
            {version.said && `. ${version.said}`}
          </p>
          {rubric.number > 1 && <a href={links.rubricVersions(rubric.id)}>{say.differences}</a>}
        </Aside>
      )}
      {rubric.number > 0 && (
        <Aside label={say.map}>
          <p className="small">{say.mapLead}</p>
          <a href={links.rubricMap(rubric.id)}>{say.toMap}</a>
        </Aside>
      )}
      {version && <Take id={rubric.id} number={version.number} />}
      {rubric.mayWrite && (
        <Aside label={say.ours}>
          <div className={css.owners}>
            <Button
              look="plain"
              busy={share.busy}
              disabledReason={rubric.number === 0 ? say.publishFirst : null}
              onClick={() => share.run({ id: rubric.id, share: rubric.sharedAt === null })}
            >
              {rubric.sharedAt === null ? say.show : say.hide}
            </Button>
            <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id: rubric.id, removed: true })}>
              {say.remove}
            </Button>
          </div>
          {(share.problem ?? remove.problem) && <Notice tone="problem">{share.problem ?? remove.problem}</Notice>}
        </Aside>
      )}
    </>
  )
}

function Take({ id, number }: { id: string; number: number }) {
  const [busy, setBusy] = useState(false)
  const take = async (format: 'case' | 'csv') => {
    setBusy(true)
    try {
      const { name, text } = await call('rubrics.takeAway', { id, number, format })
      takeAway(text, name, format === 'case' ? 'application/json' : 'text/csv')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Aside label={say.take}>
      <div className={`screen-only ${css.owners}`}>
        <Button look="plain" busy={busy} onClick={() => void take('case')}>
          {say.case}
        </Button>
        <Button look="plain" busy={busy} onClick={() => void take('csv')}>
          {say.csv}
        </Button>
      </div>
    </Aside>
  )
}
