/**
 * Longest run chance allows (Anhøj).
 *
 * Use: a run longer than this in a run chart is a signal.
 * Definition: round(log2 n) + 3 with n the useful points (Schilling 2012, The American Statistician 66:183; Anhøj & Olesen 2014). With no
 * useful point it is 3, which nothing exceeds. Units: points. Errors: none for whole n ≥ 0.
 *
 * @example longestRunLimit(24) // 8
 */
export function longestRunLimit(useful: number): number {
  return Math.round(Math.log2(Math.max(useful, 1))) + 3
}

/**
 * Fewest crossings of the median chance allows (Anhøj).
 *
 * Use: fewer crossings than this in a run chart are a signal.
 * Definition: the 5th percentile of Binomial(n − 1, ½), n the useful points (Chen 2010; Anhøj & Olesen 2014; R `qbinom(.05, n - 1, .5)`).
 * Units: crossings. Errors: none for whole n ≥ 0.
 *
 * @example crossingsMinimum(24) // 8
 */
export function crossingsMinimum(useful: number): number {
  const trials = Math.max(useful - 1, 0)
  // The sum of binomial coefficients is held against 0.05 · 2^power; both sides are scaled down together before they could overflow.
  let power = trials
  let target = 0.05 * 2 ** power
  let term = 1
  let sum = 1
  let crossings = 0
  while (sum < target) {
    term *= (trials - crossings) / (crossings + 1)
    crossings++
    sum += term
    if (sum > 2 ** 500) {
      term *= 2 ** -500
      sum *= 2 ** -500
      power -= 500
      target = 0.05 * 2 ** power
    }
  }
  return crossings
}
