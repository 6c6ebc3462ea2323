import { expect, test } from 'vitest'
import { reliabilityWords } from './reliability-words.ts'

test('a figure with its limits, without them, wide open, or none', () => {
  expect(reliabilityWords({ value: 0.84, lower: 0.74, upper: 0.92 })).toEqual({
    key: 'reliability.interval',
    values: { value: 0.84, lower: 0.74, upper: 0.92 },
  })
  expect(reliabilityWords({ value: 0.6, lower: 0.1, upper: 0.9 }).key).toBe('reliability.unclear')
  expect(reliabilityWords({ value: 0.3, lower: 0.1, upper: 0.5 }).key).toBe('reliability.interval')
  expect(reliabilityWords({ value: 0.84 }).key).toBe('reliability.value')
  expect(reliabilityWords({ value: 0.84, lower: 0.5 }).key).toBe('reliability.value')
  expect(reliabilityWords({ value: null }).key).toBe('reliability.none')
})
