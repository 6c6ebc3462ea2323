export type LeastSquares = {
  coefficients: Float64Array
  /** (XᵀX)⁻¹, row by row: times the residual variance it is the covariance of the coefficients. */
  inverse: Float64Array
  residuals: Float64Array
  sumOfSquares: number
  df: number
}

/**
 * Ordinary least squares.
 *
 * Use: segmented regression, differences in differences. Definition: Householder's QR decomposition, column by column (Golub & Van
 * Loan, Matrix Computations, ch. 5; R `lm`). Units: outcome for each unit of a column. Errors: none; null where a column is a sum of
 * others (what is left of it is below 1e-10 of it) or there are no more rows than columns.
 *
 * @example leastSquares([Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 2)], Float64Array.of(1, 3, 5)).coefficients // Float64Array [1, 2]
 */
export function leastSquares(design: readonly Float64Array[], outcome: Float64Array): LeastSquares | null {
  const size = design.length
  const rows = outcome.length
  if (rows <= size) return null
  const columns = design.map((column) => column.slice())
  const right = outcome.slice()
  const upper = new Float64Array(size * size)
  for (let step = 0; step < size; step++) {
    const column = columns[step]!
    const whole = Math.hypot(...upper.subarray(step * size, step * size + step), length(column, step))
    const left = length(column, step)
    if (!(left > 1e-10 * whole)) return null
    const pivot = column[step]! > 0 ? -left : left
    const mirror = column.slice()
    mirror.fill(0, 0, step)
    mirror[step]! -= pivot
    const scale = 2 / dot(mirror, mirror, step)
    // Row r of `upper` holds column r of R: what later columns have in common with this one stands at its place.
    upper[step * size + step] = pivot
    for (let later = step + 1; later < size; later++) {
      reflect(columns[later]!, mirror, scale, step)
      upper[later * size + step] = columns[later]![step]!
    }
    reflect(right, mirror, scale, step)
  }
  const coefficients = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row]!
    for (let column = row + 1; column < size; column++) sum -= upper[column * size + row]! * coefficients[column]!
    coefficients[row] = sum / upper[row * size + row]!
  }
  const residuals = outcome.map((value, row) =>
    coefficients.reduce((rest, coefficient, column) => rest - coefficient * design[column]![row]!, value),
  )
  return { coefficients, inverse: inverseOf(upper, size), residuals, sumOfSquares: dot(residuals, residuals, 0), df: rows - size }
}

/** (RᵀR)⁻¹ = R⁻¹ R⁻ᵀ. */
function inverseOf(upper: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    inverse[column * size + column] = 1 / upper[column * size + column]!
    for (let row = column - 1; row >= 0; row--) {
      let sum = 0
      for (let k = row + 1; k <= column; k++) sum -= upper[k * size + row]! * inverse[k * size + column]!
      inverse[row * size + column] = sum / upper[row * size + row]!
    }
  }
  const product = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      for (let k = Math.max(row, column); k < size; k++)
        product[row * size + column]! += inverse[row * size + k]! * inverse[column * size + k]!
  return product
}

function reflect(column: Float64Array, mirror: Float64Array, scale: number, from: number) {
  const share = scale * dot(column, mirror, from)
  for (let row = from; row < column.length; row++) column[row]! -= share * mirror[row]!
}

function dot(one: Float64Array, other: Float64Array, from: number): number {
  let sum = 0
  for (let row = from; row < one.length; row++) sum += one[row]! * other[row]!
  return sum
}

function length(column: Float64Array, from: number): number {
  return Math.sqrt(dot(column, column, from))
}
