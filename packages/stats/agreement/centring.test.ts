import { expect, test } from 'vitest'
import { centringOf } from './centring.ts'

test('the last of each set is the negative sum of the others', () => {
  const centring = centringOf([3, 1, 2])
  expect(centring.free).toBe(3)
  expect([...centring.expand(Float64Array.of(1, 2, 5))]).toEqual([1, 2, -3, 0, 5, -5])
})

test('slopes and information follow by the chain rule, errors by the covariance', () => {
  const centring = centringOf([2, 2])
  const information = Float64Array.from({ length: 16 }, (_, cell) => (cell % 5 === 0 ? cell / 5 + 1 : 0))
  const reduced = centring.reduce({ value: 7, slope: Float64Array.of(1, 4, 2, 2), information })
  expect(reduced.value).toBe(7)
  expect([...reduced.slope]).toEqual([-3, 0])
  expect([...reduced.information]).toEqual([3, 0, 0, 7])
  expect([...centringOf([3]).errors(Float64Array.of(4, 1, 1, 9))]).toEqual([2, 3, Math.sqrt(15)])
})

test('loose parameters stand for themselves', () => {
  const centring = centringOf([2], 1)
  expect(centring.free).toBe(2)
  expect([...centring.expand(Float64Array.of(4, 7))]).toEqual([4, -4, 7])
})
