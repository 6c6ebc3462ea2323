import { type MetaModel, weightedFit } from './weighted-fit.ts'

export type TauMethod = 'reml' | 'dersimonian-laird' | 'paule-mandel'

/**
 * Variance of true effects between studies, τ².
 *
 * Use: how much studies (sites, schools) truly differ, beyond chance. Three estimators, since none is best everywhere: REML is the
 * default of the field; DerSimonian–Laird is what older reports used; Paule–Mandel makes no assumption on the distribution.
 * Definition: REML by Fisher scoring from the DerSimonian–Laird value, a step halved while it lowers the restricted likelihood, and 0
 * where that is likelier than the summit found (Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30:261); DerSimonian
 * & Laird 1986, Controlled Clinical Trials 7:177; Paule & Mandel 1982, Journal of Research of the National Bureau of Standards 87:377
 * (R metafor `rma(method = "REML" | "DL" | "PM")`). Never below 0.
 * Units: squared units of the effect. Errors: RangeError when the moderators cannot be told apart.
 *
 * @example tauSquared({ effects: Float64Array.of(0, 4), variances: Float64Array.of(1, 1), design: [Float64Array.of(1, 1)] }, 'reml') // 7
 */
export function tauSquared(model: MetaModel, method: TauMethod): number {
  const df = model.effects.length - model.design.length
  const fixed = fitAt(model, 0)
  const moment = Math.max(0, (fixed.q - df) / fixed.trace)
  if (method === 'dersimonian-laird') return moment
  if (method === 'paule-mandel') return tauSquaredWithQ(model, df)
  let tau = moment
  let now = fitAt(model, tau)
  for (let step = 0; step < 1000; step++) {
    const wanted = Math.max(0, tau + (now.qOfSquare - now.trace) / now.traceOfSquare)
    const move = wanted - tau
    if (Math.abs(move) <= 1e-12 * (tau + model.variances[0]!)) break
    let share = 1
    let next = fitAt(model, wanted)
    while (next.logLikelihood < now.logLikelihood - 1e-9 && share > 1e-6) {
      share /= 2
      next = fitAt(model, tau + share * move)
    }
    tau += share * move
    now = next
  }
  return fixed.logLikelihood > now.logLikelihood ? 0 : tau
}

/**
 * The τ² at which the weighted sum of squares takes a wanted value.
 *
 * Use: Paule–Mandel's estimate, and the ends of the Q-profile interval. Definition: Q falls ever more slowly as τ² grows, its slope
 * being −yᵀPPy, so that Newton's steps from 0 rise to the root and never pass it (DerSimonian & Kacker 2007, Contemporary Clinical
 * Trials 28:105); 0 where Q at 0 is not above the wanted value. Units: squared units of the effect. Errors: RangeError when the
 * moderators cannot be told apart.
 *
 * @example tauSquaredWithQ({ effects: Float64Array.of(0, 4), variances: Float64Array.of(1, 1), design: [Float64Array.of(1, 1)] }, 1) // 6.9999999999999885
 */
export function tauSquaredWithQ(model: MetaModel, wanted: number): number {
  let tau = 0
  for (let step = 0; step < 1000; step++) {
    const { q, qOfSquare } = fitAt(model, tau)
    const move = (q - wanted) / qOfSquare
    if (!(move > 1e-14 * (tau + model.variances[0]!))) break
    tau += move
  }
  return tau
}

function fitAt(model: MetaModel, tau: number) {
  const fit = weightedFit(model, tau)
  if (fit === null) throw new RangeError('metaRegression needs moderators that can be told apart')
  return fit
}
