import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { ago, formatDate, words } from '#web/words.ts'
import type { Overview } from '../contract.ts'
import { BeginForm } from './BeginForm.tsx'
import { kindWords, surveyTitle } from './words.ts'

const say = words({
  title: { en: 'Listening', es: 'Escuchar' },
  toAnswer: { en: 'You are asked', es: 'Le preguntan' },
  nothing: { en: 'Nobody asks you anything right now.', es: 'Ahora mismo nadie le pregunta nada.' },
  answer: { en: 'Answer', es: 'Responder' },
  named: {
    en: 'Your level is too small to hide. You can answer first, in your own name.',
    es: 'Su nivel es demasiado pequeño para ocultarse. Puede responder primero, con su nombre.',
  },
  until: {
    en: (questions: number, on: string) => `${questions === 1 ? 'One question' : `${questions} questions`}, until ${on}`,
    es: (questions: number, on: string) => `${questions === 1 ? 'Una pregunta' : `${questions} preguntas`}, hasta el ${on}`,
  },
  from: { en: (team: string, place: string) => `${team}, ${place}`, es: (team: string, place: string) => `${team}, ${place}` },
  results: { en: 'What was answered', es: 'Lo que se respondió' },
  noResults: {
    en: 'No results yet. They open once a survey has closed.',
    es: 'Todavía no hay resultados. Se abren cuando una encuesta cierra.',
  },
  mirror: { en: 'The mirror: the same questions at every level', es: 'El espejo: las mismas preguntas en cada nivel' },
  ours: { en: 'What our teams ask', es: 'Lo que preguntan nuestros equipos' },
  deal: { en: 'Codes for my classes', es: 'Códigos para mis clases' },
  ways: { en: 'Beside surveys', es: 'Además de las encuestas' },
  voices: { en: 'Raise something; voices and answers', es: 'Plantear algo; voces y respuestas' },
  pattern: { en: 'How each level answers', es: 'Cómo responde cada nivel' },
  relief: { en: 'Hours given back', es: 'Horas devueltas' },
  learning: { en: 'Learning out loud', es: 'Aprender en voz alta' },
  promises: { en: 'Promises', es: 'Promesas' },
  decisions: { en: 'Decisions, and why', es: 'Decisiones, y por qué' },
  begin: { en: 'Ask something', es: 'Preguntar algo' },
  stop: { en: 'Do not ask it again', es: 'No preguntarlo más' },
  draft: { en: 'Being written', es: 'En preparación' },
  opening: { en: 'Opening', es: 'Abriéndose' },
  open: { en: 'Open', es: 'Abierta' },
  closed: { en: 'Closed', es: 'Cerrada' },
  released: { en: 'Results', es: 'Resultados' },
  progress: {
    en: (count: number) => (count === 0 ? 'few answers so far' : `${count} answers or a few more`),
    es: (count: number) => (count === 0 ? 'pocas respuestas por ahora' : `${count} respuestas o algunas más`),
  },
})

const lastDay = (closesAt: string) => formatDate(new Date(Date.parse(closesAt) - 60_000).toISOString(), 'weekday')

/** What I am asked, what came of what was asked, and what my teams ask. */
export function ListeningPage({ data }: PageOf<'surveys.overview'>) {
  const { toAnswer, released, ours, teams, toDeal } = data
  return (
    <Page title={say.title} aside={<Ours ours={ours} toDeal={toDeal} />}>
      <Section label={say.toAnswer}>
        {toAnswer.length === 0 ? (
          <p>{say.nothing}</p>
        ) : (
          <Cards>
            {toAnswer.map(({ id, title, questions, closesAt, named, team, place }) => (
              <Card key={id} title={surveyTitle(title)}>
                <p className="small">{say.from(team, place)}</p>
                <p>{named ? say.named : say.until(questions, lastDay(closesAt!))}</p>
                <div className="row">
                  <ButtonLink
                    look="main"
                    href={named ? links.surveyNamed(id) : links.surveyAnswer(id)}
                    aria-label={`${say.answer}: ${surveyTitle(title)}`}
                  >
                    {say.answer}
                  </ButtonLink>
                </div>
              </Card>
            ))}
          </Cards>
        )}
      </Section>
      <Section label={say.results}>
        <p>
          <a href={links.mirror}>{say.mirror}</a>
        </p>
        {released.length === 0 && <EmptyState>{say.noResults}</EmptyState>}
        <ul className="plain stack">
          {released.map(({ id, title, kind, place, releasedAt }) => (
            <li key={id}>
              <a href={links.surveyResults(id)}>{surveyTitle(title)}</a>
              <div className="small">
                {kindWords[kind]} · {place} · {ago(releasedAt)}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {teams.length > 0 && (
        <Section label={say.begin}>
          <BeginForm teams={teams} />
        </Section>
      )}
    </Page>
  )
}

const WAYS = [
  [links.voices, say.voices],
  [links.voicePattern, say.pattern],
  [links.relief, say.relief],
  [links.learningOutLoud(), say.learning],
  [links.promises, say.promises],
  [links.decisions(), say.decisions],
] as const

function Ours({ ours, toDeal }: Pick<Overview, 'ours' | 'toDeal'>) {
  const alive = ours.filter(({ standing, repeats }) => standing !== 'released' || repeats)
  const stop = useAct('surveys.stop')
  return (
    <>
      <Aside label={say.ways}>
        <ul className="plain">
          {WAYS.map(([to, word]) => (
            <li key={to}>
              <a href={to}>{word}</a>
            </li>
          ))}
        </ul>
      </Aside>
      {toDeal.length > 0 && (
        <Aside label={say.deal}>
          <ul className="plain">
            {toDeal.map(({ id, title }) => (
              <li key={id}>
                <a href={links.surveyCodes(id)}>{surveyTitle(title)}</a>
              </li>
            ))}
          </ul>
        </Aside>
      )}
      {alive.length > 0 && (
        <Aside label={say.ours}>
          <ul className="plain stack">
            {alive.map(({ id, title, standing, progress, repeats }) => (
              <li key={id}>
                {standing === 'draft' ? <a href={links.surveyDraft(id)}>{surveyTitle(title)}</a> : surveyTitle(title)}
                <div className="row">
                  <Pill tone={standing === 'open' ? 'green' : 'plain'}>{say[standing]}</Pill>
                  {standing === 'open' && <span className="small">{say.progress(progress)}</span>}
                </div>
                {repeats && (
                  <Button
                    look="plain"
                    aria-label={`${say.stop}: ${surveyTitle(title)}`}
                    busy={stop.busy}
                    onClick={() => stop.run({ id })}
                  >
                    {say.stop}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Aside>
      )}
    </>
  )
}
