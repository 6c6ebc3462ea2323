import { gammaKernel } from './gamma-kernel.ts'
import type { Areas } from './incomplete-beta.ts'

/**
 * Incomplete gamma function ratio, both tails.
 *
 * Use: the common ground of the chi-square, normal and Poisson distributions.
 * Definition: P(a, x) by its series for x < a + 1 (Abramowitz & Stegun 6.5.29), Q(a, x) by its continued fraction otherwise (6.5.31).
 * Units: probabilities. Errors: none for a > 0 and x ≥ 0.
 *
 * @example incompleteGamma(1, 1).upper // 0.36787944117144233
 */
export function incompleteGamma(a: number, x: number): Areas {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  if (x < a + 1) {
    const lower = gammaKernel(a, x) * gammaSeries(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = gammaKernel(a, x) * a * gammaFraction(a, x)
  return { lower: 1 - upper, upper }
}

function gammaSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Infinity
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 1e5; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 3e-16) break
  }
  return fraction
}
