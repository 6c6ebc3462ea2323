import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRatios } from './merge-ratios.ts'

test('adds numerators and denominators; what is withheld never counts as 0', () => {
  expect(mergeRatios([{ numerator: 3, denominator: 10 }, null, { numerator: 1, denominator: 2 }])).toEqual({
    numerator: 4,
    denominator: 12,
  })
  expect(mergeRatios([])).toEqual({ numerator: 0, denominator: 0 })
})

test('the order of merging does not matter', () => {
  const ratio = fc.option(fc.record({ numerator: fc.nat(500), denominator: fc.nat(500) }))
  fc.assert(
    fc.property(fc.array(ratio, { maxLength: 12 }), fc.nat(11), (parts, at) => {
      const whole = mergeRatios(parts)
      expect(mergeRatios(parts.toReversed())).toEqual(whole)
      expect(mergeRatios([mergeRatios(parts.slice(0, at)), mergeRatios(parts.slice(at))])).toEqual(whole)
    }),
  )
})

test('refuses what is no count', () => {
  expect(() => mergeRatios([{ numerator: -1, denominator: 2 }])).toThrow(
    'mergeRatios needs finite counts of at least 0, not -1 of 2',
  )
  expect(() => mergeRatios([{ numerator: 1, denominator: Infinity }])).toThrow(RangeError)
})
