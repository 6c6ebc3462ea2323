import { links } from '#web/links.ts'
import type { PageOf } from '#web/at.tsx'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { SessionLines } from './SessionLines.tsx'
import { said, sessionTitle, sessionWords, whenWords } from './words.ts'

const say = words({
  lead: {
    en: 'Looking at something together, with time to see before anyone judges.',
    es: 'Mirar algo juntos, con tiempo para ver antes de que alguien juzgue.',
  },
  now: { en: 'On now', es: 'En curso' },
  join: { en: 'Go there', es: 'Ir allí' },
  next: { en: 'Coming', es: 'Próximas' },
  none: {
    en: 'No session is planned. Two or three pieces of student work and forty minutes are enough.',
    es: 'No hay ninguna sesión prevista. Bastan dos o tres trabajos de estudiantes y cuarenta minutos.',
  },
  noTeam: {
    en: 'A session belongs to a team. Find one, or make one with a colleague.',
    es: 'Una sesión pertenece a un equipo. Busque uno, o forme uno con un colega.',
  },
  teams: { en: 'Find or make a team', es: 'Buscar o formar un equipo' },
  plan: { en: 'Plan a session', es: 'Preparar una sesión' },
  earlier: { en: 'Earlier', es: 'Anteriores' },
  library: { en: 'Ways of looking together', es: 'Maneras de mirar juntos' },
  all: { en: 'See all of them', es: 'Verlas todas' },
  about: {
    en: 'Twelve structures with their steps and minutes, and what your teams made of them.',
    es: 'Doce estructuras con sus pasos y minutos, y lo que sus equipos hicieron con ellas.',
  },
  mine: { en: 'Mine alone', es: 'Solo mío' },
  facilitated: { en: 'What I facilitated', es: 'Lo que facilité' },
  learned: { en: 'What I learned with whom', es: 'Qué aprendí y con quién' },
})

/** Sessions on now, to come, and over; the ways of looking; what is one's own. */
export function SessionsPage({ data: { on, next, earlier, teams } }: PageOf<'sessions.overview'>) {
  return (
    <Page
      title={sessionWords.sessions}
      facts={<p>{say.lead}</p>}
      aside={
        <>
          <Aside label={say.library}>
            <p className="small">{say.about}</p>
            <ButtonLink look="plain" href={links.protocols}>
              {say.all}
            </ButtonLink>
          </Aside>
          <Aside label={say.mine}>
            <ul className="plain">
              <li>
                <ButtonLink look="plain" href={links.facilitated}>
                  {say.facilitated}
                </ButtonLink>
              </li>
              <li>
                <ButtonLink look="plain" href={links.learned}>
                  {say.learned}
                </ButtonLink>
              </li>
            </ul>
          </Aside>
        </>
      }
    >
      {on.length > 0 && (
        <Section label={say.now}>
          <Cards>
            {on.map((session) => (
              <Card key={session.id} title={sessionTitle(session)}>
                <p className="small">
                  {said(session.protocol)} · {session.team}
                </p>
                <div className="row">
                  <ButtonLink look="main" href={links.session(session.id)} aria-label={`${say.join}: ${sessionTitle(session)}`}>
                    {say.join}
                  </ButtonLink>
                </div>
              </Card>
            ))}
          </Cards>
        </Section>
      )}
      <Section label={say.next}>
        {next.length === 0 && teams.length > 0 && <EmptyState>{say.none}</EmptyState>}
        {teams.length === 0 && next.length === 0 && (
          <EmptyState action={<ButtonLink href={links.teams}>{say.teams}</ButtonLink>}>{say.noTeam}</EmptyState>
        )}
        {next.length > 0 && (
          <Cards>
            {next.map((session) => (
              <Card key={session.id} title={sessionTitle(session)} href={links.session(session.id)}>
                <p>
                  {whenWords(session.beginsAt)} · {sessionWords.minutes(session.minutes)}
                  {session.place && ` · ${session.place}`}
                </p>
                <p className="small">
                  {said(session.protocol)} · {session.team}, {session.teamPlace}
                </p>
              </Card>
            ))}
          </Cards>
        )}
        {teams.length > 0 && (
          <div className="row">
            <ButtonLink look={on.length > 0 ? 'quiet' : 'main'} href={links.newSession()}>
              {say.plan}
            </ButtonLink>
          </div>
        )}
      </Section>
      {earlier.length > 0 && (
        <Section label={say.earlier}>
          <SessionLines sessions={earlier} withTeam />
        </Section>
      )}
    </Page>
  )
}
