import { expect, test } from 'vitest'
import { xmrChart } from '../charts/xmr-chart.ts'
import { targetWords } from './target-words.ts'

const steady = xmrChart([5, 7, 6, 8, 5, 6, 7, 5, 8, 6, 7, 6])

test('says what the process will do if left as it is, and nothing before ten points', () => {
  expect(targetWords(steady, 20, 'higher')).toEqual({ key: 'target.fails', values: { target: 20, points: 12 } })
  expect(targetWords(steady, 20, 'lower').key).toBe('target.passes')
  expect(targetWords(steady, 6, 'higher').key).toBe('target.hitAndMiss')
  expect(targetWords(xmrChart([5, 7, 6, 8]), 1, 'higher').key).toBe('target.early')
})
