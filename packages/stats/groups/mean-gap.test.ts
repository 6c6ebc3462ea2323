import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { meanGap } from './mean-gap.ts'
import { momentsOf } from './moments.ts'

// Lengths of teeth with ascorbic acid and with orange juice (R's ToothGrowth), and hours of extra sleep under two drugs (R's sleep).
const ascorbic = [
  4.2, 11.5, 7.3, 5.8, 6.4, 10, 11.2, 11.2, 5.2, 7, 16.5, 16.5, 15.2, 17.3, 22.5, 17.3, 13.6, 14.5, 18.8, 15.5, 23.6, 18.5, 33.9,
  25.5, 26.4, 32.5, 26.7, 21.5, 23.3, 29.5,
]
const juice = [
  15.2, 21.5, 17.6, 9.7, 14.5, 10, 8.2, 9.4, 16.5, 9.7, 19.7, 23.3, 23.6, 26.4, 20, 25.2, 25.8, 21.2, 14.5, 27.3, 25.5, 26.4,
  22.4, 24.5, 24.8, 30.9, 26.4, 27.3, 29.4, 23,
]
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
const women = [115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164]

// gap, lower, upper, degrees of freedom: R 4.2.2 t.test()
const fromR: [string, number[], number[], number, number[]][] = [
  ['ToothGrowth', ascorbic, juice, 0.95, [-3.7, -7.57101561836716, 0.171015618367165, 55.3094326826406]],
  ['sleep, 90 %', first, second, 0.9, [-1.58, -3.05338149733161, -0.106618502668394, 17.7764735161785]],
  [
    'sizes far apart',
    women,
    [100, 120, 150, 110],
    0.95,
    [16.7333333333333, -15.6948675868391, 49.1615342535057, 3.86449619634786],
  ],
]

test.each(fromR)('agrees with R: %s', (_, one, other, confidence, reference) => {
  const { gap, lower, upper, df, sizes } = meanGap(momentsOf(one), momentsOf(other), { confidence })
  ;[gap, lower, upper, df].forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-10))
  expect(sizes).toEqual([one.length, other.length])
})

test('groups without any spread have a gap and no doubt about it', () => {
  expect(meanGap(momentsOf([3, 3]), momentsOf([1, 1, 1]))).toEqual({ gap: 2, lower: 2, upper: 2, df: 3, sizes: [2, 3] })
})

test('refuses groups too small to have a spread, and no confidence', () => {
  expect(() => meanGap(momentsOf([3]), momentsOf([1, 2]))).toThrow('meanGap needs at least two values in each group')
  expect(() => meanGap(momentsOf([3, 4]), momentsOf([1]))).toThrow('meanGap needs at least two values in each group')
  expect(() => meanGap(momentsOf([3, 4]), momentsOf([1, 2]), { confidence: 1 })).toThrow(
    'meanGap needs a confidence between 0 and 1, not 1',
  )
})
