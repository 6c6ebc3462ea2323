import type { Member } from '#modules/teams/contract.ts'
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

/** Who can see a team's page, by name and role, and what of it. */
export function TeamSeenBy({ page: { team, onlookers } }: { page: Pick<TeamPage, 'team' | 'onlookers'> }) {
  const district = useMe()?.district.name ?? ''
  const roleName = useRoleName()
  const named = ({ name, role }: { name: string; role: Role | null }) => ({ name, role: role ? roleName(role) : '' })
  const inside = (guests: boolean) => team.members.filter(({ part }: Member) => (part === 'guest') === guests).map(named)
  const groups = [
    { label: say.team, people: inside(false) },
    { label: say.guests, people: inside(true) },
    ...onlookers.teams.map((other) => ({ label: say.others(other.team), people: other.people.map(named) })),
  ].filter(({ people }) => people.length > 0)
  const everyone = onlookers.everyone === null ? [] : [say.others(say.everyone(district, formatNumber(onlookers.everyone)))]
  return (
    <WhoCanSee audience={{ said: seenByWords(team), groups: [...groups, ...everyone.map((label) => ({ label, people: [] }))] }} />
  )
}
