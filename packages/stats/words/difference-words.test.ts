import { expect, test } from 'vitest'
import { riskDifference } from '../impact/risk-difference.ts'
import { differenceWords } from './difference-words.ts'

test('more, fewer, or not clear, of every hundred', () => {
  const of = (events: number) => ({ events, total: 100 })
  expect(differenceWords(riskDifference(of(90), of(30)))).toMatchObject({
    key: 'difference.above',
    values: { share: 0.9, other: 0.3 },
  })
  expect(differenceWords(riskDifference(of(30), of(90))).key).toBe('difference.below')
  expect(differenceWords(riskDifference(of(31), of(30))).key).toBe('difference.unclear')
})
