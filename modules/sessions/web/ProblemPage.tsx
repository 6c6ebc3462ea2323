import type { ReactNode } from 'react'
import { CycleLinesBrief } from './CycleLinesBrief.tsx'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { call } from '#web/api.ts'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { AutoSaveField } from '#web/ui/AutoSaveField.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import { whyNotBegin } from '../insight.ts'
import type { ProblemProblem } from '../insight.ts'
import type { Phrase } from '#platform/words.ts'
import { InsightCard } from './after/InsightCard.tsx'
import css from './ProblemPage.module.css'
import { SessionLines } from './SessionLines.tsx'

const say = words({
  kind: { en: 'Problem of practice', es: 'Problema de práctica' },
  focus: { en: 'What we work on first', es: 'En lo que trabajamos primero' },
  setFocus: { en: 'Work on this first', es: 'Trabajar primero en esto' },
  letRest: { en: 'No longer first', es: 'Ya no es lo primero' },
  text: { en: 'Say it better', es: 'Decirlo mejor' },
  seen: { en: 'Where we saw it', es: 'Dónde lo vimos' },
  insights: { en: 'What we understand', es: 'Lo que entendemos' },
  none: {
    en: 'No insight stands under it yet. What nobody saw anywhere is an opinion: look at some work together first.',
    es: 'Todavía no hay ninguna idea debajo. Lo que nadie vio en ninguna parte es una opinión: miren antes algún trabajo juntos.',
  },
  loose: {
    en: (count: number) => `Insights under no problem yet (${count})`,
    es: (count: number) => `Ideas sin problema todavía (${count})`,
  },
  tries: { en: 'What we try about it', es: 'Lo que probamos' },
  noTries: { en: 'No cycle has begun from it yet.', es: 'Todavía no empezó ningún ciclo a partir de él.' },
  begin: { en: 'Begin a cycle from it', es: 'Empezar un ciclo a partir de él' },
  remove: { en: 'Take away', es: 'Quitar' },
  removed: { en: 'It was removed.', es: 'Se quitó.' },
  back: { en: 'Bring it back', es: 'Recuperarlo' },
  by: {
    en: (name: string, on: string) => `Named by ${name}, ${on}`,
    es: (name: string, on: string) => `Lo nombró ${name}, ${on}`,
  },
})

const beginWords = words({
  'no-insight': { en: 'Put an insight under it first.', es: 'Ponga antes una idea debajo.' },
  'no-words': { en: 'Say first what the problem is.', es: 'Diga antes cuál es el problema.' },
} satisfies Record<ProblemProblem, Phrase>)

/** The thread in one place: seen in these sessions, understood so, tried in these cycles. */
export function ProblemPage({ data, params: { id = '' }, beside }: PageOf<'sessions.problem'> & { beside?: ReactNode }) {
  useLive(`problem:${id}`, page('sessions.problem', { id }))
  const { problem, team, insights, loose, sessions, cycles, mayWrite } = data
  const start = useAct('sessions.startCycle', { done: (cycle) => router.history.push(links.cycle(cycle.id)) })
  const focus = useAct('sessions.focusOn')
  const remove = useAct('sessions.removeProblem')
  const why = whyNotBegin({ text: problem.text, insights })
  return (
    <Page
      title={problem.text}
      crumbs={
        <>
          {say.kind} · <a href={links.team(team.id)}>{team.name}</a> · {team.place}
        </>
      }
      facts={
        <>
          {problem.focusFrom && <Pill tone="indigo">{say.focus}</Pill>}
          {problem.by && <span className="small">{say.by(problem.by, formatDate(problem.madeAt))}</span>}
        </>
      }
      aside={
        <>
          <Aside label={say.seen}>
            <SessionLines sessions={sessions} />
          </Aside>
          {beside}
        </>
      }
    >
      {problem.removedAt ? (
        <div className="row">
          <p>{say.removed}</p>
          <Button busy={remove.busy} onClick={() => remove.run({ id, removed: false })}>
            {say.back}
          </Button>
        </div>
      ) : (
        <>
          <Section label={say.insights}>
            {insights.length === 0 && <EmptyState>{say.none}</EmptyState>}
            {insights.map((insight) => (
              <InsightCard key={insight.id} insight={insight} problems={[problem]} mayWrite={mayWrite} />
            ))}
            {loose.length > 0 && mayWrite && (
              <Fold summary={say.loose(loose.length)}>
                <div className="stack">
                  {loose.map((insight) => (
                    <InsightCard key={insight.id} insight={insight} problems={[problem]} mayWrite={mayWrite} />
                  ))}
                </div>
              </Fold>
            )}
          </Section>
          <Section label={say.tries}>
            {cycles.length > 0 ? <CycleLinesBrief cycles={cycles} /> : <p className="small">{say.noTries}</p>}
            {start.problem && <Notice tone="problem">{start.problem}</Notice>}
            {mayWrite && (
              <div className="row screen-only">
                <Button
                  look={cycles.length === 0 ? 'main' : 'quiet'}
                  busy={start.busy}
                  disabledReason={why && beginWords[why]}
                  onClick={() => start.run({ id })}
                >
                  {say.begin}
                </Button>
              </div>
            )}
          </Section>
          {mayWrite && (
            <Section label={say.text}>
              <div className={css.text}>
                <AutoSaveField
                  name={`problem.${id}.text`}
                  label={say.text}
                  labelAloud
                  thing={problem}
                  text={(one) => one.text}
                  rows={2}
                  maxLength={1000}
                  save={(text, version, sending) => call('sessions.changeProblem', { id, text, version }, sending)}
                />
              </div>
              <div className="row screen-only">
                <Button look="plain" busy={focus.busy} onClick={() => focus.run({ id, focus: !problem.focusFrom })}>
                  {problem.focusFrom ? say.letRest : say.setFocus}
                </Button>
                <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
                  {say.remove}
                </Button>
              </div>
            </Section>
          )}
        </>
      )}
    </Page>
  )
}
