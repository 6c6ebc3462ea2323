import { deviance } from './deviance.ts'
import { stirlingError } from './stirling-error.ts'

/** The two areas beside a point. Both keep their full relative precision, so a p-value never comes from 1 − (almost 1). */
export type Areas = { lower: number; upper: number }

/**
 * Incomplete beta function ratio, both tails.
 *
 * Use: the common ground of the beta, t, F and binomial distributions.
 * Definition: I_x(a, b) by its continued fraction (Abramowitz & Stegun 26.5.8), evaluated by Lentz's method on the side where it converges
 * fast; y = 1 − x is given beside x so that neither loses digits. Units: probabilities. Errors: none for a, b > 0 and 0 ≤ x, y ≤ 1.
 *
 * @example incompleteBeta(2, 3, 0.5, 0.5) // { lower: 0.6875, upper: 0.3125 }
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Areas {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (x * (a + b + 2) < a + 1) {
    const lower = (betaKernel(a, b, x, y) / a) * betaFraction(a, b, x)
    return { lower, upper: 1 - lower }
  }
  const upper = (betaKernel(a, b, x, y) / b) * betaFraction(b, a, y)
  return { lower: 1 - upper, upper }
}

/** xᵃ yᵇ / B(a, b), by Loader's saddle point: the beta density times x·y. */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(exponent) * Math.sqrt((a / n) * (b / (2 * Math.PI)))
}

const smallest = 1e-300

function betaFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 1e5; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    fraction *= step
    if (Math.abs(step - 1) < 3e-16) break
  }
  return fraction
}

/** Lentz's guard: a denominator of zero becomes a very small number. */
function away(denominator: number): number {
  return denominator === 0 ? smallest : denominator
}
