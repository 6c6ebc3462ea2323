import { betaKernel } from './beta-kernel.ts'

/** The two areas beside a point. Both keep their full relative precision, so a p-value never comes from 1 − (almost 1). */
export type Areas = { lower: number; upper: number }

/**
 * Incomplete beta function ratio, both tails.
 *
 * Use: the common ground of the beta, t, F and binomial distributions.
 * Definition: I_x(a, b) by the continued fraction of DiDonato & Morris 1992 (TOMS 708), evaluated by Lentz's method on the side where it
 * converges fast; y = 1 − x is given beside x so that neither loses digits. Units: probabilities. Errors: none for a, b > 0 and 0 ≤ x, y ≤ 1.
 *
 * @example incompleteBeta(2, 3, 0.5, 0.5).lower // 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Areas {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (x * (a + b + 2) < a + 1) {
    const lower = betaKernel(a, b, x, y) / betaFraction(a, b, x, y)
    return { lower, upper: 1 - lower }
  }
  const upper = betaKernel(a, b, x, y) / betaFraction(b, a, y, x)
  return { lower: 1 - upper, upper }
}

/** The fraction by which the kernel is to be divided; written with a·y − b·x, it does not cancel near the mean. */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const lead = a * y - b * x + 1
  let fraction = (a * lead) / (a + 1)
  let c = fraction
  let d = 0
  for (let n = 1; n < 1e5; n++) {
    const odd = a + 2 * n - 1
    const upper = ((a + n - 1) / odd) * ((a + b + n - 1) / odd) * n * (b - n) * x * x
    const lower = n + (n * (b - n) * x) / odd + ((a + n) * (lead + n * (1 + y))) / (odd + 2)
    d = 1 / (lower + upper * d)
    c = lower + upper / c
    const step = c * d
    fraction *= step
    if (Math.abs(step - 1) < 3e-16) break
  }
  return fraction
}
