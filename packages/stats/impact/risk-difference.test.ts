import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { riskDifference } from './risk-difference.ts'

// Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: .0524 to .3339, .1705 to .8090, .0582 to .8062. More digits, and the other
// rows, by its formula in R 4.2.2.
test.each([
  [56, 70, 48, 80, 0.95, 0.0524314724023649, 0.333872654036906],
  [9, 10, 3, 10, 0.95, 0.170522723934503, 0.809017973535488],
  [6, 7, 2, 7, 0.95, 0.0582279274823123, 0.806249637524228],
  [0, 10, 3, 12, 0.95, -0.532305334933566, 0.0708804156994083],
  [17, 17, 12, 15, 0.9, 0.0195458167828187, 0.408786320940197],
  [180, 13541, 372, 25388, 0.95, -0.00373377207659874, 0.00114428335708809],
])('%i of %i against %i of %i', (events, total, others, all, confidence, lower, upper) => {
  const result = riskDifference({ events, total }, { events: others, total: all }, { confidence })
  expect(result.estimate).toBeCloseTo(events / total - others / all, 14)
  expect(result.lower).toBeCloseTo(lower, 12)
  expect(result.upper).toBeCloseTo(upper, 12)
})

test('swapping the groups turns the interval round, and it stays within −1 and 1', () => {
  const counts = fc
    .integer({ min: 1, max: 60 })
    .chain((total) => fc.record({ events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const { estimate, lower, upper } = riskDifference(one, other)
      const swapped = riskDifference(other, one)
      expect(swapped.lower).toBeCloseTo(-upper, 12)
      expect([lower >= -1 - 1e-12, lower <= estimate, estimate <= upper, upper <= 1 + 1e-12]).toEqual([true, true, true, true])
    }),
  )
})

test('refuses counts that are none', () => {
  expect(() => riskDifference({ events: 3, total: 2 }, { events: 0, total: 1 })).toThrow(
    'riskDifference needs whole events from 0 to the total, not 3 of 2',
  )
})
