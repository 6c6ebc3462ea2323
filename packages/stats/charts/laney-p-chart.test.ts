import { expect, test } from 'vitest'
import { juiceCans, large, orders } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { laneyPChart } from './laney-p-chart.ts'
import { pChart } from './p-chart.ts'

// centre, then lower, upper and deviation of the 1st point: R 4.2.2 with the formulas of qicharts2's P prime chart
const fromR = [
  ['cans', juiceCans, 0.231333333333333, 0, 0.528471998043532, 0.0875012345679011],
  ['orders', orders, 0.0955102040816327, 0.0103614050610837, 0.180659003102182, 0.862835278949403],
  ['large', large, 0.82917903066271, 0.599125404540992, 1, -0.224022080664196],
] as const

test.each(fromR)('agrees with R: %s', (_, rows, centre, lower, upper, deviation) => {
  const chart = laneyPChart(rows)
  expect(relativeError(chart.centre[0]!, centre)).toBeLessThan(1e-12)
  expect(relativeError(chart.lower[0]!, lower)).toBeLessThan(1e-12)
  expect(relativeError(chart.upper[0]!, upper)).toBeLessThan(1e-12)
  expect(relativeError(chart.deviations[0]!, deviation)).toBeLessThan(1e-12)
})

test('is a p chart where chance alone is at work between the points', () => {
  expect(laneyPChart(orders).upper[0]).toBeCloseTo(pChart(orders).upper[0]!, 2)
})

test('shares that never vary have limits on their centre', () => {
  const none = Array.from({ length: 3 }, () => ({ numerator: 0, denominator: 5 }))
  expect(laneyPChart(none).upper).toEqual([0, 0, 0])
})

test('refuses phases without neighbours', () => {
  expect(() => laneyPChart([{ numerator: 1, denominator: 4 }, null])).toThrow(
    'laneyPChart needs two neighbouring points in each phase',
  )
})
