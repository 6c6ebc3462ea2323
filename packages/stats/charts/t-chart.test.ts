import { expect, test } from 'vitest'
import { valveHours } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { tChart } from './t-chart.ts'

// centre, lower, upper: R 4.2.2 with the formulas of qicharts2's T chart
const fromR: [string, number[], number[]][] = [
  ['valve hours of Montgomery 2009, example 7.6', valveHours, [430.040951789758, 0, 6937.93348816658]],
  ['short times', [3, 14, 6, 9, 21, 2, 11, 8], [7.87999169065672, 0.0142390987315069, 68.9898822874034]],
  ['even times', [120, 95, 140, 110, 130, 100, 125], [116.431211100139, 55.5085790457759, 215.151755331972]],
]

test.each(fromR)('agrees with R: %s', (_, times, reference) => {
  const chart = tChart(times)
  const figures = [chart.centre[0]!, chart.lower[0]!, chart.upper[0]!]
  figures.forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-11))
})

test('deviations are measured where times are even', () => {
  const chart = tChart([120, 95, null, 140, 110, 130, 100, 125])
  expect(chart.values[2]).toBeNull()
  expect(chart.deviations[2]).toBeNull()
  expect(chart.deviations[3]).toBeGreaterThan(0)
})

test('refuses times that are none, and phases without neighbours', () => {
  expect(() => tChart([3, 0, 2])).toThrow('tChart needs times above 0, not 0')
  expect(() => tChart([3])).toThrow('tChart needs two neighbouring points in each phase')
})
