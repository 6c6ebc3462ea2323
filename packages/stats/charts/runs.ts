/** The runs of a series about its centre: useful points, the longest run with where it ends, and crossings. */
export type Runs = { useful: number; longestRun: number; longestRunEnd: number; crossings: number }

/**
 * Runs about a centre.
 *
 * Use: the common ground of the run chart and of Anhøj's rules on control charts.
 * Definition: points on the centre neither break nor extend a run; of two longest runs the
 * later one is given, since it says how things are now. Units: points. Errors: none.
 *
 * @example runsAbout([1, 1, -1], 0) // { useful: 3, longestRun: 2, longestRunEnd: 1, crossings: 1 }
 */
export function runsAbout(values: ArrayLike<number>, centre: number): Runs {
  let useful = 0
  let longestRun = 0
  let longestRunEnd = -1
  let crossings = 0
  let run = 0
  let before = 0
  for (let index = 0; index < values.length; index++) {
    const now = Math.sign(values[index]! - centre)
    if (now === 0) continue
    useful++
    if (before !== 0 && now !== before) {
      crossings++
      run = 0
    }
    before = now
    run++
    if (run >= longestRun) {
      longestRun = run
      longestRunEnd = index
    }
  }
  return { useful, longestRun, longestRunEnd, crossings }
}
