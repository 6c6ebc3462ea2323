import { expect, test } from 'vitest'
import { leastSquares } from '../linear/least-squares.ts'
import { nile } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { neweyWest, neweyWestLag, sandwich } from './newey-west.ts'

test('lag by the number of points', () => {
  expect([20, 24, 36, 100, 200].map(neweyWestLag)).toEqual([2, 2, 3, 4, 4])
})

// R sandwich 3.0-2 NeweyWest(lm(Nile ~ time), lag, prewhite = FALSE, adjust = FALSE), square roots of the diagonal.
test.each([
  [0, 31.15885589448851, 0.49616120574302],
  [4, 43.22416266368599, 0.69561993818403],
  [12, 48.7483258754113, 0.81716119209508],
])('Nile on time, lag %i, as R sandwich', (lag, intercept, slope) => {
  const times = nile.map((_, time) => time)
  const design = [new Float64Array(100).fill(1), Float64Array.from(times)]
  const covariance = neweyWest(leastSquares(design, Float64Array.from(nile))!, design, times, lag)
  expect(relativeError(Math.sqrt(covariance[0]!), intercept)).toBeLessThan(1e-6)
  expect(relativeError(Math.sqrt(covariance[3]!), slope)).toBeLessThan(1e-6)
})

test('a gap is no neighbourhood: points two steps apart do not touch at lag 1', () => {
  const design = [Float64Array.of(1, 1, 1, 1)]
  const fit = leastSquares(design, Float64Array.of(1, 2, 4, 3))!
  expect(neweyWest(fit, design, [0, 2, 4, 6], 1)).toEqual(neweyWest(fit, design, [0, 1, 2, 3], 0))
})

test('the sandwich is bread, filling, bread', () => {
  expect([...sandwich(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 0, 0, 2), 2)]).toEqual([13, 18, 27, 38])
})
