import { seenByWords } from '#modules/teams/web/words.ts'
import { useRoleName } from '#modules/people/web/roles.ts'
import type { Role } from '#modules/people/role.ts'
import { useMe } from '#web/me.ts'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { TeamPage } from '../contract.ts'

const say = words({
  team: { en: 'The team: everything, meetings included', es: 'El equipo: todo, también las reuniones' },
  guests: { en: 'Guests: they read everything and comment', es: 'Visitantes: leen todo y comentan' },
  others: {
    en: (who: string) => `${who}: who is in it and the cycles it shares, never meetings, notes or numbers`,
    es: (who: string) => `${who}: quiénes son y los ciclos que comparten; nunca reuniones, notas ni números`,
  },
  everyone: {
    en: (district: string, count: string) => `Everyone of ${district} (${count} people)`,
    es: (district: string, count: string) => `Todos los de ${district} (${count} personas)`,
  },
})

type Inside = Pick<TeamPage['team'], 'members'>

/** The people of a team and its guests, by name and role. */
function useInside() {
  const roleName = useRoleName()
  const named = ({ name, role }: { name: string; role: Role | null }) => ({ name, role: role ? roleName(role) : '' })
  const groups = ({ members }: Inside) => {
    const of = (guests: boolean) => members.filter(({ part }) => (part === 'guest') === guests).map(named)
    return [
      { label: say.team, people: of(false) },
      { label: say.guests, people: of(true) },
    ].filter(({ people }) => people.length > 0)
  }
  return { named, groups }
}

/** A meeting is its team's and its guests', whatever else the team shows. */
export function MeetingSeenBy({ team }: { team: Inside }) {
  const { groups } = useInside()
  return <WhoCanSee audience={{ said: seenByWords({ ...team, visibility: 'team', shownTo: [] }), groups: groups(team) }} />
}

/** Who can see a team's page, by name and role, and what of it. */
export function TeamSeenBy({ page: { team, onlookers } }: { page: Pick<TeamPage, 'team' | 'onlookers'> }) {
  const district = useMe()?.district.name ?? ''
  const inside = useInside()
  const groups = [
    ...inside.groups(team),
    ...onlookers.teams.map((other) => ({ label: say.others(other.team), people: other.people.map(inside.named) })),
  ]
  const everyone = onlookers.everyone === null ? [] : [say.others(say.everyone(district, formatNumber(onlookers.everyone)))]
  return (
    <WhoCanSee audience={{ said: seenByWords(team), groups: [...groups, ...everyone.map((label) => ({ label, people: [] }))] }} />
  )
}
