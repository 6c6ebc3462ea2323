import { presentNumbers } from '../inputs/present-numbers.ts'
import type { Phase } from './phases.ts'

/** A subgroup of values measured together: how many, their mean and standard deviation. */
export type Subgroup = { size: number; mean: number; deviation: number }

/** Summaries of subgroups; null where fewer than two values are present, which have no spread to show. */
export function summarise(statistic: string, groups: readonly (readonly (number | null)[] | null)[]): (Subgroup | null)[] {
  return groups.map((group) => {
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

/** Grand mean and typical standard deviation of a phase: the mean of equal subgroups' (Montgomery 2009, 6.29), or pooled when sizes differ (6.31). */
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
