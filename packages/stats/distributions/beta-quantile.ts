import { betaLogit } from './beta-logit.ts'
import { checkPositive, checkProbability, type Tail } from './probability.ts'

/**
 * Beta quantile: the share below which a part of the distribution lies.
 *
 * Use: Clopper–Pearson limits of a proportion.
 * Definition: the inverse of `betaCdf`. R `qbeta`.
 * Units: a share from 0 to 1. Errors: RangeError for a probability outside 0 to 1 or a shape not positive and finite.
 *
 * @example betaQuantile(0.6875, 2, 3) // 0.5
 */
export function betaQuantile(probability: number, a: number, b: number, tail: Tail = 'lower'): number {
  checkProbability('betaQuantile', probability)
  checkPositive('betaQuantile', 'a first shape', a)
  checkPositive('betaQuantile', 'a second shape', b)
  return 1 / (1 + Math.exp(-betaLogit(probability, a, b, tail)))
}
