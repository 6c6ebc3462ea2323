import { useRoleName } from '#modules/people/web/roles.ts'
import { partWords } from '#modules/teams/web/words.ts'
import { plural } from '#platform/words.ts'
import { useMe } from '#web/me.ts'
import type { Audience } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import type { CyclePage } from '../contract.ts'

const say = words({
  team: { en: 'Only your team sees this', es: 'Solo lo ve su equipo' },
  guests: {
    en: (count: number) => `Seen by the team and ${count} ${plural('en', count, { one: 'guest', other: 'guests' })}`,
    es: (count: number) => `Lo ven el equipo y ${count} ${plural('es', count, { one: 'visitante', other: 'visitantes' })}`,
  },
  district: { en: 'Shared with the district', es: 'Compartido con el distrito' },
  guestsLabel: { en: 'Guests', es: 'Visitantes' },
  everyone: { en: (district: string) => `Everyone in ${district}`, es: (district: string) => `Todos en ${district}` },
  leaders: { en: (place: string) => `Those who lead ${place}`, es: (place: string) => `Quienes dirigen ${place}` },
  onceShared: { en: 'once they share a cycle of their own', es: 'cuando comparten un ciclo propio' },
})

/** Who can see a cycle, by name and role where the reader is of the team. */
export function useAudience({ team, cycle }: Pick<CyclePage, 'team' | 'cycle'>): Audience {
  const roleName = useRoleName()
  const district = useMe()?.district.name ?? ''
  const guests = team.members.filter(({ part }) => part === 'guest')
  const people = (members: typeof guests) =>
    members.map(({ name, role, part }) => ({
      name,
      role: [role && roleName(role), part === 'facilitator' && partWords.facilitator].filter(Boolean).join(', '),
    }))
  const inside = [
    { label: `${team.name}, ${team.place}`, people: people(team.members.filter(({ part }) => part !== 'guest')) },
    ...(guests.length ? [{ label: say.guestsLabel, people: people(guests) }] : []),
  ]
  if (cycle.sharedAt === null) return { said: guests.length ? say.guests(guests.length) : say.team, groups: inside }
  const outside = { label: say.everyone(district), people: [{ name: say.leaders(team.place), role: say.onceShared }] }
  return { said: say.district, groups: team.members.length ? [...inside, outside] : [outside] }
}
