import type { Level, PlaceKind } from '../people/role.ts'

export const TEAM_KINDS = [
  'plc',
  'grade-level',
  'department',
  'school-leadership',
  'principal-learning',
  'central-office',
  'cabinet',
  'task-force',
  'study-group',
] as const
export type TeamKind = (typeof TEAM_KINDS)[number]

export const PARTS = ['facilitator', 'member', 'guest'] as const
export type Part = (typeof PARTS)[number]

export const VISIBILITIES = ['team', 'teams', 'district'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** The level at which a team learns: from what it is and where, so that one tool serves them all. */
export function levelOfTeam(kind: TeamKind, place: PlaceKind): Level {
  if (kind === 'cabinet' || kind === 'central-office') return 'central'
  if (kind === 'principal-learning') return 'middle'
  if (kind === 'school-leadership') return 'school'
  return place === 'district' || place === 'department' ? 'central' : 'classroom'
}

/** A guest sees and comments; members and facilitators write; only a facilitator changes the team itself. */
export const mayWrite = (part: Part | null): part is 'facilitator' | 'member' => part === 'facilitator' || part === 'member'

export const LEAVE_PROBLEMS = ['last-facilitator'] as const
export type LeaveProblem = (typeof LEAVE_PROBLEMS)[number]

/** Why someone cannot leave or step back yet, or null. A team with others in it keeps one who can let people in. */
export function whyNotLeave(leaving: Part, others: readonly Part[]): LeaveProblem | null {
  const lastOne = leaving === 'facilitator' && !others.includes('facilitator')
  return lastOne && others.length > 0 ? 'last-facilitator' : null
}
