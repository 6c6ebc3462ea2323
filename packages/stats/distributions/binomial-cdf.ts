import { incompleteBeta } from './incomplete-beta.ts'
import { checkNumber, checkProbability, type Tail } from './probability.ts'

/**
 * Binomial distribution: the probability of at most so many successes.
 *
 * Use: exact tests of a share; the fewest crossings of a run chart.
 * Definition: I(n − k, k + 1) at 1 − p, with k rounded down; the upper tail (more than k) on request. R `pbinom`.
 * Units: a probability. Errors: RangeError when k is NaN, n is no whole number ≥ 0, or p lies outside 0 to 1.
 *
 * @example binomialCdf(3, 10, 0.5) // 0.171875
 */
export function binomialCdf(successes: number, trials: number, share: number, tail: Tail = 'lower'): number {
  checkNumber('binomialCdf', successes)
  checkTrials('binomialCdf', trials)
  checkProbability('binomialCdf', share)
  const k = Math.floor(successes)
  if (k < 0) return tail === 'lower' ? 0 : 1
  if (k >= trials) return tail === 'lower' ? 1 : 0
  return incompleteBeta(trials - k, k + 1, 1 - share, share)[tail]
}

/**
 * Refuses what is no number of trials.
 *
 * Use: first line of binomial functions. Definition: a whole number of at least 0. Units: trials. Errors: RangeError, naming the statistic.
 *
 * @example checkTrials('binomialCdf', 10) // undefined
 */
export function checkTrials(statistic: string, trials: number): void {
  if (!Number.isInteger(trials) || trials < 0) throw new RangeError(`${statistic} needs a whole number of trials, not ${trials}`)
}
