import type { AgreementShare } from './exact-agreement.ts'
import { placeOf, scalePlaces } from './scale-places.ts'
import { scorePairs } from './score-pairs.ts'

/**
 * Adjacent agreement of two raters: the same score or the next one.
 *
 * Use: beside exact agreement on an ordered rubric: are differences at least small?
 * Definition: units scored at most one step apart ÷ units scored by both. A step is a step of the declared scale, not a difference of
 * numbers, and the same score counts as adjacent (R irr `agree` with `tolerance = 1`, as a share, for scales of consecutive numbers;
 * some reports count only the scores exactly one step apart: subtract `exactAgreement`). A unit that either rater left out (null) takes
 * no part.
 * Units: share from 0 to 1. Errors: RangeError when the lists differ in length, no unit has both scores, or a score is not on the
 * scale.
 *
 * @example adjacentAgreement([3, 2, 4, 1], [3, 3, 1, 1], [1, 2, 3, 4]).share // 0.75
 */
export function adjacentAgreement<T extends string | number>(
  first: readonly (T | null)[],
  second: readonly (T | null)[],
  scale: readonly T[],
): AgreementShare {
  const places = scalePlaces('adjacentAgreement', scale)
  const place = (score: T) => placeOf('adjacentAgreement', places, score)
  const pairs = scorePairs('adjacentAgreement', first, second)
  const agreeing = pairs.filter(([one, other]) => Math.abs(place(one) - place(other)) <= 1).length
  return { pairs: pairs.length, agreeing, share: agreeing / pairs.length }
}
