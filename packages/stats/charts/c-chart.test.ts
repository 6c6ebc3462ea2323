import { expect, test } from 'vitest'
import { boardFlaws, discoveries } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { cChart } from './c-chart.ts'

// centre, lower, upper: R 4.2.2 with the formulas of qicharts2's C chart
const fromR: [string, number[], number[]][] = [
  ['board flaws', boardFlaws, [19.8461538461538, 6.48144716716591, 33.2108605251418]],
  ['discoveries', discoveries, [3.1, 0, 8.3820450584977]],
  ['small counts', [2, 0, 1, 3, 1, 0, 4], [1.57142857142857, 0, 5.33212759459662]],
]

test.each(fromR)('agrees with R: %s', (_, counts, reference) => {
  const chart = cChart(counts)
  const figures = [chart.centre[0]!, chart.lower[0]!, chart.upper[0]!]
  figures.forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-12))
})

test('agrees with Montgomery 2009, example 7.3: 19.85 and 6.48', () => {
  const chart = cChart(boardFlaws)
  expect([chart.centre[0]!, chart.lower[0]!].map((figure) => figure.toFixed(2))).toEqual(['19.85', '6.48'])
})

test('missing counts are not drawn', () => {
  const chart = cChart([4, null, 5])
  expect([chart.values[1], chart.deviations[1], chart.centre[1]]).toEqual([null, null, 4.5])
})

test('refuses what is no count', () => {
  expect(() => cChart([1, -2])).toThrow('cChart needs counts of at least 0, not -2')
  expect(() => cChart([1, null, null], { phases: [1] })).toThrow('cChart needs at least one point in each phase')
})
