import { fCdf } from '../distributions/f-cdf.ts'
import { fQuantile } from '../distributions/f-quantile.ts'
import { completeRows } from './complete-rows.ts'
import { tailBeyond } from './tail-beyond.ts'
import { type TwoWayMeanSquares, twoWayMeanSquares } from './two-way-mean-squares.ts'

export type IntraclassForm = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)'

export type IntraclassCorrelation = {
  /** Null when units do not differ at all, or, for ICC(2,k), so little that it has no meaning. */
  value: number | null
  /** Limits and test are null when there is no error to set them by; a limit of ICC(2,k) also when nothing bounds it below. */
  lower: number | null
  upper: number | null
  f: number | null
  df1: number
  df2: number
  probability: number | null
}

export type IntraclassCorrelations = Record<IntraclassForm, IntraclassCorrelation> & { units: number; raters: number }

type Interval = { lower: number; upper: number }

/**
 * Intraclass correlations, the six of Shrout & Fleiss.
 *
 * Use: reliability of scores on an interval scale. ICC(1): each unit was scored by other raters; ICC(2): the same raters, standing for
 * many (the usual report: absolute agreement); ICC(3): these raters only (consistency). `,1` one rater's score, `,k` the mean of all of
 * them.
 * Definition: Shrout & Fleiss 1979, Psychological Bulletin 86:420, with their F intervals; the limits of ICC(2,k) by Spearman–Brown
 * from those of ICC(2,1), as they do (R psych `ICC(lmer = FALSE)`; R irr computes them directly). Rows are units, columns raters; a
 * unit with a missing score (null) is dropped.
 * Units: 1 is full reliability. Errors: RangeError when rows differ in length, a score is not finite, fewer than two complete units or
 * two raters remain, or the confidence is not between 0 and 1.
 *
 * @example intraclassCorrelations([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])['ICC(2,1)'].value
 * // 0.2897637795275591
 */
export function intraclassCorrelations(
  scores: readonly (readonly (number | null)[])[],
  options: { confidence?: number } = {},
): IntraclassCorrelations {
  const tail = tailBeyond('intraclassCorrelations', options.confidence ?? 0.95)
  const squares = twoWayMeanSquares(completeRows('intraclassCorrelations', scores))
  const { units, raters, betweenUnits, residual, withinUnits } = squares
  const oneWay = againstError(betweenUnits, withinUnits, units - 1, units * (raters - 1), tail)
  const twoWay = againstError(betweenUnits, residual, units - 1, (units - 1) * (raters - 1), tail)
  const single = absoluteSingle(squares)
  const absolute = single === null || twoWay.f === null ? null : absoluteInterval(squares, single, tail)
  const test = (tested: typeof oneWay) => ({ f: tested.f, df1: tested.df1, df2: tested.df2, probability: tested.probability })
  const averaged = (share: number) => spearmanBrown(share, raters)
  return {
    units,
    raters,
    'ICC(1,1)': {
      value: oneFromMean(oneWay.mean, raters),
      ...limits(oneWay.ratios, (ratio) => (ratio - 1) / (ratio + raters - 1)),
      ...test(oneWay),
    },
    'ICC(2,1)': { value: single, ...limits(absolute, (limit) => limit), ...test(twoWay) },
    'ICC(3,1)': {
      value: oneFromMean(twoWay.mean, raters),
      ...limits(twoWay.ratios, (ratio) => (ratio - 1) / (ratio + raters - 1)),
      ...test(twoWay),
    },
    'ICC(1,k)': { value: oneWay.mean, ...limits(oneWay.ratios, (ratio) => 1 - 1 / ratio), ...test(oneWay) },
    'ICC(2,k)': { value: single === null ? null : averaged(single), ...limits(absolute, averaged), ...test(twoWay) },
    'ICC(3,k)': { value: twoWay.mean, ...limits(twoWay.ratios, (ratio) => 1 - 1 / ratio), ...test(twoWay) },
  }
}

/** Units against an error: the reliability of the mean of all raters, the F test, and the limits of the true ratio. */
function againstError(between: number, error: number, df1: number, df2: number, tail: number) {
  const mean = between === 0 ? null : (between - error) / between
  if (error === 0) return { mean, f: null, df1, df2, probability: null, ratios: null }
  const f = between / error
  const ratios = { lower: f / fQuantile(tail, df1, df2, 'upper'), upper: f * fQuantile(tail, df2, df1, 'upper') }
  return { mean, f, df1, df2, probability: fCdf(f, df1, df2, 'upper'), ratios: between === 0 ? null : ratios }
}

/** Spearman–Brown: the reliability of the mean of all raters from one rater's; null from −1 ÷ (raters − 1) down, where it has no meaning. */
function spearmanBrown(share: number, raters: number): number | null {
  const whole = 1 + (raters - 1) * share
  return whole > 1e-9 ? (raters * share) / whole : null
}

/** Spearman–Brown downwards: one rater's reliability from that of the mean. */
function oneFromMean(mean: number | null, raters: number): number | null {
  return mean === null ? null : mean / (raters - (raters - 1) * mean)
}

function absoluteSingle({ units, raters, betweenUnits, betweenRaters, residual }: TwoWayMeanSquares): number | null {
  if (betweenUnits === 0) return null
  return (betweenUnits - residual) / (betweenUnits + (raters - 1) * residual + (raters * (betweenRaters - residual)) / units)
}

function absoluteInterval(
  { units, raters, betweenUnits, betweenRaters, residual }: TwoWayMeanSquares,
  single: number,
  tail: number,
): Interval {
  const ratersRatio = betweenRaters / residual
  const part = units * (1 + (raters - 1) * single) - raters * single
  const above = (raters - 1) * (units - 1) * (raters * single * ratersRatio + part) ** 2
  const df = above / ((units - 1) * (raters * single * ratersRatio) ** 2 + part ** 2)
  const lowerF = fQuantile(tail, units - 1, df, 'upper')
  const upperF = fQuantile(tail, df, units - 1, 'upper')
  const error = raters * betweenRaters + (raters * units - raters - units) * residual
  return {
    lower: (units * (betweenUnits / lowerF - residual)) / (error + (units * betweenUnits) / lowerF),
    upper: (units * (upperF * betweenUnits - residual)) / (error + units * upperF * betweenUnits),
  }
}

function limits(interval: Interval | null, to: (limit: number) => number | null) {
  return interval === null ? { lower: null, upper: null } : { lower: to(interval.lower), upper: to(interval.upper) }
}
