import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Random numbers from a seed.
 *
 * Use: first line of a statistic that draws. Definition: xoroshiro128+ (Blackman & Vigna 2018), the same numbers everywhere for the same seed.
 * Units: none. Errors: RangeError naming the statistic when the seed is no whole number.
 *
 * @example randomFrom('louvain', 1).next() === randomFrom('louvain', 1).next() // true
 */
export function randomFrom(statistic: string, seed: number): RandomGenerator {
  if (!Number.isInteger(seed)) throw new RangeError(`${statistic} needs a whole number as its seed, not ${seed}`)
  return xoroshiro128plus(seed)
}

/**
 * Draws without replacement into the first places of an array, in place.
 *
 * Use: an order by chance (all of it), or a sample of its values (the first `count`). Definition: Fisher & Yates; every outcome is as likely.
 * Units: those of the values. Errors: none.
 *
 * @example shuffle(randomFrom('louvain', 1), Int32Array.of(0, 1, 2)).toSorted() // Int32Array [0, 1, 2]
 */
export function shuffle(random: RandomGenerator, values: Int32Array, count = values.length): Int32Array {
  for (let place = 0; place < count; place++) {
    const drawn = uniformInt(random, place, values.length - 1)
    const value = values[drawn]!
    values[drawn] = values[place]!
    values[place] = value
  }
  return values
}
