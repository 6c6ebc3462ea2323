import { expect, test } from 'vitest'
import { blankChart } from './control-chart.ts'
import { checkCounts, drawCounts, meanOfPhase } from './counts.ts'

test('refuses what is no count, and a phase without any', () => {
  expect(() => checkCounts('cChart', [1, -2])).toThrow('cChart needs counts of at least 0, not -2')
  expect(() => meanOfPhase('gChart', [null])).toThrow('gChart needs at least one point in each phase')
  expect(meanOfPhase('gChart', [2, null, 5])).toBe(3.5)
})

test('draws limits about what is expected, cut at 0, and only the points present', () => {
  const chart = blankChart('c', 3, [])
  drawCounts(chart, [12, null, 9], 0, 3, 9, 4)
  expect([chart.lower, chart.upper, chart.values, chart.deviations]).toEqual([
    [0, 0, 0],
    [21, 21, 21],
    [12, null, 9],
    [0.75, null, 0],
  ])
})
