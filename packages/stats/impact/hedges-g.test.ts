import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { type GroupSummary, hedgesG } from './hedges-g.ts'

const group = (count: number, mean: number, standardDeviation: number): GroupSummary => ({ count, mean, standardDeviation })
const manual = group(13, 24.3923076923077, 6.16650380935334)
const automatic = group(19, 17.1473684210526, 3.83396638556131)

// g and its variance: R metafor 3.8-1 escalc(measure = "SMD"). d, J and the limits of the noncentral t: pt(ncp = ) in R 4.2.2.
test.each([
  [
    group(20, 105, 15),
    group(22, 98, 14),
    0.95,
    [
      0.474176305761394, 0.0981312498467541, 0.483304874254102, 0.981112194436695, -0.139800204627687, 1.08815281615047,
      -0.131762761952804, 1.07437493854625,
    ],
  ],
  [
    group(131, 26.2, 3.9),
    group(386, 22.3, 4.2),
    0.95,
    [
      0.943772520391682, 0.0110856797078557, 0.945149732059156, 0.998542864034386, 0.737410745595253, 1.15013429518811,
      0.737236726136772, 1.14946015170638,
    ],
  ],
  [
    group(5, 1.2, 0.3),
    group(4, 0.9, 0.4),
    0.95,
    [
      0.769206281759807, 0.482871016883264, 0.866025403784438, 0.888202907672751, -0.592751546905881, 2.13116411042549,
      -0.48768926301967, 1.97801995701955,
    ],
  ],
  [
    group(60, 4.94, 4.75),
    group(65, 4.98, 4.64),
    0.9,
    [
      -0.00847108230933238, 0.032051569088224, -0.00852317645491777, 0.993887942381466, -0.302948437873612, 0.286006273254947,
      -0.301131410416098, 0.284223645561403,
    ],
  ],
  [
    manual,
    automatic,
    0.95,
    [
      1.44063540240185, 0.161983255286907, 1.47794709580159, 0.974754378214399, 0.651805886710005, 2.2294649180937,
      0.653639469897502, 2.20876737603168,
    ],
  ],
])('%j against %j at %s as R', (treated, control, confidence, expected) => {
  const { g, variance, d, correction, lower, upper, exact } = hedgesG(treated, control, { confidence })
  const got = [g, variance, d, correction, lower, upper, exact.lower, exact.upper]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-8)
})

test('fuel use of manual and automatic cars, as R effectsize 0.8.3 hedges_g(): 1.440635 from .653639 to 2.208767', () => {
  const { g, exact } = hedgesG(manual, automatic)
  expect(g).toBeCloseTo(1.44063540240185, 8)
  expect(exact.lower).toBeCloseTo(0.653639499691773, 6)
  expect(exact.upper).toBeCloseTo(2.20876736309806, 6)
})

test('refuses groups that are none', () => {
  expect(() => hedgesG(group(1, 0, 1), automatic)).toThrow('hedgesG needs at least two in each group, not 1')
  expect(() => hedgesG(group(2.5, 0, 1), automatic)).toThrow(RangeError)
  expect(() => hedgesG(group(3, Number.NaN, 1), automatic)).toThrow('hedgesG needs finite means, not NaN')
  expect(() => hedgesG(group(3, 0, -1), automatic)).toThrow('hedgesG needs standard deviations of 0 or more, not -1')
  expect(() => hedgesG(group(3, 0, Infinity), automatic)).toThrow(RangeError)
  expect(() => hedgesG(group(3, 0, 0), group(3, 1, 0))).toThrow('hedgesG needs some spread within the groups')
})

test('shifting changes nothing, swapping the groups turns the sign', () => {
  const summary = fc.record({
    count: fc.integer({ min: 2, max: 90 }),
    mean: fc.integer({ min: -9, max: 9 }),
    standardDeviation: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(summary, summary, fc.integer({ min: -99, max: 99 }), (one, other, shift) => {
      const { g, exact } = hedgesG(one, other)
      const swapped = hedgesG({ ...other, mean: other.mean + shift }, { ...one, mean: one.mean + shift })
      expect(swapped.g).toBeCloseTo(-g, 9)
      expect(swapped.exact.lower).toBeCloseTo(-exact.upper, 6)
    }),
    { numRuns: 30 },
  )
})
