import { expect, test } from 'vitest'
import { influenceOf, weighted } from './influence.ts'

test('difference of means; scores as in White’s variance', () => {
  const { estimate, scores } = influenceOf([3, 1, null, 5, 2], [0, 3], [1, 4])
  expect(estimate).toBe(2.5)
  expect([...scores]).toEqual([-2.5, 1.25, 0, 2.5, -1.25])
})

test('weights are shares of units, and their own error counts', () => {
  const part = (estimate: number, member: number[]) => ({
    influence: { estimate, scores: new Float64Array(4) },
    member: Float64Array.from(member),
  })
  const { estimate, scores } = weighted([part(1, [1, 1, 1, 0]), part(5, [0, 0, 0, 1])])
  expect(estimate).toBe(2)
  expect([...scores]).toEqual([-1, -1, -1, 3])
})
