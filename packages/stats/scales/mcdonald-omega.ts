import { itemCovariance } from './item-covariance.ts'
import { oneFactor } from './one-factor.ts'

export type McDonaldOmega = {
  /** Reliability of the sum of the items as they are, and of the sum of the items once standardised. */
  omega: number
  standardised: number
  /** Correlation of each item with the factor. */
  loadings: number[]
  /** Whether the fit came to rest with something left of every item; if not, one factor does not describe these items. */
  settled: boolean
  people: number
  leftOut: number
  items: number
}

/**
 * McDonald's omega, from one factor.
 *
 * Use: reliability of a scale's sum where items follow what is measured more or less strongly; alpha assumes they all follow it alike.
 * Definition: (Σλ)² / ((Σλ)² + Σψ) of one factor by maximum likelihood (McDonald 1999, Test Theory, p. 89). The raw figure takes loadings in the units
 * of the items, as their sum does (R `MBESS::ci.reliability`, `lavaan::cfa`); the standardised one as correlations (R `factanal`; `psych::omega`, which
 * finds its factor by least residuals, is near). People who left an item out are left out.
 * Units: none, 0 to 1. Errors: RangeError when fewer than three items or no more people than items are complete, or an item does not vary.
 *
 * @example mcdonaldOmega([[1, 2, 1], [2, 2, 3], [3, 4, 3], [4, 3, 5]]).items // 3
 */
export function mcdonaldOmega(answers: readonly (readonly (number | null)[])[]): McDonaldOmega {
  const { people, leftOut, covariance } = itemCovariance('mcdonaldOmega', answers)
  const items = covariance.length
  if (items < 3) throw new RangeError(`mcdonaldOmega needs at least three items, not ${items}`)
  if (people <= items) throw new RangeError(`mcdonaldOmega needs more people than items, not ${people} and ${items}`)
  const deviations = covariance.map((row, item) => Math.sqrt(row[item]!))
  if (deviations.includes(0)) throw new RangeError('mcdonaldOmega needs items that vary')
  const correlations = covariance.map((row, item) => row.map((value, other) => value / (deviations[item]! * deviations[other]!)))
  const { loadings, uniquenesses, settled } = oneFactor(correlations)
  const reliability = (units: readonly number[]) => {
    const common = loadings.reduce((sum, loading, item) => sum + units[item]! * loading, 0) ** 2
    return common / (common + uniquenesses.reduce((sum, left, item) => sum + units[item]! ** 2 * left, 0))
  }
  const standardised = reliability(deviations.map(() => 1))
  return { omega: reliability(deviations), standardised, loadings, settled, people, leftOut, items }
}
