import { expect, test } from 'vitest'
import { anxiety, diagnoses } from '../test/agreement-data.ts'
import { adjacentAgreement } from './adjacent-agreement.ts'

const rater = (scores: number[][], column: number) => scores.map((row) => row[column]!)
const scale = [1, 2, 3, 4, 5, 6]

test('agrees with R 4.2.2 mean(abs(x - y) <= 1) on published scores', () => {
  expect(adjacentAgreement(rater(anxiety, 0), rater(anxiety, 1), scale)).toEqual({ pairs: 20, agreeing: 13, share: 0.65 })
  expect(adjacentAgreement(rater(anxiety, 1), rater(anxiety, 2), scale).share).toBe(0.6)
  expect(adjacentAgreement(rater(diagnoses, 0), rater(diagnoses, 5), [1, 2, 3, 4, 5]).share).toBeCloseTo(7 / 30, 15)
})

test('a step is a step of the scale, whatever it is called', () => {
  expect(adjacentAgreement(['low', 'low'], ['middle', 'high'], ['low', 'middle', 'high']).share).toBe(0.5)
  expect(adjacentAgreement([1], [10], [1, 10, 100]).share).toBe(1)
})

test('a unit that either rater left out takes no part; a score off the scale is refused', () => {
  expect(adjacentAgreement([1, null], [2, 2], [1, 2]).pairs).toBe(1)
  expect(() => adjacentAgreement([1, 7], [2, 2], [1, 2])).toThrow('adjacentAgreement needs scores on the scale: 7 is not on it')
})
