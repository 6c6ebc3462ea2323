import { makeWorld } from '#demo/world/world.ts'

/** People of the demo district who are in no team yet and whom the roster suggests one, at schools of different names. */
export function newcomers(): string[] {
  const { rows } = makeWorld({ today: '2026-11-23' })
  const inTeam = new Set(rows.team_member.map(({ person_id }) => person_id))
  const classes = new Map(rows.class.map((row) => [row.id, row]))
  const groups = new Map<string, Set<string>>()
  for (const { class_id, person_id, role } of rows.enrolment) {
    const { place_id, subjects } = classes.get(class_id)!
    for (const subject of role === 'teacher' && person_id ? (subjects ?? []) : []) {
      const key = `${place_id} ${subject}`
      groups.set(key, (groups.get(key) ?? new Set()).add(person_id!))
    }
  }
  const names = new Map(rows.person.map(({ id, given_name, family_name }) => [id, `${given_name} ${family_name}`]))
  // One of each group, so that each finds a team that nobody has made.
  return [...groups.values()].flatMap((people) => {
    const free = [...people].filter((id) => !inTeam.has(id))
    return people.size > 1 && free.length === people.size ? [names.get(free[0]!)!] : []
  })
}

/** A paraeducator of the demo district who is in no team. */
export function paraeducator(): string {
  const { rows } = makeWorld({ today: '2026-11-23' })
  const inTeam = new Set(rows.team_member.map(({ person_id }) => person_id))
  const { person_id: id } = rows.role_held.find(({ role, person_id }) => role === 'paraeducator' && !inTeam.has(person_id))!
  const { given_name, family_name } = rows.person.find((one) => one.id === id)!
  return `${given_name} ${family_name}`
}
