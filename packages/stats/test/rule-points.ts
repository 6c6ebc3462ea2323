import type { RulePoint } from '../charts/rules/rule-point.ts'

/** Points as rules see them, about a centre of 0, each so many standard deviations from it. */
export function rulePoints(deviations: readonly number[]): RulePoint[] {
  return deviations.map((deviation, index) => ({ index, side: Math.sign(deviation) as -1 | 0 | 1, deviation, value: deviation }))
}
