import { expect, test } from 'vitest'
import { krippendorffAlphaWords } from './krippendorff-alpha-words.ts'

const result = (alpha: number | null, lower: number | null, upper: number | null) => ({
  alpha,
  lower,
  upper,
  units: 40,
  scores: 90,
  samples: 1000,
  observedDisagreement: 0.1,
  expectedDisagreement: 0.9,
})

test('goes by the interval, not by the figure alone', () => {
  expect(krippendorffAlphaWords(result(0.9, 0.82, 0.95)).key).toBe('alpha.reliable')
  expect(krippendorffAlphaWords(result(0.85, 0.7, 0.92)).key).toBe('alpha.tentative')
  expect(krippendorffAlphaWords(result(0.85, 0.5, 0.92)).key).toBe('alpha.unsettled')
  expect(krippendorffAlphaWords(result(0.4, 0.2, 0.6)).key).toBe('alpha.unreliable')
})

test('says when there was nothing to disagree about', () => {
  for (const missing of [result(null, null, null), result(0.5, null, 0.7), result(0.5, 0.2, null)]) {
    expect(krippendorffAlphaWords(missing)).toEqual({ key: 'alpha.undefined', values: { units: 40 } })
  }
})
