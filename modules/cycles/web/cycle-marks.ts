import { dayOf } from '../cycle.ts'
import type { CyclePage } from '../contract.ts'
import type { CycleMark } from '#modules/evidence/web/seen.ts'
import { cycleNumber, textWords } from './words.ts'

/** The cycles of a ramp over its charts: each from its first day of trying to the next one's, or to its end. */
export function cycleMarks({ ramp }: Pick<CyclePage, 'ramp'>, timeZone: string): CycleMark[] {
  const tried = ramp.flatMap(({ triedFrom, closedAt }, index) => (triedFrom ? [{ triedFrom, closedAt, number: index + 1 }] : []))
  return tried.map(({ triedFrom, closedAt, number }, index) => ({
    from: triedFrom,
    until: tried[index + 1]?.triedFrom ?? (closedAt && dayOf(closedAt, timeZone)),
    label: ramp.length > 1 ? cycleNumber(number) : textWords.change,
  }))
}
