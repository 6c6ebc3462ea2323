import type { Ratio } from '../charts/ratio-chart.ts'

/**
 * Ratio of a larger group, from those of its parts.
 *
 * Use: any roll-up of shares and rates: the share of a district is not the mean of its schools' shares.
 * Definition: sum of numerators over sum of denominators, both kept. A null part, such as one that is withheld, takes no part, and is never 0.
 * Units: as the parts. Errors: RangeError when a numerator or denominator is negative or not finite.
 *
 * @example mergeRatios([{ numerator: 3, denominator: 10 }, null, { numerator: 1, denominator: 2 }]) // { numerator: 4, denominator: 12 }
 */
export function mergeRatios(parts: readonly (Ratio | null)[]): Ratio {
  const merged = { numerator: 0, denominator: 0 }
  for (const part of parts) {
    if (part === null) continue
    const { numerator, denominator } = part
    if (!(numerator >= 0 && denominator >= 0 && numerator + denominator < Infinity)) {
      throw new RangeError(`mergeRatios needs finite counts of at least 0, not ${numerator} of ${denominator}`)
    }
    merged.numerator += numerator
    merged.denominator += denominator
  }
  return merged
}
