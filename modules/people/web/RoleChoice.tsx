import { Choice } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import { ROLES } from '../role.ts'
import type { Role } from '../role.ts'
import { useRoleName } from './roles.ts'

const say = words({ role: { en: 'Role', es: 'Puesto' } })

export function RoleChoice({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  const roleName = useRoleName()
  return (
    <Choice label={say.role} value={value} onChange={({ target }) => onChange(target.value as Role)}>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {roleName(role)}
        </option>
      ))}
    </Choice>
  )
}
