import { expect, test } from 'vitest'
import { studyEffects } from './study-effects.ts'

test('leaves out studies without an effect or a variance', () => {
  const { effects, variances, places } = studyEffects(
    'meta',
    [
      { effect: 1, variance: null },
      { effect: 2, variance: 3 },
      { effect: null, variance: 4 },
    ],
    1,
  )
  expect([[...effects], [...variances], places]).toEqual([[2], [3], [1]])
})

test('refuses what cannot be pooled', () => {
  expect(() => studyEffects('meta', [{ effect: 1, variance: 1 }], 2)).toThrow(
    'meta needs at least 2 studies with an effect and a variance, not 1',
  )
  expect(() => studyEffects('meta', [{ effect: Number.NaN, variance: 1 }], 1)).toThrow(
    'meta needs finite effects or null: study 1 has NaN',
  )
  for (const variance of [0, -1, Infinity])
    expect(() => studyEffects('meta', [{ effect: 1, variance }], 1)).toThrow(
      `meta needs variances above 0 and finite, or null: study 1 has ${variance}`,
    )
})
