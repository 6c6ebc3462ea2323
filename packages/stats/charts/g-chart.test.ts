import { expect, test } from 'vitest'
import { discoveries } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { gChart } from './g-chart.ts'

// centre, lower, upper, deviation of the first point: R 4.2.2 with the formulas of qicharts2's G chart
const fromR: [string, number[], number[]][] = [
  ['cases', [3, 1, 8, 0, 22, 5, 9, 4, 2, 7], [4.5, 0, 25.8431000605275, -0.471050644097862]],
  ['discoveries', discoveries, [3, 0, 13.7953260819855, 0.532943077780554]],
  ['many cases', [120, 44, 9, 310, 87, 65, 33], [65, 0, 383.210376529135, 0.256146442922362]],
]

test.each(fromR)('agrees with R: %s', (_, cases, reference) => {
  const chart = gChart(cases)
  const figures = [chart.centre[0]!, chart.lower[0]!, chart.upper[0]!, chart.deviations[0]!]
  figures.forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-12))
})

test('each phase has limits of its own', () => {
  const chart = gChart([3, 1, 8, 20, 31, 45], { phases: [3] })
  expect([chart.centre[0], chart.centre[3]]).toEqual([3, 31])
})

test('refuses what is no count', () => {
  expect(() => gChart([1, -2])).toThrow('gChart needs counts of at least 0, not -2')
})
