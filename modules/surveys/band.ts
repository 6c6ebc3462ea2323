import { LEADERS } from '../people/role.ts'
import type { Role } from '../people/role.ts'

/** Who is asked, by where they stand: from the top of the system to its students. Nobody is above another in it. */
export const BANDS = ['cabinet', 'board', 'central', 'principals', 'teachers', 'staff', 'students'] as const
export type Band = (typeof BANDS)[number]

const BAND_OF: Record<Role, Band | null> = {
  teacher: 'teachers',
  'teacher-leader': 'teachers',
  coach: 'teachers',
  paraeducator: 'staff',
  'support-staff': 'staff',
  'assistant-principal': 'principals',
  principal: 'principals',
  'principal-supervisor': 'central',
  'central-office-leader': 'central',
  superintendent: 'central',
  'board-member': 'board',
  partner: null,
}

/** The band of a role; a partner from outside is in none. */
export const bandOf = (role: Role): Band | null => BAND_OF[role]

/** Someone with several roles answers once: where they lead, else in the first of them. */
export function homeOf<Held extends { role: Role }>(roles: readonly Held[]): Held | null {
  const asked = roles.filter(({ role }) => BAND_OF[role] !== null)
  return asked.find(({ role }) => LEADERS.includes(role)) ?? asked[0] ?? null
}
