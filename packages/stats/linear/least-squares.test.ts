import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastSquares } from './least-squares.ts'

// R 4.2.2 datasets::stackloss, lm(stack.loss ~ .).
const air = [80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56, 70]
const water = [27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20, 20, 20]
const acid = [89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80, 82, 91]
const loss = [42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15]
const columns = [air.map(() => 1), air, water, acid].map((column) => Float64Array.from(column))

test('stack loss as R lm', () => {
  const fit = leastSquares(columns, Float64Array.from(loss))!
  const expected = [-39.919674420124, 0.715640200485283, 1.295286124388573, -0.152122519148653]
  for (const [place, value] of expected.entries()) expect(fit.coefficients[place]).toBeCloseTo(value, 10)
  const errors = [11.89599685064427, 0.134858185355372, 0.368024265272704, 0.156294043248305]
  for (const [place, value] of errors.entries())
    expect(Math.sqrt((fit.inverse[place * 5]! * fit.sumOfSquares) / fit.df)).toBeCloseTo(value, 9)
  expect(fit.df).toBe(17)
  expect(fit.residuals[20]).toBeCloseTo(-7.23771285908992, 10)
})

test('is null where columns cannot be told apart, or rows are too few', () => {
  const [one, two] = [Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 2, 3, 4)]
  expect(leastSquares([one, two, two.map((value) => 3 * value - 2)], Float64Array.of(1, 2, 3, 5))).toBeNull()
  expect(leastSquares([new Float64Array(3)], Float64Array.of(1, 2, 3))).toBeNull()
  expect(leastSquares([one.slice(0, 2), two.slice(0, 2)], Float64Array.of(1, 2))).toBeNull()
})

test('residuals stand at right angles to every column', () => {
  const row = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 20 }), (rows) => {
      const design = [0, 1].map((place) => Float64Array.from(rows, (values) => values[place]!))
      const fit = leastSquares(
        design,
        Float64Array.from(rows, (values) => values[2]!),
      )
      for (const column of fit === null ? [] : design)
        expect(column.reduce((sum, value, place) => sum + value * fit!.residuals[place]!, 0)).toBeCloseTo(0, 6)
    }),
  )
})
