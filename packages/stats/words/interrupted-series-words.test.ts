import { expect, test } from 'vitest'
import { interruptedSeries } from '../impact/interrupted-series.ts'
import { interruptedSeriesWords } from './interrupted-series-words.ts'

const noise = [0.3, -0.2, 0.1, -0.4, 0.2, 0, -0.1, 0.3, -0.3, 0.1]
const series = (jump: number, points = 10) => [
  ...noise.slice(0, points).map((error) => 5 + error),
  ...noise.slice(0, points).map((error) => 5 + jump - error),
]

const keys = (jump: number, points = 10) =>
  interruptedSeriesWords(interruptedSeries(series(jump, points), { change: points })).map(({ key }) => key)

test('above or below where it was heading, always with what this design cannot rule out', () => {
  expect(keys(4)).toEqual(['series.above', 'series.alone'])
  expect(keys(-4)).toEqual(['series.below', 'series.alone'])
  expect(keys(0)).toEqual(['series.unclear', 'series.alone'])
})

test('few points are a hint', () => {
  expect(keys(4, 5)).toContain('series.few')
})
