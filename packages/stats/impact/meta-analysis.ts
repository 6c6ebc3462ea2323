import { chiSquareCdf } from '../distributions/chi-square-cdf.ts'
import { chiSquareQuantile } from '../distributions/chi-square-quantile.ts'
import { tQuantile } from '../distributions/t-quantile.ts'
import { tailBeyond } from '../agreement/tail-beyond.ts'
import { type Study, studyEffects } from './study-effects.ts'
import { type TauMethod, tauSquared, tauSquaredWithQ } from './tau-squared.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'
import { type MetaModel, weightedFit } from './weighted-fit.ts'

export type MetaTest = 'knapp-hartung' | 'knapp-hartung-widened' | 'normal'

export type MetaOptions = {
  /** How τ² is estimated, REML unless told. */
  method?: TauMethod
  /** How the estimate is tested, Knapp–Hartung unless told. */
  test?: MetaTest
  confidence?: number
}

export type MetaAnalysis = TestedEstimate & {
  /** Studies pooled, and whether they are too few (below 5) for τ² to mean much. */
  studies: number
  few: boolean
  /** Degrees of freedom of t, or null for the normal. */
  df: number | null
  /** Knapp–Hartung's error is below the normal one: the studies agree better than chance lets them, and the interval may be too narrow. */
  narrowerThanNormal: boolean
  tauSquared: number
  tauSquaredLower: number
  tauSquaredUpper: number
  /** Share of the variation that is between studies, from τ²; and from Q as Higgins & Thompson had it. */
  iSquared: number
  iSquaredFromQ: number
  q: number
  qDf: number
  qProbability: number
  /** Where the effect of a new study may lie; null with fewer than three studies. */
  prediction: { lower: number; upper: number } | null
}

/**
 * Random-effects meta-analysis.
 *
 * Use: what a change does over several schools or studies, how much that differs between them, and what the next one may expect.
 * Definition: weights 1 ÷ (variance + τ²); τ² by REML, DerSimonian–Laird or Paule–Mandel with a Q-profile interval (Viechtbauer 2007,
 * Statistics in Medicine 26:37); the estimate tested after Knapp & Hartung 2003, Statistics in Medicine 22:2693, with t and studies − 1
 * degrees of freedom, by choice never narrower than the normal (`knapp-hartung-widened`, R metafor `test = "adhoc"`), or by the normal;
 * I² = τ² ÷ (τ² + typical variance); prediction interval with t and studies − 2 degrees of freedom (Higgins, Thompson & Spiegelhalter
 * 2009, Journal of the Royal Statistical Society A 172:137). R metafor `rma`, whose `predict` takes studies − 1. A study without an
 * effect or a variance (null) is left out.
 * Units: those of the effect. Errors: RangeError when fewer than two studies remain, an effect is not finite, a variance is not above
 * 0, or the confidence is not between 0 and 1.
 *
 * @example metaAnalysis([{ effect: 0, variance: 1 }, { effect: 4, variance: 1 }]).tauSquared // 7
 */
export function metaAnalysis(studies: readonly Study[], options: MetaOptions = {}): MetaAnalysis {
  const { method = 'reml', test = 'knapp-hartung', confidence = 0.95 } = options
  const tail = tailBeyond('metaAnalysis', confidence)
  const { effects, variances } = studyEffects('metaAnalysis', studies, 2)
  const model: MetaModel = { effects, variances, design: [new Float64Array(effects.length).fill(1)] }
  const count = effects.length
  const tau = tauSquared(model, method)
  const fixed = weightedFit(model, 0)!
  const fit = weightedFit(model, tau)!
  const ratio = fit.q / (count - 1)
  const df = test === 'normal' ? null : count - 1
  const tested = testedEstimate(fit.coefficients[0]!, errorFactor(test, ratio) * Math.sqrt(fit.covariance[0]!), df, tail)
  const typical = (count - 1) / fixed.trace
  return {
    ...tested,
    studies: count,
    few: count < 5,
    df,
    narrowerThanNormal: test === 'knapp-hartung' && ratio < 1,
    tauSquared: tau,
    tauSquaredLower: tauSquaredWithQ(model, chiSquareQuantile(tail, count - 1, 'upper')),
    tauSquaredUpper: tauSquaredWithQ(model, chiSquareQuantile(tail, count - 1)),
    iSquared: tau / (tau + typical),
    iSquaredFromQ: fixed.q <= count - 1 ? 0 : (fixed.q - count + 1) / fixed.q,
    q: fixed.q,
    qDf: count - 1,
    qProbability: chiSquareCdf(fixed.q, count - 1, 'upper'),
    prediction: predictionInterval(tested.estimate, Math.hypot(tested.standardError, Math.sqrt(tau)), count, tail),
  }
}

/** How much wider (or narrower) than the normal the standard error is. */
export function errorFactor(test: MetaTest, ratio: number): number {
  if (test === 'normal') return 1
  return Math.sqrt(test === 'knapp-hartung' ? ratio : Math.max(ratio, 1))
}

function predictionInterval(estimate: number, spread: number, count: number, tail: number) {
  if (count < 3) return null
  const reach = tQuantile(tail, count - 2, 'upper') * spread
  return { lower: estimate - reach, upper: estimate + reach }
}
