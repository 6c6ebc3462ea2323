import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cholesky, choleskyInverse, choleskySolve } from './cholesky.ts'

test('agrees with R 4.2.2 chol, solve and chol2inv', () => {
  const matrix = Float64Array.of(4, 2, -1, 2, 5, 0.5, -1, 0.5, 3)
  const factor = cholesky(matrix, 3)!
  const reference = [2, 0, 0, 1, 2, 0, -0.5, 0.5, 1.58113883008419]
  for (const [cell, value] of factor.entries()) expect(value).toBeCloseTo(reference[cell]!, 12)
  const solution = choleskySolve(factor, Float64Array.of(1, 2, 3))
  for (const [row, value] of [0.49375, 0.0875, 1.15].entries()) expect(solution[row]).toBeCloseTo(value, 12)
  const inverse = choleskyInverse(factor, 3)
  const expected = [0.36875, -0.1625, 0.15, -0.1625, 0.275, -0.1, 0.15, -0.1, 0.4]
  for (const [cell, value] of expected.entries()) expect(inverse[cell]).toBeCloseTo(value, 12)
})

test('is null where the matrix is not positive definite', () => {
  expect(cholesky(Float64Array.of(1, 2, 2, 4), 2)).toBeNull()
  expect(cholesky(Float64Array.of(1, 3, 3, 1), 2)).toBeNull()
  expect(cholesky(Float64Array.of(0), 1)).toBeNull()
})

test('the product of the factor with itself is the matrix', () => {
  const entry = fc.double({ min: -9, max: 9, noNaN: true })
  fc.assert(
    fc.property(fc.array(entry, { minLength: 9, maxLength: 9 }), (root) => {
      const matrix = new Float64Array(9)
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 3; column++) {
          for (let k = 0; k < 3; k++) matrix[row * 3 + column]! += root[row * 3 + k]! * root[column * 3 + k]!
          if (row === column) matrix[row * 3 + column]! += 1
        }
      const solution = choleskySolve(cholesky(matrix, 3)!, Float64Array.of(1, 2, 3))
      for (let row = 0; row < 3; row++) {
        const product = solution.reduce((sum, value, column) => sum + matrix[row * 3 + column]! * value, 0)
        expect(product).toBeCloseTo(row + 1, 8)
      }
    }),
  )
})
