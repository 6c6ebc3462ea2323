import { expect, test } from 'vitest'
import { checkNumber, checkPositive, checkProbability, smallerTail } from './probability.ts'

test('refuses what is no probability, no parameter and no number', () => {
  expect(() => checkProbability('x', 1.1)).toThrow('x needs a probability from 0 to 1, not 1.1')
  expect(() => checkPositive('x', 'a shape', 0)).toThrow('x needs a shape above 0 and finite, not 0')
  expect(() => checkNumber('x', Number.NaN)).toThrow('x needs a number, not NaN')
})

test('the smaller tail, whichever was asked for', () => {
  expect(smallerTail(0.25, 'upper')).toEqual({ area: 0.25, side: 'upper' })
  expect(smallerTail(0.75, 'upper')).toEqual({ area: 0.25, side: 'lower' })
})
