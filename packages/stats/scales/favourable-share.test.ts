import { expect, test } from 'vitest'
import { favourableShare } from './favourable-share.ts'

const answers = [
  ...Array.from({ length: 25 }, () => 5),
  ...Array.from({ length: 12 }, () => 4),
  ...Array.from({ length: 13 }, () => 2),
]

test('37 of 50: R 4.2.2 prop.test(37, 50, correct = FALSE)', () => {
  const found = favourableShare(answers, 4)
  expect(found).toMatchObject({ share: 0.74, favourable: 37, answers: 50 })
  expect(found.lower).toBeCloseTo(0.604468427351512, 12)
  expect(favourableShare(answers, 4, { confidence: 0.9 }).upper).toBeCloseTo(0.827821367900659, 12)
})

test('those who did not answer are part of neither figure', () => {
  expect(favourableShare([5, null, 1, null], 4)).toMatchObject({ share: 0.5, answers: 2 })
  expect(favourableShare([3, 2], 4)).toMatchObject({ share: 0, lower: 0 })
})

test('refuses no answers, and no line to draw', () => {
  expect(() => favourableShare([null], 4)).toThrow('favourableShare needs at least one answer')
  expect(() => favourableShare([3], Number.NaN)).toThrow('favourableShare needs the least favourable answer as a number, not NaN')
})
