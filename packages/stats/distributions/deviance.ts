/**
 * Deviance term x ln(x/m) + m − x.
 *
 * Use: the exponent of Poisson and binomial densities, free of cancellation where x is close to m.
 * Definition: Loader 2000, Fast and Accurate Computation of Binomial Probabilities, eq. 5: with v = (x − m)/(x + m), the series
 * (x − m)v + 2x(v³/3 + v⁵/5 + …) for |v| < 0.1, otherwise as written. Units: none. Errors: none for x, m > 0.
 *
 * @example deviance(2, 1) // 0.3862943611198906
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean
  const v = difference / (x + mean)
  if (Math.abs(v) >= 0.1) return x * Math.log(x / mean) - difference
  let sum = difference * v
  let power = 2 * x * v
  for (let odd = 3; ; odd += 2) {
    power *= v * v
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
