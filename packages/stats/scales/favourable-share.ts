import { presentNumbers } from '../inputs/present-numbers.ts'
import { wilsonInterval } from './wilson-interval.ts'

export type FavourableShare = { share: number; lower: number; upper: number; favourable: number; answers: number }

/**
 * Favourable share of answers, with Wilson's interval.
 *
 * Use: how many of those who answered chose one of the favourable options: the plainest figure of a survey.
 * Definition: answers of at least `from`, of all answers given; missing ones are no part of either. Interval as `wilsonInterval`.
 * Units: a share. Errors: RangeError when nobody answered or an answer is not finite.
 *
 * @example favourableShare([5, 4, 3, null, 4], 4).share // 0.75
 */
export function favourableShare(
  answers: readonly (number | null)[],
  from: number,
  options: { confidence?: number } = {},
): FavourableShare {
  const present = presentNumbers('favourableShare', answers)
  if (present.length === 0) throw new RangeError('favourableShare needs at least one answer')
  if (!Number.isFinite(from)) throw new RangeError(`favourableShare needs the least favourable answer as a number, not ${from}`)
  const favourable = present.filter((answer) => answer >= from).length
  return {
    share: favourable / present.length,
    ...wilsonInterval(favourable, present.length, options),
    favourable,
    answers: present.length,
  }
}
