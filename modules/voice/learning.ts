import { LEADERS } from '../people/role.ts'
import type { Role } from '../people/role.ts'

export const TOLD_KINDS = ['learned', 'question'] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

export const TOLD_PROBLEMS = ['not-leading', 'needs-learned'] as const
export type ToldProblem = (typeof TOLD_PROBLEMS)[number]

/** Whoever others look to: leaders of places, and those who lead beside their own teaching. */
const TELL: readonly Role[] = [...LEADERS, 'teacher-leader', 'coach']
export const mayTell = (roles: readonly Role[]): boolean => roles.some((role) => TELL.includes(role))

/** Why it cannot be told so, or null: what went wrong is told with what was learned. */
export const whyNotTell = ({ kind, learned }: { kind: ToldKind; learned: string }): ToldProblem | null =>
  kind === 'learned' && !learned ? 'needs-learned' : null
