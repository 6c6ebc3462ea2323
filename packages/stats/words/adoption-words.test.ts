import { expect, test } from 'vitest'
import { adoptionCurve } from '../spread/adoption-curve.ts'
import { adoptionWords } from './adoption-words.ts'

test('how far, nobody yet, and a period that is not over', () => {
  expect(adoptionWords(adoptionCurve([0.5, 1.5, null, null], { until: 2 }))).toEqual([
    { key: 'adoption.soFar', values: { adopted: 2, population: 4, share: 0.5 } },
  ])
  expect(adoptionWords(adoptionCurve([0.5, 1.2, null], { until: 1.5 })).at(-1)).toEqual({
    key: 'adoption.underWay',
    values: { adopters: 1 },
  })
  expect(adoptionWords(adoptionCurve([null, null], { until: 2 }))).toEqual([{ key: 'adoption.none', values: { population: 2 } }])
  expect(adoptionWords({ periods: [], population: 3, adopted: 1 })).toHaveLength(1)
})
