import { useMe } from '#web/me.ts'
import { locale } from '#web/words.ts'
import type { RoleHeld } from '../person.ts'
import type { Role } from '../role.ts'
import { roleWords } from './words.ts'

/** What a role is called here: by the district's own name where it has one. */
export function useRoleName(): (role: Role) => string {
  const renamed = useMe()?.roleNames ?? []
  return (role) => renamed.find((name) => name.role === role)?.[locale] ?? roleWords[role]
}

/** "Teacher, Alder Middle · Coach, Birch Elementary". */
export function useRolesLine(): (roles: readonly Pick<RoleHeld, 'role' | 'place'>[]) => string {
  const roleName = useRoleName()
  return (roles) => roles.map(({ role, place }) => `${roleName(role)}, ${place}`).join(' · ')
}
