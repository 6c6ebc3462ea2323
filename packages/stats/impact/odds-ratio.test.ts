import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { oddsRatio } from './odds-ratio.ts'

// R metafor 3.8-1 escalc(measure = "OR"), add = 1/2 to tables with an empty cell; the first is the first trial of dat.bcg.
test.each([
  [4, 123, 11, 139, 0.95, 0.391138273491215, 0.597599324174341, 0.121241931775345, 1.26185014334124, false],
  [56, 70, 48, 80, 0.95, 2.66666666666667, 0.375990754698899, 1.27621787053643, 5.57201969607438, false],
  [9, 10, 3, 10, 0.95, 21, 1.25988157669742, 1.77748585100643, 248.103240737642, false],
  [0, 10, 3, 12, 0.95, 0.129251700680272, 1.57677377541838, 0.00587873651125568, 2.84176746087473, true],
  [17, 17, 12, 15, 0.9, 9.79999999999999, 1.55655296821443, 0.757357854802384, 126.809274362196, true],
])(
  '%i of %i against %i of %i as R metafor',
  (events, total, others, all, confidence, estimate, standardError, lower, upper, corrected) => {
    const result = oddsRatio({ events, total }, { events: others, total: all }, { confidence })
    expect(relativeError(result.estimate, estimate)).toBeLessThan(1e-12)
    expect(relativeError(result.standardError, standardError)).toBeLessThan(1e-12)
    expect(relativeError(result.lower, lower)).toBeLessThan(1e-12)
    expect(relativeError(result.upper, upper)).toBeLessThan(1e-12)
    expect(Math.exp(result.log)).toBe(result.estimate)
    expect(result.corrected).toBe(corrected)
  },
)

test('swapping the groups turns the ratio round', () => {
  const counts = fc
    .integer({ min: 1, max: 60 })
    .chain((total) => fc.record({ events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      expect(oddsRatio(one, other).log).toBeCloseTo(-oddsRatio(other, one).log, 12)
      expect(oddsRatio(one, other).lower).toBeCloseTo(1 / oddsRatio(other, one).upper, 9)
    }),
  )
})

test('refuses counts that are none', () => {
  expect(() => oddsRatio({ events: 0, total: 0 }, { events: 0, total: 1 })).toThrow('oddsRatio needs whole totals above 0, not 0')
})
