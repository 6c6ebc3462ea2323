import { expect, test } from 'vitest'
import { pistonRings } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { sChart } from './s-chart.ts'

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

// centre, lower of the first and last subgroup, upper of the first and last: R 4.2.2 with the formulas of qicharts2's S chart
const fromR: [string, number[][], number[]][] = [
  ['piston rings', pistonRings, [0.00939948388573743, 0, 0, 0.0196355018035302, 0.0196355018035302]],
  ['unequal', unequal, [1.33080901393812, 0, 0, 3.41774325650346, 2.7800571936707]],
  ['scores', scores, [7.3132804043707, 0, 0, 16.5722376971379, 16.5722376971379]],
]

test.each(fromR)('agrees with R: %s', (_, groups, reference) => {
  const { centre, lower, upper } = sChart(groups)
  const figures = [centre[0]!, lower[0]!, lower.at(-1)!, upper[0]!, upper.at(-1)!]
  figures.forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-10))
})

test('agrees with Montgomery 2009, example 6.3: 0.0094 and 0.0196', () => {
  const chart = sChart(pistonRings)
  expect([chart.centre[0]!, chart.upper[0]!].map((figure) => figure.toFixed(4))).toEqual(['0.0094', '0.0196'])
})

test('subgroups without two values are missing', () => {
  expect(sChart([[1, 3], [5], [2, 4]]).values).toEqual([Math.SQRT2, null, Math.SQRT2])
})

test('refuses phases without any spread to measure', () => {
  expect(() => sChart([[1], null])).toThrow('sChart needs in each phase a subgroup with at least two values')
})
