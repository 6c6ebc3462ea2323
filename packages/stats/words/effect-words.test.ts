import { expect, test } from 'vitest'
import { hedgesG } from '../impact/hedges-g.ts'
import { effectWords } from './effect-words.ts'

const group = (mean: number, count = 20) => ({ count, mean, standardDeviation: 2 })

test('above, below, or not clear, by the exact interval', () => {
  const { key, values } = effectWords(hedgesG(group(12), group(9)))
  expect(key).toBe('effect.above')
  expect(values.lower).toBeGreaterThan(0)
  expect(effectWords(hedgesG(group(9), group(12))).key).toBe('effect.below')
  expect(effectWords(hedgesG(group(10), group(9.5))).key).toBe('effect.unclear')
})
