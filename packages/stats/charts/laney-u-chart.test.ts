import { expect, test } from 'vitest'
import { cloth, large, shipments } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { laneyUChart } from './laney-u-chart.ts'

// centre, then lower, upper and deviation of the 1st point: R 4.2.2 with the formulas of qicharts2's U prime chart
const fromR = [
  ['shipments', shipments, 0.074, 0, 0.258770436730123, -0.552036363636363],
  ['cloth', cloth, 1.42325581395349, 0.655007302343272, 2.1915043255637, -0.0908136375223632],
  ['large', large, 0.82917903066271, 0.599125404540992, 1.05923265678443, -0.224022080664196],
] as const

test.each(fromR)('agrees with R: %s', (_, rows, centre, lower, upper, deviation) => {
  const chart = laneyUChart(rows)
  expect(relativeError(chart.centre[0]!, centre)).toBeLessThan(1e-12)
  expect(relativeError(chart.lower[0]!, lower)).toBeLessThan(1e-12)
  expect(relativeError(chart.upper[0]!, upper)).toBeLessThan(1e-12)
  expect(relativeError(chart.deviations[0]!, deviation)).toBeLessThan(1e-12)
})

test('refuses phases without neighbours', () => {
  expect(() => laneyUChart([{ numerator: 1, denominator: 4 }])).toThrow('laneyUChart needs two neighbouring points in each phase')
})
