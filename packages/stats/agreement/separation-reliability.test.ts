import { expect, test } from 'vitest'
import { separationReliability } from './separation-reliability.ts'

// 1 - mean(se^2) / var(m) in R 4.2.2, of measures and errors that R BradleyTerry2 1.1.2 gives for its citations and baseball, and by hand.
test.each([
  [
    [0.78992205269411, -2.15915044414976, 0.3103522829421, 1.05887610851356],
    [0.04333046871167, 0.07257974357027, 0.04164101554419, 0.05304698821353],
    0.998651487042,
  ],
  [
    [-1.0502025360093, 0.05749516936939, -0.3663497668501, 0.3862058958032, 0.5311533406521, 0.1974153091321, 0.2442825879025],
    [0.2324622960134, 0.20091907145358, 0.2050443192491, 0.2041565585733, 0.207419476292, 0.20160374801, 0.2020615206149],
    0.8534803968765,
  ],
  [[-1, 0, 1], [0.5, 0.5, 0.5], 0.75],
])('%j', (measures, errors, reliability) => {
  expect(separationReliability(measures, errors)).toBeCloseTo(reliability, 10)
})

test('falls below 0 where errors exceed the spread, and is null without spread', () => {
  expect(separationReliability([0, 1], [1, 1])).toBe(-1)
  expect(separationReliability([2, 2], [1, 1])).toBeNull()
})

test('refuses what cannot be compared', () => {
  expect(() => separationReliability([1], [1])).toThrow(
    'separationReliability needs at least two measures, each with a standard error',
  )
  expect(() => separationReliability([1, 2], [1])).toThrow(RangeError)
})
