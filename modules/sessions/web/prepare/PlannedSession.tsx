import { links } from '#web/links.ts'
import { useAct } from '#web/act.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import { Here } from '../live/Here.tsx'
import { JoinCard } from '../live/JoinCard.tsx'
import { StepList } from '../live/StepList.tsx'
import { Table } from '../live/Table.tsx'
import { Crumbs, Facts } from '../SessionPage.tsx'
import { TakeAway } from '../TakeAway.tsx'
import { leadWords, said, sessionTitle, sessionWords } from '../words.ts'
import { OpenLink } from './OpenLink.tsx'
import { PrepareForm } from './PrepareForm.tsx'
import css from './PlannedSession.module.css'
import { WorkOnTable } from './WorkOnTable.tsx'

const say = words({
  question: { en: 'The question', es: 'La pregunta' },
  noQuestion: {
    en: 'No question yet. One real question carries the whole session.',
    es: 'Todavía no hay pregunta. Una pregunta verdadera sostiene toda la sesión.',
  },
  work: { en: 'On the table', es: 'Sobre la mesa' },
  noWork: {
    en: 'Nothing lies on the table yet. A photo of student work, a text, a link: two or three pieces are enough.',
    es: 'Todavía no hay nada sobre la mesa. Una foto de un trabajo, un texto, un enlace: dos o tres bastan.',
  },
  steps: { en: 'Step by step', es: 'Paso a paso' },
  here: { en: 'Who is here', es: 'Quiénes están' },
  begin: { en: 'Begin now', es: 'Empezar ahora' },
  waits: {
    en: (name: string) => `It begins when ${name} begins it. This page changes by itself.`,
    es: (name: string) => `Empieza cuando ${name} la empiece. Esta página cambia sola.`,
  },
  prepare: { en: 'Prepare', es: 'Preparar' },
  sheet: { en: 'Run sheet to print', es: 'Guion para imprimir' },
  calendar: { en: 'Into my calendar', es: 'A mi calendario' },
  credit: { en: 'Where it comes from', es: 'De dónde viene' },
})

/** Before it begins: what we look at, with which question, in which steps, with whom. */
export function PlannedSession({ data }: { data: SessionPage }) {
  const { session, mine, people } = data
  const begin = useAct('sessions.begin', { refusals: { CANNOT_LEAD: leadWords['no-steps'] } })
  const joined = people.some(({ personId, here }) => personId === mine.personId && here)
  return (
    <Page
      title={sessionTitle({ ...session, protocol: session.protocol.name })}
      crumbs={<Crumbs data={data} />}
      facts={<Facts data={data} />}
      aside={
        <>
          <Aside label={say.steps}>
            <StepList data={data} />
          </Aside>
          <Aside label={say.here}>
            <Here data={data} joined={joined} />
          </Aside>
          <Aside label={say.credit}>
            <p className="small">{said(session.protocol.credit)}</p>
          </Aside>
        </>
      }
    >
      <div className={`row screen-only ${css.acts}`}>
        {mine.mayLead && (
          <Button look="main" busy={begin.busy} onClick={() => begin.run({ id: session.id })}>
            {say.begin}
          </Button>
        )}
        {mine.mayEdit && (
          <DialogButton label={say.prepare} title={say.prepare}>
            {(close) => <PrepareForm data={data} done={close} />}
          </DialogButton>
        )}
        <ButtonLink href={links.sessionSheet(session.id)}>{say.sheet}</ButtonLink>
        <ButtonLink look="plain" href={links.sessionCalendar(session.id)} download>
          {say.calendar}
        </ButtonLink>
      </div>
      {begin.problem && <Notice tone="problem">{begin.problem}</Notice>}
      {!mine.mayLead && <p className={`small ${css.waits}`}>{say.waits(session.facilitator.name ?? sessionWords.facilitator)}</p>}
      {!joined && !mine.mayLead && <JoinCard data={data} />}
      <Section label={say.question}>
        {session.question ? <p className="quote">{session.question}</p> : <p className="small">{say.noQuestion}</p>}
        {session.presenter?.name && <p className="small">{sessionWords.presents(session.presenter.name)}</p>}
      </Section>
      <Section label={say.work}>
        {session.work.length > 0 ? (
          <Table work={session.work} notes={[]} pointed={null} point={null} />
        ) : (
          <EmptyState>{say.noWork}</EmptyState>
        )}
        {mine.mayEdit && <WorkOnTable sessionId={session.id} teamId={session.team.id} work={session.work} />}
      </Section>
      {mine.mayEdit && (
        <div className={`row screen-only ${css.last}`}>
          <OpenLink session={session} />
          <TakeAway id={session.id} />
        </div>
      )}
    </Page>
  )
}
