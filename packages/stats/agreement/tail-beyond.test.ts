import { expect, test } from 'vitest'
import { tailBeyond } from './tail-beyond.ts'

test('halves what an interval leaves out', () => {
  expect(tailBeyond('kappa', 0.95)).toBeCloseTo(0.025, 15)
})

test('refuses what is no confidence', () => {
  for (const confidence of [0, 1, 95, Number.NaN])
    expect(() => tailBeyond('kappa', confidence)).toThrow(`kappa needs a confidence between 0 and 1, not ${confidence}`)
})
