import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import { whyNotAnswer } from '../../session.ts'
import { Columns } from '../live/Columns.tsx'
import { Here } from '../live/Here.tsx'
import type { Pointed } from '../live/LiveSession.tsx'
import { NoteForm } from '../live/NoteForm.tsx'
import { Table } from '../live/Table.tsx'
import { useNotes } from '../live/use-notes.ts'
import { Crumbs, Facts } from '../SessionPage.tsx'
import { TakeAway } from '../TakeAway.tsx'
import { answerWords, said, sessionTitle } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { Insights } from './Insights.tsx'

const say = words({
  question: { en: 'The question', es: 'La pregunta' },
  work: { en: 'What we looked at', es: 'Lo que miramos' },
  wrote: { en: 'What we wrote', es: 'Lo que escribimos' },
  insights: { en: 'What we understand now', es: 'Lo que ahora entendemos' },
  learned: { en: 'Who learned together', es: 'Quiénes aprendieron juntos' },
  typeIn: { en: 'Type in what was written on paper', es: 'Pasar lo que se escribió en papel' },
  step: { en: 'Of which step', es: 'De qué paso' },
  answer: { en: 'For whoever facilitated', es: 'Para quien facilitó' },
  mine: { en: 'My learning', es: 'Mi aprendizaje' },
  count: { en: 'Count it as my learning', es: 'Contarla como mi aprendizaje' },
  uncount: { en: 'Take it out of my learning', es: 'Sacarla de mi aprendizaje' },
  counts: {
    en: 'Only you decide, and only you see it. No total is asked of anyone.',
    es: 'Solo usted decide y solo usted lo ve. A nadie se le pide un total.',
  },
  counted: { en: 'It stands in your learning.', es: 'Está en su aprendizaje.' },
  facilitated: { en: 'What I facilitated', es: 'Lo que facilité' },
  sheet: { en: 'Run sheet to print', es: 'Guion para imprimir' },
  closed: { en: 'These notes were never opened:', es: 'Estas notas nunca se abrieron:' },
  open: { en: (step: string) => `Open “${step}”`, es: (step: string) => `Abrir «${step}»` },
})

/** Afterwards: what we saw, what we make of it, and what follows. */
export function AfterSession({ data }: { data: SessionPage }) {
  const { session, mine, people } = data
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (id: string, on: boolean) =>
    setChosen((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)))
  const joined = people.some(({ personId }) => personId === mine.personId)
  const why = whyNotAnswer({ joined, isLeader: mine.isLeader, facilitates: mine.mayLead })
  return (
    <Page
      title={sessionTitle({ ...session, protocol: session.protocol.name })}
      crumbs={<Crumbs data={data} />}
      facts={<Facts data={data} />}
      aside={
        <>
          <Aside label={say.learned}>
            <Here data={data} joined={false} all />
          </Aside>
          {joined && (
            <Aside label={say.mine}>
              <Counted data={data} />
            </Aside>
          )}
          {mine.mayLead && (
            <Aside label={say.answer}>
              <ButtonLink look="plain" href={links.facilitated}>
                {say.facilitated}
              </ButtonLink>
            </Aside>
          )}
        </>
      }
    >
      {session.question && (
        <Section label={say.question}>
          <p className="quote">{session.question}</p>
        </Section>
      )}
      {mine.isInTeam && (
        <Section label={say.insights}>
          <Insights data={data} chosen={chosen} clear={() => setChosen(new Set())} />
        </Section>
      )}
      <Section label={say.wrote}>
        <Written data={data} chosen={mine.mayEdit ? { ids: chosen, set: choose } : undefined} />
      </Section>
      {session.work.length > 0 && (
        <Section label={say.work}>
          <Table work={session.work} notes={data.notes} pointed={null} point={null} />
        </Section>
      )}
      {why === null && (
        <Section label={say.answer}>
          <AnswerForm sessionId={session.id} answered={mine.answered} />
        </Section>
      )}
      {why === 'leader' && <p className="small">{answerWords.leader}</p>}
      {mine.mayEdit && (
        <div className="row screen-only">
          <ButtonLink look="plain" href={links.sessionSheet(session.id)}>
            {say.sheet}
          </ButtonLink>
          <TakeAway id={session.id} />
        </div>
      )}
    </Page>
  )
}

type WrittenProps = {
  data: SessionPage
  chosen: { ids: ReadonlySet<string>; set: (id: string, on: boolean) => void } | undefined
}

/** All notes, and a way to type in what was written on paper. */
function Written({ data, chosen }: WrittenProps) {
  const { session, standing, mine } = data
  const notes = useNotes(session.id)
  const [pointed, point] = useState<Pointed>(null)
  const open = useAct('sessions.openNotes')
  const writing = session.steps.filter((step) => step.notes.length > 0)
  const [key, setKey] = useState(writing[0]?.key ?? '')
  const step = writing.find((one) => one.key === key) ?? writing[0]
  const closed = session.steps.filter(({ key: of, alone }) => alone && !standing.opened.includes(of))
  return (
    <>
      <Columns data={data} step={null} unsent={notes.unsent} discard={notes.discard} {...(chosen ? { chosen } : {})} />
      {mine.mayLead && closed.length > 0 && (
        <div className="row small screen-only">
          {say.closed}
          {closed.map((one) => (
            <Button key={one.key} look="plain" busy={open.busy} onClick={() => open.run({ id: session.id, step: one.key })}>
              {say.open(said(one.name))}
            </Button>
          ))}
        </div>
      )}
      {mine.mayEdit && step && (
        <Fold summary={say.typeIn} open={data.notes.length === 0}>
          <div className="stack">
            <Choice label={say.step} value={step.key} onChange={({ target }) => setKey(target.value)}>
              {writing.map((one) => (
                <option key={one.key} value={one.key}>
                  {said(one.name)}
                </option>
              ))}
            </Choice>
            <NoteForm
              key={step.key}
              sessionId={session.id}
              step={step}
              work={session.work}
              pointed={pointed}
              point={point}
              write={notes.write}
            />
          </div>
        </Fold>
      )}
    </>
  )
}

function Counted({ data: { session, mine } }: { data: SessionPage }) {
  const count = useAct('sessions.count')
  return (
    <div className="stack">
      <p className="small">{mine.counted ? say.counted : say.counts}</p>
      <div className="row screen-only">
        <Button look="plain" busy={count.busy} onClick={() => count.run({ id: session.id, counted: !mine.counted })}>
          {mine.counted ? say.uncount : say.count}
        </Button>
      </div>
    </div>
  )
}
