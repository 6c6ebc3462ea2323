import { gammaLn } from '../distributions/gamma-ln.ts'
import { noncentralityOfT } from '../distributions/noncentrality-of-t.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'
import { tailBeyond } from '../agreement/tail-beyond.ts'

export type GroupSummary = { count: number; mean: number; /** With n − 1. */ standardDeviation: number }

export type HedgesG = {
  g: number
  /** Before the correction for small samples, and that correction. */
  d: number
  correction: number
  variance: number
  standardError: number
  /** Wald interval, as meta-analysis uses it. */
  lower: number
  upper: number
  /** Interval from the noncentral t distribution: exact for normal scores of equal spread. Found when it is read: it costs far more than the rest. */
  readonly exact: { lower: number; upper: number }
}

/**
 * Hedges' g, standardised mean difference of two groups.
 *
 * Use: how far apart two groups are in units of their spread, when scores have no unit people know. Where they have one, show the plain
 * difference too.
 * Definition: J (mean₁ − mean₂) ÷ pooled standard deviation, J = Γ(m/2) ÷ (√(m/2) Γ((m − 1)/2)) with m = n₁ + n₂ − 2, exact; variance
 * 1/n₁ + 1/n₂ + g² ÷ (2 (n₁ + n₂)) (Hedges 1981, Journal of Educational Statistics 6:107; Hedges & Olkin 1985, Statistical Methods for
 * Meta-Analysis; R metafor `escalc("SMD")`). The exact interval turns the noncentrality of t into g (R effectsize `hedges_g`). J is
 * often approximated by 1 − 3 ÷ (4m − 1).
 * Units: standard deviations. Errors: RangeError when a group has fewer than two, a figure is not finite, a standard deviation is below
 * 0 or both are 0, or the confidence is not between 0 and 1.
 *
 * @example hedgesG({ count: 20, mean: 105, standardDeviation: 15 }, { count: 22, mean: 98, standardDeviation: 14 }).g // 0.47417630576139513
 */
export function hedgesG(treated: GroupSummary, control: GroupSummary, options: { confidence?: number } = {}): HedgesG {
  const tail = tailBeyond('hedgesG', options.confidence ?? 0.95)
  for (const { count, mean, standardDeviation } of [treated, control]) {
    if (!Number.isInteger(count) || count < 2) throw new RangeError(`hedgesG needs at least two in each group, not ${count}`)
    if (!Number.isFinite(mean)) throw new RangeError(`hedgesG needs finite means, not ${mean}`)
    if (!(standardDeviation >= 0 && standardDeviation < Infinity))
      throw new RangeError(`hedgesG needs standard deviations of 0 or more, not ${standardDeviation}`)
  }
  const df = treated.count + control.count - 2
  const squares = (treated.count - 1) * treated.standardDeviation ** 2 + (control.count - 1) * control.standardDeviation ** 2
  if (squares === 0) throw new RangeError('hedgesG needs some spread within the groups')
  const d = (treated.mean - control.mean) / Math.sqrt(squares / df)
  const correction = Math.exp(gammaLn(df / 2) - gammaLn((df - 1) / 2)) / Math.sqrt(df / 2)
  const g = correction * d
  const scale = Math.sqrt(1 / treated.count + 1 / control.count)
  const variance = scale ** 2 + g ** 2 / (2 * (treated.count + control.count))
  const standardError = Math.sqrt(variance)
  const reach = normalQuantile(tail, 'upper') * standardError
  const exact = (probability: number) => correction * scale * noncentralityOfT(d / scale, df, probability)
  return {
    g,
    d,
    correction,
    variance,
    standardError,
    lower: g - reach,
    upper: g + reach,
    get exact() {
      return { lower: exact(1 - tail), upper: exact(tail) }
    },
  }
}
