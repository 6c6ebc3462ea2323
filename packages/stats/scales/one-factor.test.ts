import { expect, test } from 'vitest'
import { oneFactor } from './one-factor.ts'

test('three equal correlations have one answer: loadings of their root', () => {
  const { loadings, uniquenesses } = oneFactor([
    [1, 0.5, 0.5],
    [0.5, 1, 0.5],
    [0.5, 0.5, 1],
  ])
  for (const loading of loadings) expect(loading).toBeCloseTo(Math.SQRT1_2, 10)
  for (const left of uniquenesses) expect(left).toBeCloseTo(0.5, 10)
})

test('finds loadings that correlations were made from', () => {
  const made = [0.9, 0.7, 0.6, 0.4]
  const correlations = made.map((one, row) => made.map((other, column) => (row === column ? 1 : one * other)))
  oneFactor(correlations).loadings.forEach((loading, item) => expect(loading).toBeCloseTo(made[item]!, 8))
})

test('items that pull apart: the sign follows the heavier side', () => {
  const made = [-0.9, -0.8, 0.3]
  const correlations = made.map((one, row) => made.map((other, column) => (row === column ? 1 : one * other)))
  const { loadings } = oneFactor(correlations)
  expect(loadings[0]).toBeCloseTo(0.9, 6)
  expect(loadings[2]).toBeCloseTo(-0.3, 6)
})
