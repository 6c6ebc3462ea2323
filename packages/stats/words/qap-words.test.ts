import { expect, test } from 'vitest'
import { qapWords } from './qap-words.ts'

const result = (correlation: number | null, high: number | null, low: number | null) => ({
  correlation,
  probabilityAsHigh: high,
  probabilityAsLow: low,
  permutations: 1000,
})

test('together, apart, not clear, or nothing to go by', () => {
  expect(qapWords(result(0.4, 0.001, 1))).toEqual({ key: 'qap.together', values: { correlation: 0.4, permutations: 1000 } })
  expect(qapWords(result(-0.4, 1, 0.001)).key).toBe('qap.apart')
  expect(qapWords(result(0.1, 0.2, 0.8)).key).toBe('qap.unclear')
  for (const none of [result(null, null, null), result(0.1, null, 0.2), result(0.1, 0.2, null)])
    expect(qapWords(none).key).toBe('qap.none')
})
