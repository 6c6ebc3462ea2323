import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { useMe } from '#web/me.ts'
import { Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { later, useFetchLater } from '#web/ui/later.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatList, words } from '#web/words.ts'
import { AllTeams } from './AllTeams.tsx'
import { InvitationCard } from './InvitationCard.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'
import { TeamLines } from './TeamLines.tsx'
import { meetsWords } from './words.ts'

const MakeTeamForm = later(() => import('./MakeTeamForm.tsx').then((m) => m.MakeTeamForm))

const say = words({
  title: { en: 'Teams', es: 'Equipos' },
  make: { en: 'Make a team', es: 'Formar un equipo' },
  invitations: { en: 'You are invited', es: 'Le invitan' },
  mine: { en: 'My teams', es: 'Mis equipos' },
  none: {
    en: 'You are in no team yet. Join one below, or make one: it takes a name and a minute.',
    es: 'Todavía no está en ningún equipo. Únase a uno de abajo o forme uno: basta un nombre y un minuto.',
  },
  meeting: { en: 'Meeting now', es: 'Reunión en curso' },
  suggested: { en: 'From the roster', es: 'Según el padrón' },
  near: { en: (places: string) => `More at ${places}`, es: (places: string) => `Más en ${places}` },
  ended: { en: 'Ended', es: 'Terminados' },
  all: { en: 'In the district', es: 'En el distrito' },
})

/** My teams, what invites me, and every team that shows itself. */
export function TeamsPage({ data: { invitations, mine, suggested, near, others } }: PageOf<'teams.overview'>) {
  useFetchLater(true)
  const places = [...new Set((useMe()?.roles ?? []).map(({ place }) => place))]
  const alive = mine.filter(({ ended }) => !ended)
  const ended = mine.filter((team) => team.ended)
  const known = new Set([...mine, ...near].map(({ id }) => id))
  const make = (
    <DialogButton label={say.make} title={say.make} look={alive.length + suggested.length ? 'quiet' : 'main'}>
      {() => <MakeTeamForm />}
    </DialogButton>
  )
  return (
    <Page
      title={say.title}
      facts={
        <>
          {make}
          <SeenByMe />
        </>
      }
    >
      {invitations.length > 0 && (
        <Section label={say.invitations}>
          <Cards>
            {invitations.map((invitation) => (
              <InvitationCard key={invitation.id} invitation={invitation} />
            ))}
          </Cards>
        </Section>
      )}
      <Section label={say.mine}>
        {alive.length > 0 ? (
          <TeamLines teams={alive}>
            {(team) =>
              team.meetingIsOn ? <Pill tone="indigo">{say.meeting}</Pill> : <span className="small">{meetsWords(team)}</span>
            }
          </TeamLines>
        ) : (
          <EmptyState>{say.none}</EmptyState>
        )}
      </Section>
      {suggested.length > 0 && (
        <Section label={say.suggested}>
          <Cards>
            {suggested.map((suggestion) => (
              <SuggestionCard key={suggestion.key} suggestion={suggestion} />
            ))}
          </Cards>
        </Section>
      )}
      {near.length > 0 && (
        <Section label={say.near(formatList(places))}>
          <TeamLines teams={near} />
        </Section>
      )}
      <Section label={say.all}>
        <AllTeams first={others} known={known} />
      </Section>
      {ended.length > 0 && (
        <Section label={say.ended}>
          <TeamLines teams={ended} />
        </Section>
      )}
    </Page>
  )
}
