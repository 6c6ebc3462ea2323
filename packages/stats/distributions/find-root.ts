/**
 * Root of a function between two points.
 *
 * Use: solving for what has no formula: a noncentrality, a variance between places.
 * Definition: bisection sped up by false position (Illinois variant, Dowell & Jarratt 1971); the function must change its sign between the ends.
 * Units: those of the argument. Errors: RangeError when it does not change its sign or an end is not finite.
 *
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.414213562373095
 */
export function findRoot(at: (x: number) => number, low: number, high: number, tolerance = 1e-14): number {
  let [left, right] = [low, high]
  let [atLeft, atRight] = [at(left), at(right)]
  if (!(atLeft * atRight <= 0)) throw new RangeError(`findRoot needs a change of sign between ${low} and ${high}`)
  let kept = 0
  for (let step = 0; step < 200 && atRight !== 0 && atLeft !== 0; step++) {
    const middle = step % 4 === 3 ? (left + right) / 2 : right - (atRight * (right - left)) / (atRight - atLeft)
    const here = at(middle)
    if (here * atRight < 0) {
      left = right
      atLeft = atRight
      kept = 0
    } else if (++kept > 1) atLeft /= 2
    right = middle
    atRight = here
    if (Math.abs(right - left) <= tolerance * Math.max(1, Math.abs(right))) break
  }
  return atLeft === 0 ? left : right
}
