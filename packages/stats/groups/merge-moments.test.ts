import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeMoments } from './merge-moments.ts'
import { momentsOf } from './moments.ts'

test('merging parts gives what the values together give, in any order and grouping', () => {
  const part = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.nat(), (parts, turn) => {
      const whole = momentsOf(parts.flat())
      const pieces = parts.map(momentsOf)
      const at = pieces.length === 0 ? 0 : turn % pieces.length
      expect(mergeMoments(pieces)).toEqual(whole)
      expect(mergeMoments(pieces.toReversed())).toEqual(whole)
      expect(mergeMoments([mergeMoments(pieces.slice(at)), mergeMoments(pieces.slice(0, at))])).toEqual(whole)
    }),
  )
})

test('refuses what no values have', () => {
  expect(() => mergeMoments([{ n: 1.5, sum: 1, sumOfSquares: 1 }])).toThrow(
    'mergeMoments needs a whole number of values, not 1.5',
  )
  expect(() => mergeMoments([{ n: -1, sum: 1, sumOfSquares: 1 }])).toThrow(RangeError)
  expect(() => mergeMoments([{ n: 1, sum: Number.NaN, sumOfSquares: 1 }])).toThrow('mergeMoments needs finite sums')
  expect(() => mergeMoments([{ n: 1, sum: 1, sumOfSquares: -1 }])).toThrow('mergeMoments needs finite sums')
})
