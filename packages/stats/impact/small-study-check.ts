import { tailBeyond } from '../agreement/tail-beyond.ts'
import { type Study, studyEffects } from './study-effects.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'
import { weightedFit } from './weighted-fit.ts'

export type SmallStudyCheck = {
  studies: number
  /** Fewer than ten studies: the check finds little, and its silence means nothing. */
  few: boolean
  df: number
  /** How effects change with their standard error. */
  slope: TestedEstimate
  /** The effect a study without error would have. */
  limit: TestedEstimate
}

/**
 * Small-study check (Egger's regression).
 *
 * Use: do small studies show larger effects? Then small studies without an effect may be missing, or small ones may have been done
 * better; the check cannot tell which.
 * Definition: effects on their standard errors with weights 1 ÷ variance and a multiplicative dispersion, t with studies − 2 degrees of
 * freedom (Egger, Davey Smith, Schneider & Minder 1997, BMJ 315:629; R metafor `regtest(model = "lm")`). A study without an effect or a
 * variance (null) is left out.
 * Units: effect for each unit of standard error. Errors: RangeError when fewer than three studies remain, all have the same variance,
 * an effect is not finite, a variance is not above 0, or the confidence is not between 0 and 1.
 *
 * @example smallStudyCheck([{ effect: 1, variance: 1 }, { effect: 2, variance: 4 }, { effect: 4, variance: 9 }]).slope.estimate // 1.346153846153845
 */
export function smallStudyCheck(studies: readonly Study[], options: { confidence?: number } = {}): SmallStudyCheck {
  const tail = tailBeyond('smallStudyCheck', options.confidence ?? 0.95)
  const { effects, variances } = studyEffects('smallStudyCheck', studies, 3)
  const count = effects.length
  const fit = weightedFit({ effects, variances, design: [new Float64Array(count).fill(1), variances.map(Math.sqrt)] }, 0)
  if (fit === null) throw new RangeError('smallStudyCheck needs studies of different variance')
  const df = count - 2
  const tested = (place: number) =>
    testedEstimate(fit.coefficients[place]!, Math.sqrt((fit.q / df) * fit.covariance[place * 3]!), df, tail)
  return { studies: count, few: count < 10, df, slope: tested(1), limit: tested(0) }
}
