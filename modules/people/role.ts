/** Roles and levels: pure, so that the server decides by them and the page explains them. */

export const ROLES = [
  'teacher',
  'teacher-leader',
  'coach',
  'paraeducator',
  'assistant-principal',
  'principal',
  'principal-supervisor',
  'central-office-leader',
  'superintendent',
  'board-member',
  'support-staff',
  'partner',
] as const
export type Role = (typeof ROLES)[number]

export const PLACE_KINDS = ['district', 'school', 'department', 'grade'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Where in the system someone works. Nobody is above another in it: a level is a place to learn from. */
export const LEVELS = ['classroom', 'school', 'middle', 'central', 'board'] as const
export type Level = (typeof LEVELS)[number]

const SCHOOL_LEADERS: readonly Role[] = ['principal', 'assistant-principal']
const CENTRAL: readonly Role[] = ['superintendent', 'central-office-leader']

/** Whoever leads a school or more. It opens nothing: it only ever takes a look away. */
export const LEADERS: readonly Role[] = [...SCHOOL_LEADERS, 'principal-supervisor', ...CENTRAL, 'board-member']

/** A coach is of the school or, when held at the district, of the middle; support staff follow their place likewise. */
export function levelOf(role: Role, place: PlaceKind): Level {
  if (role === 'board-member') return 'board'
  if (CENTRAL.includes(role)) return 'central'
  if (role === 'principal-supervisor') return 'middle'
  if (SCHOOL_LEADERS.includes(role)) return 'school'
  if (place === 'district' || place === 'department') return role === 'support-staff' ? 'central' : 'middle'
  return role === 'coach' ? 'school' : 'classroom'
}
