import type { Role } from '../people/role.ts'

/** What those say whom it frees. */
export const RELIEF_WORDS = ['gone', 'still-asked'] as const
export type ReliefWord = (typeof RELIEF_WORDS)[number]

export const RELIEF_PROBLEMS = ['not-leading', 'role-twice', 'nobody-in-role', 'in-future'] as const
export type ReliefProblem = (typeof RELIEF_PROBLEMS)[number]

type Hours = { role: Role; people: number; hours: number }

/** Hours a year that all in a role get back together, most first. */
export function givenBack(reliefs: readonly { hours: readonly Hours[] }[]): { role: Role; hours: number }[] {
  const sums = new Map<Role, number>()
  for (const { role, people, hours } of reliefs.flatMap((one) => one.hours))
    sums.set(role, (sums.get(role) ?? 0) + people * hours)
  return [...sums].map(([role, hours]) => ({ role, hours })).toSorted((one, other) => other.hours - one.hours)
}

export const hoursOf = (hours: readonly Hours[]): number => hours.reduce((sum, one) => sum + one.people * one.hours, 0)
