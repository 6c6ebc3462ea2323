import type { PlaceKind, Role } from '#modules/people/role.ts'

/** Roles as OneRoster 1.1 and 1.2 write them. */
export const STANDARD_ROLES = {
  '1.1': ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'student', 'teacher'],
  '1.2': [
    'aide',
    'counselor',
    'districtAdministrator',
    'guardian',
    'parent',
    'principal',
    'proctor',
    'relative',
    'siteAdministrator',
    'student',
    'systemAdministrator',
    'teacher',
  ],
} as const

/** Families are not kept: Weft has nothing to show them, and their data nothing to do here. */
export const FAMILY_ROLES: readonly string[] = ['guardian', 'parent', 'relative']

export const STAFF_ROLES = [
  'teacher',
  'professor',
  'aide',
  'administrator',
  'siteAdministrator',
  'principal',
  'districtAdministrator',
  'systemAdministrator',
  'counselor',
  'proctor',
  'other',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

const AT_ANY_PLACE: Partial<Record<StaffRole, Role>> = {
  teacher: 'teacher',
  professor: 'teacher',
  aide: 'paraeducator',
  principal: 'principal',
  districtAdministrator: 'central-office-leader',
}
const AT_A_SCHOOL: Partial<Record<StaffRole, Role>> = {
  // 1.1 has one word for whoever leads a school; 1.2 has `principal` and, beside it, this other.
  administrator: 'principal',
  siteAdministrator: 'assistant-principal',
}

/** What a roster's role is called in Weft. Like every title, it grants nothing. */
export function roleOf(role: StaffRole, place: PlaceKind): Role {
  if (role in AT_A_SCHOOL) return place === 'school' || place === 'grade' ? AT_A_SCHOOL[role]! : 'central-office-leader'
  return AT_ANY_PLACE[role] ?? 'support-staff'
}
