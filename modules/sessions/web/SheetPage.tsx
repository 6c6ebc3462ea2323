import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import { Page } from '#web/ui/Page.tsx'
import type { SessionPage } from '../contract.ts'
import { minutesOf } from '../protocol.ts'
import { letterOf } from './live/marks.ts'
import css from './SheetPage.module.css'
import { kindWords, said, sessionTitle, sessionWords, speakWords, whenWords } from './words.ts'

const say = words({
  print: { en: 'Print', es: 'Imprimir' },
  back: { en: 'Back to the session', es: 'Volver a la sesión' },
  lead: {
    en: 'One page for whoever facilitates, or for a session on paper: type the notes in afterwards.',
    es: 'Una página para quien facilita, o para una sesión en papel: las notas se pasan después.',
  },
  steps: { en: 'Steps', es: 'Pasos' },
  until: { en: 'until', es: 'hasta' },
  step: { en: 'Step', es: 'Paso' },
  who: { en: 'Who speaks', es: 'Quién habla' },
  alone: { en: 'alone', es: 'a solas' },
  table: { en: 'On the table', es: 'Sobre la mesa' },
  here: { en: 'Here:', es: 'Estuvieron:' },
  notes: { en: 'Notes', es: 'Notas' },
  room: { en: 'Room to write', es: 'Espacio para escribir' },
})

/** The whole session on one printed page: the minute each step ends, who speaks, room to write. */
export function SheetPage({ data: { session, people } }: PageOf<'sessions.session'>) {
  const title = sessionTitle({ ...session, protocol: session.protocol.name })
  return (
    <Page title={title} crumbs={<a href={links.session(session.id)}>{say.back}</a>}>
      <div className={`row screen-only ${css.acts}`}>
        <Button look="main" onClick={() => window.print()}>
          {say.print}
        </Button>
        <span className="small">{say.lead}</span>
      </div>
      <div className={css.sheet}>
        <p className={css.facts}>
          {session.team.name} · {said(session.protocol.name)} · {whenWords(session.beginsAt)} ·{' '}
          {sessionWords.minutes(minutesOf(session.steps))}
          {session.place && ` · ${session.place}`}
          {session.facilitator.name && ` · ${sessionWords.facilitates(session.facilitator.name)}`}
          {session.presenter?.name && ` · ${sessionWords.presents(session.presenter.name)}`}
        </p>
        {session.question && <p className={css.question}>{session.question}</p>}
        {session.work.length > 0 && (
          <p className={css.facts}>
            {say.table}: {formatList(session.work.map((work, at) => `${letterOf(at)} ${work.title}`.trim()))}
          </p>
        )}
        <table className={css.steps}>
          <caption className="aloud">{say.steps}</caption>
          <thead>
            <tr>
              <th scope="col">{say.until}</th>
              <th scope="col">{say.step}</th>
              <th scope="col">{say.who}</th>
              <th scope="col">{say.notes}</th>
            </tr>
          </thead>
          <tbody>
            {withEnds(session).map(({ step, endsAt }) => (
              <tr key={step.key}>
                <td className={css.time}>
                  {formatDate(endsAt, 'time')}
                  <br />
                  <span className="small">{sessionWords.minutes(step.minutes)}</span>
                </td>
                <th scope="row">
                  {said(step.name)}
                  <span className={css.does}>{said(step.does)}</span>
                </th>
                <td className="small">
                  {speakWords[step.speaks]}
                  {step.notes.length > 0 && (
                    <>
                      <br />
                      {formatList(step.notes.map((kind) => kindWords[kind]))}
                      {step.alone && `, ${say.alone}`}
                    </>
                  )}
                </td>
                <td className={css.room} aria-label={say.room} />
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.here}>
          {say.here} {people.length > 0 ? formatList(people.map(({ name }) => name)) : ''}
        </p>
        <p className={css.credit}>{said(session.protocol.credit)}</p>
      </div>
    </Page>
  )
}

/** Each step with the moment it ends, counted from when the session begins. */
function withEnds({ beginsAt, steps }: SessionPage['session']) {
  return steps.map((step, at) => ({
    step,
    endsAt: new Date(Date.parse(beginsAt) + minutesOf(steps.slice(0, at + 1)) * 60_000).toISOString(),
  }))
}
