import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { ProblemLine, SessionLine } from '../contract.ts'
import { SessionLines } from './SessionLines.tsx'
import css from './TeamSessions.module.css'

const say = words({
  sessions: { en: 'Looking together', es: 'Mirar juntos' },
  none: { en: 'No session is planned.', es: 'No hay ninguna sesión prevista.' },
  plan: { en: 'Plan a session', es: 'Preparar una sesión' },
  problems: { en: 'Problems of practice', es: 'Problemas de práctica' },
  focus: { en: 'first', es: 'primero' },
  seen: {
    en: (count: number) => (count === 1 ? 'one insight' : `${count} insights`),
    es: (count: number) => (count === 1 ? 'una idea' : `${count} ideas`),
  },
})

type Props = { teamId: string; sessions: readonly SessionLine[]; problems: readonly ProblemLine[]; mayPlan: boolean }

/** On a team’s page: the next time together, and the problems of practice it sees, each with what is tried about it. */
export const TeamSessions = ({ teamId, sessions, problems, mayPlan }: Props) => (
  <>
    <Section label={say.sessions}>
      {sessions.length > 0 ? <SessionLines sessions={sessions} /> : <p className="small">{say.none}</p>}
      {mayPlan && (
        <div className="row screen-only">
          <ButtonLink href={links.newSession(teamId)}>{say.plan}</ButtonLink>
        </div>
      )}
    </Section>
    {problems.length > 0 && (
      <Section label={say.problems}>
        <ul className={`plain ${css.problems}`}>
          {problems.map(({ id, text, focusFrom, insights, cycles }) => (
            <li key={id}>
              <a href={links.problem(id)}>{text}</a> {focusFrom && <Pill tone="indigo">{say.focus}</Pill>}
              <div className="small">
                {say.seen(insights.length)}
                {cycles.map((cycle) => (
                  <span key={cycle.id}>
                    {' → '}
                    <a href={links.cycle(cycle.id)}>{cycle.title}</a>
                  </span>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)
