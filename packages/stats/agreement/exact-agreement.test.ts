import { expect, test } from 'vitest'
import { anxiety, diagnoses } from '../test/agreement-data.ts'
import { exactAgreement } from './exact-agreement.ts'

const rater = (scores: number[][], column: number) => scores.map((row) => row[column]!)

test('agrees with R 4.2.2 mean(x == y) on published scores', () => {
  expect(exactAgreement(rater(anxiety, 0), rater(anxiety, 1))).toEqual({ pairs: 20, agreeing: 6, share: 0.3 })
  expect(exactAgreement(rater(anxiety, 1), rater(anxiety, 2))).toEqual({ pairs: 20, agreeing: 4, share: 0.2 })
  expect(exactAgreement(rater(diagnoses, 0), rater(diagnoses, 5)).share).toBeCloseTo(5 / 30, 15)
})

test('a unit that either rater left out takes no part', () => {
  expect(exactAgreement([3, 2, 4, null], [3, 3, 4, 1])).toEqual({ pairs: 3, agreeing: 2, share: 2 / 3 })
  expect(exactAgreement(['a', 'b'], ['a', null]).pairs).toBe(1)
})
