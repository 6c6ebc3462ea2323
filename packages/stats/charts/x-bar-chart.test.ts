import { expect, test } from 'vitest'
import { pistonRings } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { xBarChart } from './x-bar-chart.ts'

const unequal = [
  [3, 4, 5],
  [2, 6, 4, 4, 5, 3, 4, 6, 5, 2],
  [5, 5, 3, 4],
  [6, 2],
  [4, 3, 5, 4, 4],
]
const scores = [
  [71, 80, 64, 90],
  [66, 75, 81, 70],
  [85, 79, 77, 90],
  [60, 72, 65, 71],
]

// centre, lower of the first and last subgroup, upper of the first and last: R 4.2.2 with the formulas of qicharts2's X-bar chart
const fromR: [string, number[][], number[]][] = [
  ['piston rings', pistonRings, [74.001176, 73.987760123296, 73.987760123296, 74.0145918767039, 74.0145918767039]],
  ['unequal', unequal, [4.08333333333333, 1.48238682504048, 2.18387056872494, 6.68427984162618, 5.98279609794172]],
  ['scores', scores, [74.75, 62.8432275300372, 62.8432275300372, 86.6567724699628, 86.6567724699628]],
]

test.each(fromR)('agrees with R: %s', (_, groups, reference) => {
  const { centre, lower, upper } = xBarChart(groups)
  const figures = [centre[0]!, lower[0]!, lower.at(-1)!, upper[0]!, upper.at(-1)!]
  figures.forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-12))
})

test('agrees with Montgomery 2009, example 6.3: 74.001 and 73.988', () => {
  const chart = xBarChart(pistonRings)
  expect([chart.centre[0]!, chart.lower[0]!].map((figure) => figure.toFixed(3))).toEqual(['74.001', '73.988'])
})

test('subgroups without two values are missing', () => {
  const chart = xBarChart([[1, 3], null, [4, null], [2, 4, null]])
  expect(chart.values).toEqual([2, null, null, 3])
  expect(chart.lower[1]).toBeNull()
  expect(chart.centre[1]).toBe(2.5)
})

test('refuses phases without any spread to measure', () => {
  expect(() => xBarChart([[1], [2]])).toThrow('xBarChart needs in each phase a subgroup with at least two values')
  expect(() => xBarChart([[1, Number.NaN]])).toThrow('xBarChart needs finite numbers or null')
})
