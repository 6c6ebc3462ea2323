import { expect, test } from 'vitest'
import { anxiety, attitude, judges } from '../test/agreement-data.ts'
import { twoWayMeanSquares } from './two-way-mean-squares.ts'

// R 4.2.2 summary(aov(score ~ unit + rater)).
test.each([
  ['Shrout & Fleiss', judges, 11.24166666666667, 32.48611111111109, 1.01944444444444],
  ['anxiety', anxiety, 2.64561403508772, 4.81666666666666, 1.44824561403509],
  ['attitude', attitude, 384.4643678160919, 1252.4555555555557, 62.7946360153257],
])('%s as R aov', (_, scores, betweenUnits, betweenRaters, residual) => {
  const squares = twoWayMeanSquares(scores)
  expect(squares.betweenUnits).toBeCloseTo(betweenUnits, 10)
  expect(squares.betweenRaters).toBeCloseTo(betweenRaters, 10)
  expect(squares.residual).toBeCloseTo(residual, 10)
})

test('Shrout & Fleiss, table 3, as published: within targets 6.26', () => {
  expect(twoWayMeanSquares(judges).withinUnits).toBeCloseTo(6.26, 2)
})

test('rounding does not pass for variation', () => {
  expect(
    twoWayMeanSquares([
      [0.1, 0.3],
      [0.7, 0.9],
      [0.2, 0.4],
    ]).residual,
  ).toBe(0)
  expect(
    twoWayMeanSquares([
      [0.1, 0.3],
      [0.3, 0.1],
    ]).betweenUnits,
  ).toBe(0)
})
