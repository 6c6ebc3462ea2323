import { distanceAt, distanceSum } from './disagreement.ts'
import { type AlphaLevel, type PairableScores, pairableScores } from './pairable-scores.ts'

export type KrippendorffAlpha = {
  /** Null when all scores are the same: then nothing could have disagreed, and alpha says nothing. */
  alpha: number | null
  /** Mean distance of pairs of scores within units, and of any two scores. */
  observedDisagreement: number
  expectedDisagreement: number
  /** Units with at least two scores, and the scores in them. */
  units: number
  scores: number
}

/**
 * Krippendorff's alpha.
 *
 * Use: agreement of any number of raters, with gaps, on categories (nominal), an ordered rubric (ordinal), or measures (interval,
 * ratio). From .8 on conclusions may rest on the scores, from .667 tentatively (Krippendorff).
 * Definition: 1 − observed ÷ expected disagreement, from the coincidences of scores within units, each unit's weighed by 1 ÷ (its
 * scores − 1). The ordinal distance is the square of the scores lying between two values, those of the two by half. Source:
 * Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. Rows are units, columns raters, null is a missing score; units with
 * fewer than two scores are dropped. R irr 0.84.1 `kripp.alpha` is wrong for complete data of more than two raters (it weighs every
 * unit by 1).
 * Units: 1 is full agreement, 0 what chance gives, below 0 systematic disagreement. Errors: RangeError when no unit has two scores, a
 * score is not finite, a text at a level other than nominal, or negative at the ratio level.
 *
 * @example krippendorffAlpha([[1, 1], [2, 2], [3, 4], [4, null]], 'interval').alpha // 0.8780487804878049
 */
export function krippendorffAlpha(
  scores: readonly (readonly (number | string | null)[])[],
  level: AlphaLevel,
): KrippendorffAlpha {
  return alphaOf(pairableScores('krippendorffAlpha', scores, level), level)
}

/** Alpha of scores already counted. */
export function alphaOf({ values, units, counts, ratings }: PairableScores, level: AlphaLevel): KrippendorffAlpha {
  const size = values.length
  const totals = new Float64Array(size)
  for (const [cell, count] of counts.entries()) totals[cell % size]! += count
  const scores = ratings.reduce((total, count) => total + count, 0)
  const distance = distanceAt(level, values, totals)
  let within = 0
  for (let unit = 0; unit < units; unit++) {
    within += distanceSum(counts.subarray(unit * size, (unit + 1) * size), distance) / (ratings[unit]! - 1)
  }
  const observedDisagreement = within / scores
  const expectedDisagreement = distanceSum(totals, distance) / (scores * (scores - 1))
  const alpha = expectedDisagreement === 0 ? null : 1 - observedDisagreement / expectedDisagreement
  return { alpha, observedDisagreement, expectedDisagreement, units, scores }
}
