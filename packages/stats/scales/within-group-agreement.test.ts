import { expect, test } from 'vitest'
import { withinGroupAgreement } from './within-group-agreement.ts'

const one = [[4], [5], [4], [4], [3]]
const three = [
  [4, 4, 5],
  [5, 4, 4],
  [4, 5, 4],
  [4, 4, 4],
  [3, 4, 3],
]

test('agrees with R multilevel 2.7 rwg() and rwg.j(), ranvar = 2', () => {
  expect(withinGroupAgreement(one, 5)).toBeCloseTo(0.75, 12)
  expect(withinGroupAgreement([[3], [3], [3]], 5)).toBe(1)
  expect(withinGroupAgreement(three, 5)).toBeCloseTo(0.923076923076923, 12)
})

test('answers that vary more than at random do not agree (R gives 0 too)', () => {
  expect(withinGroupAgreement([[1], [5], [3], [2], [4]], 5)).toBe(0)
  expect(
    withinGroupAgreement(
      [
        [1, 2, 1],
        [5, 5, 4],
        [3, 1, 3],
        [2, 3, 3],
        [4, 5, 5],
      ],
      5,
    ),
  ).toBe(0)
})

test('leaves people out who left an item out, and refuses what is no question', () => {
  expect(withinGroupAgreement([...one, [null]], 5)).toBeCloseTo(0.75, 12)
  expect(() => withinGroupAgreement(one, 1)).toThrow('withinGroupAgreement needs at least two options, not 1')
  expect(() => withinGroupAgreement(one, 4.5)).toThrow(RangeError)
  expect(() => withinGroupAgreement([[3]], 5)).toThrow('withinGroupAgreement needs at least two complete rows')
  expect(() => withinGroupAgreement([[], []], 5)).toThrow('withinGroupAgreement needs at least')
})
