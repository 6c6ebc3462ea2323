import type { LeastSquares } from '../linear/least-squares.ts'

/**
 * Newey–West lag: how many steps back residuals are taken to hang together.
 *
 * Use: default of `interruptedSeries`. Definition: ⌊4 (n ÷ 100)^(2/9)⌋ (Newey & West 1994, Review of Economic Studies 61:631). Units:
 * steps of time. Errors: none for n ≥ 1.
 *
 * @example neweyWestLag(24) // 2
 */
export function neweyWestLag(points: number): number {
  return Math.floor(4 * (points / 100) ** (2 / 9))
}

/**
 * Newey–West covariance of least-squares coefficients.
 *
 * Use: honest errors when each point hangs together with those before it. Definition: (XᵀX)⁻¹ [Σ over lags of (1 − lag ÷ (L + 1))
 * (scores × scores that lag earlier, both ways)] (XᵀX)⁻¹, no prewhitening and no adjustment (Newey & West 1987, Econometrica 55:703; R
 * sandwich `NeweyWest(prewhite = FALSE, adjust = FALSE)`). Points are paired by their distance in time, so that a gap is no
 * neighbourhood (Parzen's amplitude modulation).
 * Units: squared units of the coefficients. Errors: none.
 *
 * @example neweyWest(leastSquares([Float64Array.of(1, 1, 1)], Float64Array.of(1, 2, 3)), [Float64Array.of(1, 1, 1)], [0, 1, 2], 0)[0] // 0.22222222222222235
 */
export function neweyWest(
  fit: LeastSquares,
  design: readonly Float64Array[],
  times: readonly number[],
  lag: number,
): Float64Array {
  const size = design.length
  const scores = times.map((_, point) => design.map((column) => column[point]! * fit.residuals[point]!))
  const middle = new Float64Array(size * size)
  for (const [point, score] of scores.entries()) {
    for (let before = point; before >= 0 && times[point]! - times[before]! <= lag; before--) {
      const weight = (1 - (times[point]! - times[before]!) / (lag + 1)) / (before === point ? 2 : 1)
      for (let row = 0; row < size; row++)
        for (let column = 0; column < size; column++)
          middle[row * size + column]! +=
            weight * (score[row]! * scores[before]![column]! + scores[before]![row]! * score[column]!)
    }
  }
  return sandwich(fit.inverse, middle, size)
}

/** Bread, filling, bread. */
export function sandwich(bread: Float64Array, middle: Float64Array, size: number): Float64Array {
  const times = (one: Float64Array, other: Float64Array) =>
    Float64Array.from(one, (_, cell) => {
      const row = cell - (cell % size)
      let sum = 0
      for (let k = 0; k < size; k++) sum += one[row + k]! * other[k * size + (cell % size)]!
      return sum
    })
  return times(times(bread, middle), bread)
}
