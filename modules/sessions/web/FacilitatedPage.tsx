import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { AutoSaveField } from '#web/ui/AutoSaveField.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import css from './FacilitatedPage.module.css'
import { said, sessionTitle, sessionWords, whenWords } from './words.ts'

const say = words({
  title: { en: 'What I facilitated', es: 'Lo que facilité' },
  mine: { en: 'Only you read this', es: 'Solo lo lee usted' },
  lead: {
    en: 'What people told you after each session, without their names, and what you keep for yourself. It is never used to judge you.',
    es: 'Lo que le dijeron después de cada sesión, sin sus nombres, y lo que usted se guarda. Nunca sirve para juzgarle.',
  },
  none: {
    en: 'You have not facilitated a session yet. When you have, what people tell you stands here.',
    es: 'Todavía no ha facilitado ninguna sesión. Cuando lo haga, aquí estará lo que le digan.',
  },
  helped: { en: 'Helped us think', es: 'Nos ayudó a pensar' },
  change: { en: 'Next time', es: 'La próxima vez' },
  noAnswers: { en: 'Nobody has answered the two questions yet.', es: 'Todavía nadie ha respondido las dos preguntas.' },
  note: { en: 'My note', es: 'Mi nota' },
  placeholder: { en: 'What will I do the same, what otherwise?', es: '¿Qué haré igual y qué de otro modo?' },
})

/** A facilitator’s own record: nobody else has a page like it about them. */
export const FacilitatedPage = ({ data: { sessions } }: PageOf<'sessions.facilitated'>) => (
  <Page
    title={say.title}
    crumbs={<a href={links.sessions}>{sessionWords.sessions}</a>}
    facts={
      <>
        <Pill tone="green">{say.mine}</Pill>
        <p className="small">{say.lead}</p>
      </>
    }
  >
    {sessions.length === 0 && <EmptyState>{say.none}</EmptyState>}
    {sessions.map(({ session, answers, reflection }) => (
      <Section key={session.id} label={`${whenWords(session.beginsAt)} · ${session.team}`}>
        <h3>
          <a href={links.session(session.id)}>{sessionTitle(session)}</a>
        </h3>
        <p className="small">
          {said(session.protocol)} · {sessionWords.minutes(session.minutes)}
        </p>
        {answers.length === 0 && <p className="small">{say.noAnswers}</p>}
        {(['helped', 'change'] as const).map((field) => {
          const lines = answers.map((answer) => answer[field]).filter(Boolean)
          return (
            lines.length > 0 && (
              <div key={field}>
                <h4 className={css.label}>{say[field]}</h4>
                <ul className={`plain ${css.lines}`}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
        <AutoSaveField
          name={`session.${session.id}.reflection`}
          label={say.note}
          placeholder={say.placeholder}
          thing={reflection}
          text={(one) => one.text}
          rows={2}
          maxLength={4000}
          save={(text, version, sending) => call('sessions.reflect', { id: session.id, text, version }, sending)}
        />
      </Section>
    ))}
  </Page>
)
