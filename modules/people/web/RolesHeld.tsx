import type { RoleHeld } from '../person.ts'
import { useRoleName } from './roles.ts'

/** What someone does where, one line a role. */
export function RolesHeld({ roles }: { roles: readonly RoleHeld[] }) {
  const roleName = useRoleName()
  return (
    <ul className="plain">
      {roles.map(({ role, placeId, place }) => (
        <li key={`${role} ${placeId}`}>
          {roleName(role)}, {place}
        </li>
      ))}
    </ul>
  )
}
