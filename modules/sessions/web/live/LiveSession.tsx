import { useState } from 'react'
import { useSteady } from '#modules/teams/web/meeting/use-steady.ts'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Mark, SessionPage } from '../../contract.ts'
import { around, whyNotWrite } from '../../session.ts'
import { Crumbs, Facts } from '../SessionPage.tsx'
import { sessionTitle, writeWords } from '../words.ts'
import { Columns } from './Columns.tsx'
import { Here } from './Here.tsx'
import { JoinCard } from './JoinCard.tsx'
import { LeadBar } from './LeadBar.tsx'
import css from './LiveSession.module.css'
import { NoteForm } from './NoteForm.tsx'
import { Stage } from './Stage.tsx'
import { StepList } from './StepList.tsx'
import { Table } from './Table.tsx'
import { useNotes } from './use-notes.ts'

const say = words({
  work: { en: 'On the table', es: 'Sobre la mesa' },
  steps: { en: 'Step by step', es: 'Paso a paso' },
  here: { en: 'Who is here', es: 'Quiénes están' },
  question: { en: 'The question', es: 'La pregunta' },
  written: { en: 'What we wrote', es: 'Lo que escribimos' },
})

/** What somebody points at before they say what they see there. */
export type Pointed = { workId: string; mark: Mark } | null

/** The session that is on: everyone on the same step, by the same clock, on as many devices as there are people. */
export function LiveSession({ data }: { data: SessionPage }) {
  const { session, standing, people, mine } = data
  const notes = useNotes(session.id)
  const [pointed, point] = useState<Pointed>(null)
  useSteady()
  const { at: step } = around(session.steps, standing.step)
  const joined = people.some(({ personId, here }) => personId === mine.personId && here)
  const why = whyNotWrite(standing.phase, { joined, writes: mine.mayEdit })
  if (!step) return null
  const writes = why === null && step.notes.length > 0
  return (
    <Page
      title={sessionTitle({ ...session, protocol: session.protocol.name })}
      crumbs={<Crumbs data={data} />}
      facts={<Facts data={data} />}
      aside={
        <>
          <Aside label={say.here}>
            <Here data={data} joined={joined} />
          </Aside>
          <Aside label={say.steps}>
            <StepList data={data} />
          </Aside>
        </>
      }
    >
      <Stage data={data} step={step} />
      {!joined && <JoinCard data={data} />}
      {session.question && (
        <div className={css.question}>
          <h2 className="aloud">{say.question}</h2>
          <p className="quote">{session.question}</p>
        </div>
      )}
      {session.work.length > 0 && (
        <Section label={say.work}>
          <Table work={session.work} notes={data.notes} pointed={pointed} point={writes ? point : null} />
        </Section>
      )}
      <Section label={say.written}>
        <Columns data={data} step={step} unsent={notes.unsent} discard={notes.discard} />
        {writes ? (
          <NoteForm
            key={step.key}
            sessionId={session.id}
            step={step}
            work={session.work}
            pointed={pointed}
            point={point}
            write={notes.write}
          />
        ) : (
          why && joined && <p className="small">{writeWords[why]}</p>
        )}
      </Section>
      {mine.mayLead && <LeadBar data={data} step={step} />}
    </Page>
  )
}
