import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { chiSquareCdf } from './chi-square-cdf.ts'

// x, df, lower tail, upper tail: R 4.2.2 pchisq
const fromR = [
  [0.01, 0.5, 0.2930808947210196, 0.7069191052789804],
  [1, 0.5, 0.8464864041916774, 0.15351359580832244],
  [8, 0.5, 0.9984573178033608, 0.0015426821966391844],
  [60, 0.5, 0.999999999999998, 1.965822147357058e-15],
  [0.01, 1, 0.07965567455405796, 0.920344325445942],
  [1, 1, 0.682689492137086, 0.31731050786291415],
  [8, 1, 0.9953222650189527, 0.004677734981047268],
  [60, 1, 0.9999999999999906, 9.48573757107385e-15],
  [0.01, 3.3, 0.00010719289202148124, 0.9998928071079785],
  [1, 3.3, 0.15843991821325604, 0.841560081786744],
  [8, 3.3, 0.9423086768582892, 0.05769132314171072],
  [60, 3.3, 0.9999999999990312, 9.687277413018156e-13],
  [0.01, 50, 1.9121258940690618e-83, 1],
  [1, 50, 1.1881853393548447e-33, 0.9999999999999999],
  [8, 50, 1.5693137814353148e-12, 0.9999999999984307],
  [60, 50, 0.8427579727616084, 0.15724202723839162],
  [0.01, 200, 0, 1],
  [1, 200, 5.152342733971752e-189, 0.9999999999999999],
  [8, 200, 3.2836734497727675e-100, 1],
  [60, 200, 7.338468632878334e-24, 1],
] as const

test.each(fromR)('agrees with R at %s, %s', (x, df, lower, upper) => {
  expect(relativeError(chiSquareCdf(x, df), lower)).toBeLessThan(1e-12)
  expect(relativeError(chiSquareCdf(x, df, 'upper'), upper)).toBeLessThan(1e-12)
})

test('its ends', () => {
  expect(chiSquareCdf(-1, 3)).toBe(0)
  expect(chiSquareCdf(Infinity, 3)).toBe(1)
  expect(chiSquareCdf(0, 3, 'upper')).toBe(1)
})

test('refuses what cannot be', () => {
  expect(() => chiSquareCdf(Number.NaN, 3)).toThrow('chiSquareCdf needs a number, not NaN')
  expect(() => chiSquareCdf(1, Infinity)).toThrow('chiSquareCdf needs degrees of freedom above 0 and finite, not Infinity')
})
