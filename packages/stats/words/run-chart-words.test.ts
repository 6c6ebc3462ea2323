import { expect, test } from 'vitest'
import { runChart } from '../charts/run-chart.ts'
import { runChartPhrases } from './run-chart-phrases.ts'
import { runChartWords } from './run-chart-words.ts'
import { say } from './say.ts'

const steady = runChart([3, 5, 2, 6, 4, 7, 1, 8, 3, 6])
const risen = runChart([1, 2, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9, 8], { baseline: 6 })
const fallen = runChart([9, 8, 9, 8, 9, 8, 9, 1, 1, 1, 1, 1, 1, 1, 1], { baseline: 6 })
const drifting = runChart([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

test('below ten points it is only early, whatever the rules say', () => {
  expect(runChartWords(runChart([1, 1, 1, 1, 9, 9, 9, 9, 9]))).toEqual({
    key: 'runChart.early',
    values: { points: 9, needed: 10 },
  })
})

test('no signal is no more than chance', () => {
  expect(runChartWords(steady)).toEqual({ key: 'runChart.steady', values: { points: 10, median: 4.5 } })
})

test('a long run is told with its side', () => {
  expect(runChartWords(risen)).toEqual({ key: 'runChart.longRunAbove', values: { run: 8, limit: 7, median: 1.5 } })
  expect(runChartWords(fallen)).toEqual({ key: 'runChart.longRunBelow', values: { run: 8, limit: 7, median: 8.5 } })
})

test('few crossings are told when no run is long', () => {
  expect(runChartWords(drifting)).toEqual({ key: 'runChart.fewCrossings', values: { crossings: 1, minimum: 2, median: 5.5 } })
})

test('is said in English and Spanish', () => {
  expect(say(runChartWords(drifting), runChartPhrases, 'en')).toBe(
    'The line crosses its middle, 5.5, only 1 time. Chance alone rarely gives fewer than 2: the points come in stretches, so something has probably changed.',
  )
  expect(say(runChartWords(steady), runChartPhrases, 'es')).toContain('alrededor de su mitad, 4,5,')
})
