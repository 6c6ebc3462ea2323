import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { unbiasingFactor } from './control-factors.ts'

test('agrees with Montgomery 2009, appendix VI', () => {
  expect([2, 5, 10, 25].map((size) => unbiasingFactor(size).toFixed(4))).toEqual(['0.7979', '0.9400', '0.9727', '0.9896'])
})

test('agrees with R 4.2.2 sqrt(2 / (n - 1)) * exp(lgamma(n / 2) - lgamma((n - 1) / 2))', () => {
  expect(relativeError(unbiasingFactor(5), 0.939985602986625)).toBeLessThan(1e-14)
  expect(relativeError(unbiasingFactor(10), 0.972659274121588)).toBeLessThan(1e-14)
})

test('refuses sizes without a spread', () => {
  expect(() => unbiasingFactor(1)).toThrow('unbiasingFactor needs a size of at least 2, not 1')
  expect(() => unbiasingFactor(2.5)).toThrow(RangeError)
})
