import { expect, test } from 'vitest'
import { cloth, large, shipments } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { uChart } from './u-chart.ts'

// centre, then lower, upper and deviation of the 5th point: R 4.2.2 with the formulas of qicharts2's U chart
const fromR = [
  ['shipments', shipments, 0.074, 0, 0.189412304370028, -1.4036631612571],
  ['cloth', cloth, 1.42325581395349, 0.262072101865218, 2.58443952604176, -1.77339821824374],
  ['large', large, 0.82917903066271, 0.742792623884998, 0.915565437440423, -2.40242764723575],
] as const

test.each(fromR)('agrees with R: %s', (_, rows, centre, lower, upper, deviation) => {
  const chart = uChart(rows)
  expect(relativeError(chart.centre[4]!, centre)).toBeLessThan(1e-12)
  expect(relativeError(chart.lower[4]!, lower)).toBeLessThan(1e-12)
  expect(relativeError(chart.upper[4]!, upper)).toBeLessThan(1e-12)
  expect(relativeError(chart.deviations[4]!, deviation)).toBeLessThan(1e-12)
})

test('agrees with Montgomery 2009, example 7.4: upper limit 0.1894', () => {
  expect(uChart(shipments).upper[0]!.toFixed(4)).toBe('0.1894')
})

test('a unit may have more than one event, but none less than none', () => {
  expect(uChart([{ numerator: 9, denominator: 2 }]).values).toEqual([4.5])
  expect(() => uChart([{ numerator: -9, denominator: 2 }])).toThrow('uChart needs numerators of at least 0, not -9')
})
