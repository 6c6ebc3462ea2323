import { expect, test } from 'vitest'
import { scorePairs } from './score-pairs.ts'

test('keeps the units both raters scored, in order', () => {
  expect(scorePairs('kappa', [3, null, 1, 2], [2, 2, 1, null])).toEqual([
    [3, 2],
    [1, 1],
  ])
  expect(scorePairs('kappa', ['a'], ['b'])).toEqual([['a', 'b']])
})

test('refuses what cannot be paired', () => {
  expect(() => scorePairs('kappa', [1, 2], [1])).toThrow('kappa needs two lists over the same units: one has 2, the other 1')
  expect(() => scorePairs('kappa', [1, null], [null, 2])).toThrow('kappa needs at least one unit scored by both raters')
  expect(() => scorePairs('kappa', [1, Number.NaN], [1, 2])).toThrow('kappa needs finite scores or null: unit 2 has NaN')
})
