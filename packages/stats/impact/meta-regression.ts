import { chiSquareCdf } from '../distributions/chi-square-cdf.ts'
import { fCdf } from '../distributions/f-cdf.ts'
import { tailBeyond } from '../agreement/tail-beyond.ts'
import { cholesky, choleskySolve } from '../linear/cholesky.ts'
import { errorFactor, type MetaOptions } from './meta-analysis.ts'
import { type Study, studyEffects } from './study-effects.ts'
import { tauSquared } from './tau-squared.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'
import { type MetaModel, weightedFit } from './weighted-fit.ts'

export type MetaRegression = {
  studies: number
  /** Fewer than ten studies for each moderator: what is found may well be chance. */
  few: boolean
  /** The intercept, then one for each moderator. */
  coefficients: (TestedEstimate & { name: string })[]
  df: number | null
  /** Do the moderators explain anything at all: F, or chi-square over its degrees of freedom where the test is normal; null without error. */
  moderators: { statistic: number | null; df1: number; df2: number | null; probability: number | null }
  /** Variance left between studies, and its share of all that is left. */
  tauSquared: number
  iSquared: number
  /** Share of the variance between studies that the moderators explain; null where there was none. */
  rSquared: number | null
  /** Is more left than chance. */
  q: number
  qDf: number
  qProbability: number
}

/**
 * Meta-regression, random effects.
 *
 * Use: do effects go along with what differs between studies (size, grade, how faithfully a change was used)? An association between
 * studies, not a cause.
 * Definition: effects on moderators with weights 1 ÷ (variance + τ²), τ² and tests as `metaAnalysis`, degrees of freedom studies −
 * coefficients; R² is the fall of τ² against no moderators, never below 0 (R metafor `rma(mods = )`). A study without an effect, a
 * variance or a moderator (null) is left out.
 * Units: effect for each unit of the moderator. Errors: RangeError when there is no moderator, lists differ in length, studies are not
 * more than coefficients, moderators cannot be told apart, and as `metaAnalysis`.
 *
 * @example metaRegression([0, 1, 2, 3].map((year) => ({ effect: year / 2, variance: 1 })), { year: [0, 1, 2, 3] }).coefficients[1].estimate // 0.5
 */
export function metaRegression(
  studies: readonly Study[],
  moderators: Readonly<Record<string, readonly (number | null)[]>>,
  { method = 'reml', test = 'knapp-hartung', confidence = 0.95 }: MetaOptions = {},
): MetaRegression {
  const tail = tailBeyond('metaRegression', confidence)
  const names = Object.keys(moderators)
  const model = modelOf(studies, moderators, names)
  const count = model.effects.length
  const size = names.length + 1
  const tau = tauSquared(model, method)
  const fit = weightedFit(model, tau)!
  const fixed = weightedFit(model, 0)!
  const factor = errorFactor(test, fit.q / (count - size))
  const df = test === 'normal' ? null : count - size
  const coefficients = ['intercept', ...names].map((name, place) => {
    const standardError = factor * Math.sqrt(fit.covariance[place * size + place]!)
    return Object.assign({ name }, testedEstimate(fit.coefficients[place]!, standardError, df, tail))
  })
  const before = tauSquared({ ...model, design: model.design.slice(0, 1) }, method)
  const wald = waldOf(fit.coefficients, fit.covariance, size) / factor ** 2
  return {
    studies: count,
    few: count < 10 * names.length,
    coefficients,
    df,
    moderators:
      factor === 0 ? { statistic: null, df1: names.length, df2: df, probability: null } : jointTest(wald, names.length, df),
    tauSquared: tau,
    iSquared: tau / (tau + (count - size) / fixed.trace),
    rSquared: before === 0 ? null : Math.max(0, (before - tau) / before),
    q: fixed.q,
    qDf: count - size,
    qProbability: chiSquareCdf(fixed.q, count - size, 'upper'),
  }
}

function modelOf(
  studies: readonly Study[],
  moderators: Readonly<Record<string, readonly (number | null)[]>>,
  names: string[],
): MetaModel {
  if (names.length === 0) throw new RangeError('metaRegression needs at least one moderator')
  for (const name of names) {
    const values = moderators[name]!
    if (values.length !== studies.length) throw new RangeError(`metaRegression needs a value of ${name} for each study, or null`)
    for (const value of values)
      if (value !== null && !Number.isFinite(value))
        throw new RangeError(`metaRegression needs finite moderators or null: ${name} has ${value}`)
  }
  const whole = studies.map((study, place) =>
    names.some((name) => moderators[name]![place] === null) ? { effect: null, variance: null } : study,
  )
  const { effects, variances, places } = studyEffects('metaRegression', whole, names.length + 2)
  const columns = names.map((name) => Float64Array.from(places, (place) => moderators[name]![place]!))
  return { effects, variances, design: [new Float64Array(effects.length).fill(1), ...columns] }
}

function jointTest(wald: number, df1: number, df2: number | null) {
  const probability = df2 === null ? chiSquareCdf(wald, df1, 'upper') : fCdf(wald / df1, df1, df2, 'upper')
  return { statistic: wald / df1, df1, df2, probability }
}

/** Squared length of the moderators' coefficients, measured in their covariance. */
function waldOf(coefficients: Float64Array, covariance: Float64Array, size: number): number {
  const slopes = coefficients.subarray(1)
  const own = Float64Array.from({ length: slopes.length ** 2 }, (_, cell) => {
    const row = Math.floor(cell / slopes.length)
    return covariance[(row + 1) * size + (cell % slopes.length) + 1]!
  })
  const solution = choleskySolve(cholesky(own, slopes.length)!, slopes)
  return slopes.reduce((sum, slope, place) => sum + slope * solution[place]!, 0)
}
