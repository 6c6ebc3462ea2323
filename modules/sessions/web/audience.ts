import { partWords } from '#modules/teams/web/words.ts'
import type { Audience } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import type { SessionPage } from '../contract.ts'

const say = words({
  team: { en: 'Seen by the team', es: 'Lo ve el equipo' },
  more: { en: 'Seen by the team and who came by the link', es: 'Lo ven el equipo y quienes vinieron por el enlace' },
  byLink: { en: 'Came by the link', es: 'Vinieron por el enlace' },
})

/** Who can see a session: the team, its guests, and whoever came by the link. */
export function audienceOf({ session, members, people }: Pick<SessionPage, 'session' | 'members' | 'people'>): Audience {
  const inside = new Set(members.map(({ personId }) => personId))
  const came = people.filter(({ personId }) => !inside.has(personId))
  const team = {
    label: `${session.team.name}, ${session.team.place}`,
    people: members.map(({ name, part }) => ({ name, role: part === 'member' ? '' : partWords[part] })),
  }
  if (came.length === 0) return { said: say.team, groups: [team] }
  return { said: say.more, groups: [team, { label: say.byLink, people: came.map(({ name }) => ({ name, role: '' })) }] }
}
