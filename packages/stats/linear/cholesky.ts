/**
 * Cholesky factor of a symmetric positive definite matrix.
 *
 * Use: the way into systems of normal equations and information matrices. Definition: lower L with L Lᵀ = A (R `t(chol(A))`), row by
 * row; only the lower triangle of A is read. A pivot below 1e-12 of its diagonal counts as 0. Units: root of those of A. Errors: none;
 * null when A is not positive definite.
 *
 * @example cholesky(Float64Array.of(4, 2, 2, 5), 2) // Float64Array [2, 0, 1, 2]
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!
      for (let k = 0; k < column; k++) sum -= factor[row * size + k]! * factor[column * size + k]!
      if (row > column) factor[row * size + column] = sum / factor[column * size + column]!
      else if (sum > 1e-12 * matrix[row * size + row]!) factor[row * size + row] = Math.sqrt(sum)
      else return null
    }
  }
  return factor
}

/**
 * Solution of A x = b, from the Cholesky factor of A.
 *
 * Use: Newton steps and least squares. Definition: forward and backward substitution. Units: those of b ÷ A. Errors: none.
 *
 * @example choleskySolve(Float64Array.of(2, 0, 1, 2), Float64Array.of(8, 14)) // Float64Array [0.75, 2.5]
 */
export function choleskySolve(factor: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const solution = right.slice()
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) solution[row]! -= factor[row * size + k]! * solution[k]!
    solution[row]! /= factor[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) solution[row]! -= factor[k * size + row]! * solution[k]!
    solution[row]! /= factor[row * size + row]!
  }
  return solution
}

/**
 * Inverse of A, from its Cholesky factor.
 *
 * Use: covariances of estimates. Definition: A⁻¹, column by column (R `chol2inv`). Units: 1 ÷ those of A. Errors: none.
 *
 * @example choleskyInverse(Float64Array.of(2, 0, 1, 2), 2) // Float64Array [0.3125, -0.125, -0.125, 0.25]
 */
export function choleskyInverse(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size)
    unit[column] = 1
    for (const [row, value] of choleskySolve(factor, unit).entries()) inverse[row * size + column] = value
  }
  return inverse
}
