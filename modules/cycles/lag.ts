import type { Purpose } from '../evidence/measure.ts'

/** How long after a change in what we do students are expected to show it: said beforehand, looked at later. Pure. */

type Shown = { id: string; purpose: Purpose }

export const LAG_PROBLEMS = ['no-practice', 'no-outcome'] as const
export type LagProblem = (typeof LAG_PROBLEMS)[number]

/** Why a lag cannot be said of these two, or null: one is of what we do, the other of students, both on this cycle. */
export function whyNotLag(measures: readonly Shown[], practiceId: string, outcomeId: string): LagProblem | null {
  const of = (id: string, purpose: Purpose) => measures.some((measure) => measure.id === id && measure.purpose === purpose)
  if (!of(practiceId, 'practice')) return 'no-practice'
  return of(outcomeId, 'outcome') ? null : 'no-outcome'
}

const DAY = 86_400_000
export const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / DAY)
export const daysLater = (on: string, days: number) => new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10)

/** How what came compares with what was expected; less than a week this way or that is as expected. */
export function compareLag(expected: number, found: number): 'as-expected' | 'sooner' | 'later' {
  if (Math.abs(found - expected) < 7) return 'as-expected'
  return found < expected ? 'sooner' : 'later'
}
