import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lakeHuron, loanCosts, newHaven } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { xmrChart, type XmrChart, type XmrOptions } from './xmr-chart.ts'

const gap = [5, 7, 6, 8, null, 30, 6, 7, 5, 6, 8, 7]

// centre, lower, upper, mean moving range and its upper limit: R 4.2.2 with the formulas of qicharts2's I and MR charts
const fromR: [string, (number | null)[], XmrOptions, number[]][] = [
  ['loan costs', loanCosts, {}, [300.5, 279.783314669653, 321.216685330347, 7.78947368421053, 25.4482105263158]],
  ['New Haven', newHaven, {}, [51.16, 47.9910494049766, 54.3289505950234, 1.19152542372881, 3.89271355932204]],
  ['Lake Huron', lakeHuron, { baseline: 12 }, [580.939166666667, 579.585201482914, 582.293131850419, 0.509090909090901, 1.6632]],
  ['a gap', gap, {}, [8.63636363636364, -2.00193423597679, 19.2746615087041, 4, 13.068]],
  ['a gap, screened', gap, { screened: true }, [8.63636363636364, 4.64700193423598, 12.6257253384913, 1.5, 4.9005]],
]

const line = (chart: XmrChart) => [
  chart.centre[0]!,
  chart.lower[0]!,
  chart.upper[0]!,
  chart.movingRangeMean[0]!,
  chart.movingRangeUpper[0]!,
]

test.each(fromR)('agrees with R: %s', (_, values, options, reference) => {
  line(xmrChart(values, options)).forEach((figure, at) => expect(relativeError(figure, reference[at]!)).toBeLessThan(1e-12))
})

test('agrees with Montgomery 2009, example 6.5: 300.5, 279.78 and 321.22, moving range 7.79 and 25.45', () => {
  const figures = line(xmrChart(loanCosts)).map((figure) => Number(figure.toFixed(2)))
  expect(figures).toEqual([300.5, 279.78, 321.22, 7.79, 25.45])
})

test('each phase has limits of its own, and moving ranges stay inside it', () => {
  const [before, after] = [newHaven.slice(0, 30), newHaven.slice(30)]
  const chart = xmrChart(newHaven, { phases: [30] })
  expect(chart.centre[0]).toBe(xmrChart(before).centre[0])
  expect(chart.upper[59]).toBe(xmrChart(after).upper[0])
  expect(chart.movingRanges[30]).toBeNull()
  expect(chart.movingRanges[31]).toBeCloseTo(0.4, 12)
  expect(chart.phases).toEqual([
    { from: 0, to: 30, base: 30 },
    { from: 30, to: 60, base: 60 },
  ])
})

test('missing values are not drawn, nor are the steps beside them', () => {
  const chart = xmrChart(gap)
  expect([chart.values[4], chart.deviations[4], chart.movingRanges[4], chart.movingRanges[5]]).toEqual([null, null, null, null])
  expect(chart.movingRanges[6]).toBe(24)
  expect(chart.screened).toBe(false)
})

test('a process that never varied has limits on its centre, and anything else lies infinitely far', () => {
  const chart = xmrChart([2, 2, 2, 3], { baseline: 3 })
  expect([chart.lower[3], chart.upper[3]]).toEqual([2, 2])
  expect(chart.deviations).toEqual([0, 0, 0, Infinity])
})

test('refuses what cannot be charted', () => {
  expect(() => xmrChart([3])).toThrow('xmrChart needs at least two points')
  expect(() => xmrChart([3, null, 4])).toThrow('xmrChart needs two neighbouring points in each phase')
  expect(() => xmrChart([3, 4, Number.NaN])).toThrow('xmrChart needs finite numbers or null: value 3 is NaN')
})

test('shifting a series shifts its limits, stretching it stretches them', () => {
  const series = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(series, fc.integer({ min: -99, max: 99 }), fc.constantFrom(1, 2, 0.5), (values, shift, stretch) => {
      const chart = xmrChart(values)
      const moved = xmrChart(values.map((value) => value * stretch + shift))
      expect(moved.upper[0]).toBeCloseTo(chart.upper[0]! * stretch + shift, 8)
      expect(moved.lower[0]).toBeCloseTo(chart.lower[0]! * stretch + shift, 8)
    }),
  )
})
