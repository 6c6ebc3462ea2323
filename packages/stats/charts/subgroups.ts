import { presentNumbers } from '../inputs/present-numbers.ts'
import type { Phase } from './phases.ts'

/** A subgroup of values measured together: how many, their mean and standard deviation. */
export type Subgroup = { size: number; mean: number; deviation: number }

/** What was measured together: the values themselves, or their summary where only that is kept. */
export type Measured = readonly (number | null)[] | Subgroup | null

/**
 * Summaries of subgroups.
 *
 * Use: the first step of the X-bar and S charts. Definition: size, mean and standard deviation (n − 1) of the values present, or those of a summary
 * given in their place; null where fewer than two are, which have no spread to show. Units: those of the values. Errors: RangeError, naming
 * the chart, when a value is not finite.
 *
 * @example summarise('xBarChart', [[1, 3], [5]]) // [{ size: 2, mean: 2, deviation: Math.SQRT2 }, null]
 */
export function summarise(statistic: string, groups: readonly Measured[]): (Subgroup | null)[] {
  return groups.map((group) => {
    if (group !== null && 'size' in group) return group.size < 2 ? null : group
    const values = presentNumbers(statistic, group ?? [])
    const size = values.length
    if (size < 2) return null
    let sum = 0
    for (const value of values) sum += value
    const mean = sum / size
    let squares = 0
    for (const value of values) squares += (value - mean) ** 2
    return { size, mean, deviation: Math.sqrt(squares / (size - 1)) }
  })
}

/**
 * Typical subgroup of a phase.
 *
 * Use: centre and spread of the X-bar and S charts. Definition: weighted grand mean; mean standard deviation of equal subgroups (Montgomery 2009, 6.29),
 * pooled when sizes differ (6.31). Units: those of the values. Errors: RangeError, naming the chart, when a phase has no subgroup of two.
 *
 * @example typical('xBarChart', summarise('xBarChart', [[1, 3], [2, 4]]), { from: 0, to: 2, base: 2 }).mean // 2.5
 */
export function typical(statistic: string, groups: readonly (Subgroup | null)[], { from, base }: Phase) {
  const present = groups.slice(from, base).filter((group) => group !== null)
  if (present.length === 0) throw new RangeError(`${statistic} needs in each phase a subgroup with at least two values`)
  let [values, sum, freedom, squares, deviations] = [0, 0, 0, 0, 0]
  for (const { size, mean, deviation } of present) {
    values += size
    sum += size * mean
    freedom += size - 1
    squares += (size - 1) * deviation ** 2
    deviations += deviation
  }
  const equal = present.every((group) => group.size === present[0]!.size)
  return { mean: sum / values, deviation: equal ? deviations / present.length : Math.sqrt(squares / freedom) }
}
