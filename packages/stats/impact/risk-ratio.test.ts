import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { riskRatio } from './risk-ratio.ts'

// R metafor 3.8-1 escalc(measure = "RR"), add = 1/2 to tables with an empty cell; the first is the first trial of dat.bcg.
test.each([
  [4, 123, 11, 139, 0.95, 0.410938654841094, 0.570600354892951, 0.134301570832589, 1.25739838332279, false],
  [56, 70, 48, 80, 0.95, 1.33333333333333, 0.109108945117996, 1.07662642276319, 1.65124851126639, false],
  [9, 10, 3, 10, 0.95, 3, 0.494413232473044, 1.13835035744767, 7.90617751478479, false],
  [0, 10, 3, 12, 0.95, 0.168831168831169, 1.45529451242081, 0.00974324654879155, 2.92550983146721, true],
  [17, 17, 12, 15, 0.9, 1.24444444444444, 0.138156800727657, 0.991478006019773, 1.56195292876497, true],
])(
  '%i of %i against %i of %i as R metafor',
  (events, total, others, all, confidence, estimate, standardError, lower, upper, corrected) => {
    const result = riskRatio({ events, total }, { events: others, total: all }, { confidence })
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
      expect(riskRatio(one, other).log).toBeCloseTo(-riskRatio(other, one).log, 12)
      expect(riskRatio(one, other).lower).toBeCloseTo(1 / riskRatio(other, one).upper, 9)
    }),
  )
})

test('refuses counts that are none', () => {
  expect(() => riskRatio({ events: 0, total: 0 }, { events: 0, total: 1 })).toThrow('riskRatio needs whole totals above 0, not 0')
})
