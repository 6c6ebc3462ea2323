import { type BassCurve, bassAdoptions } from './bass-curve.ts'
import { bassFit } from './bass-fit.ts'

export type BassModel =
  | (BassCurve & {
      fitted: true
      /** Null for a ceiling that was given, or that is held at what has been adopted already. */
      standardErrors: { innovation: number; imitation: number; ceiling: number | null }
      /** Time at which adoption is fastest, in periods; 0 where it falls from the start. */
      peak: number
      /** Adoptions of each period by the curve, and the spread of the real ones around it. */
      values: number[]
      residualDeviation: number
    })
  /** Before the peak, or hardly past it, nothing tells where it will end; no curve: adoptions do not rise and fall as by imitation. */
  | { fitted: false; because: 'before-peak' | 'no-curve' }

export type BassOptions = {
  /** How many could adopt, if that is known: then it is not estimated, and the curve can be told before the peak. */
  ceiling?: number
}

/**
 * Bass model of adoption, fitted.
 *
 * Use: how far and how fast a practice will spread, and how much of that is people following people. It describes a whole curve: it does not show
 * why anyone adopted.
 * Definition: adoptions of each period by nonlinear least squares (Srinivasan & Mason 1986, Marketing Science 5:169; R minpack.lm
 * `nlsLM(x ~ m * (F(t) - F(t - 1)))`), coefficients above 0, the ceiling no lower than what has been adopted; begun from Bass's own regression and from a
 * few curves besides, the best kept. Regression on its own, Bass's way in 1969, is biased. Standard errors are those of least squares. While the last
 * period is the highest, or the peak of the curve lies within it, no curve is given unless the ceiling is: it would mostly be far too low.
 * Units: coefficients a period; adoptions. Errors: RangeError when there are fewer than five periods (with a ceiling given: four), an entry is not
 * finite or below 0, nobody adopted, or the ceiling given is not finite or below what has been adopted.
 *
 * @example bassModel([840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890]).peak.toFixed(3) // '6.592'
 */
export function bassModel(adoptions: readonly number[], options: BassOptions = {}): BassModel {
  const least = options.ceiling === undefined ? 5 : 4
  if (adoptions.length < least) throw new RangeError(`bassModel needs at least ${least} periods, not ${adoptions.length}`)
  const wrong = adoptions.find((count) => !(count >= 0 && count < Infinity))
  if (wrong !== undefined) throw new RangeError(`bassModel needs adoptions of at least 0 in each period, not ${wrong}`)
  const total = adoptions.reduce((sum, count) => sum + count, 0)
  if (total === 0) throw new RangeError('bassModel needs at least one adoption')
  if (options.ceiling !== undefined && !(options.ceiling >= total && options.ceiling < Infinity))
    throw new RangeError(`bassModel needs a ceiling of at least the ${total} that have adopted, not ${options.ceiling}`)
  // In shares of the total, so that the fit is the same in any unit.
  const shares = Float64Array.from(adoptions, (count) => count / total)
  const given = options.ceiling === undefined ? undefined : options.ceiling / total
  const free = bassFit(shares, given)
  const held = free !== null && given === undefined && free.curve.ceiling < 1
  const fit = held ? bassFit(shares, 1) : free
  if (given === undefined && stillRising(adoptions)) return { fitted: false, because: 'before-peak' }
  if (fit === null) return { fitted: false, because: 'no-curve' }
  const { innovation, imitation } = fit.curve
  const peak = Math.max(0, Math.log(imitation / innovation) / (innovation + imitation))
  if (given === undefined && peak > adoptions.length - 1) return { fitted: false, because: 'before-peak' }
  const variance = fit.squares / (adoptions.length - fit.errors.length)
  const [byInnovation, byImitation, byCeiling] = fit.errors.map((error) => error * Math.sqrt(variance))
  return {
    fitted: true,
    innovation,
    imitation,
    ceiling: fit.curve.ceiling * total,
    standardErrors: {
      innovation: innovation * byInnovation!,
      imitation: imitation * byImitation!,
      ceiling: byCeiling === undefined ? null : fit.curve.ceiling * total * byCeiling,
    },
    peak,
    values: [...bassAdoptions(fit.curve, adoptions.length).values].map((value) => value * total),
    residualDeviation: Math.sqrt(variance) * total,
  }
}

function stillRising(adoptions: readonly number[]): boolean {
  const last = adoptions.at(-1)!
  return adoptions.slice(0, -1).every((count) => count < last)
}
