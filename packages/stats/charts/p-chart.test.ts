import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { juiceCans, large, orders } from '../test/quality-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { pChart } from './p-chart.ts'

// centre, then lower, upper and deviation of the 1st, 5th and 10th point: R 4.2.2 with the formulas of qicharts2's P chart
const fromR = [
  [
    'cans',
    juiceCans,
    0.231333333333333,
    [0.0524275480719282, 0.0524275480719282, 0.0524275480719282],
    [0.410239118594738, 0.410239118594738, 0.410239118594738],
    [0.145327888430274, -2.5376485133594, -0.525416212017144],
  ],
  [
    'orders',
    orders,
    0.0955102040816327,
    [0.00733469472777307, 0.0114381546250528, 0.00256505628040661],
    [0.183685713435492, 0.179582253538213, 0.188455351882859],
    [0.833217616699667, -0.164184644086191, -0.930985794222993],
  ],
  [
    'large',
    large,
    0.82917903066271,
    [0.793475102420182, 0.793475102420182, 0.793475102420182],
    [0.864882958905239, 0.864882958905239, 0.864882958905239],
    [-1.44345719154628, -5.81272431925078, 6.37080901761752],
  ],
] as const

test.each(fromR)('agrees with R: %s', (_, rows, centre, lower, upper, deviations) => {
  const chart = pChart(rows)
  expect(relativeError(chart.centre[0]!, centre)).toBeLessThan(1e-12)
  ;[0, 4, 9].forEach((point, at) => {
    expect(relativeError(chart.lower[point]!, lower[at]!)).toBeLessThan(1e-12)
    expect(relativeError(chart.upper[point]!, upper[at]!)).toBeLessThan(1e-12)
    expect(relativeError(chart.deviations[point]!, deviations[at]!)).toBeLessThan(1e-10)
  })
})

test('agrees with Montgomery 2009, example 7.1: 0.2313, 0.0524 and 0.4102', () => {
  const chart = pChart(juiceCans)
  expect([chart.centre[0]!, chart.lower[0]!, chart.upper[0]!].map((figure) => figure.toFixed(4))).toEqual([
    '0.2313',
    '0.0524',
    '0.4102',
  ])
})

test('limits are cut at 0 and 1, missing points have none', () => {
  const chart = pChart([{ numerator: 1, denominator: 4 }, null, { numerator: 4, denominator: 4 }])
  expect([chart.lower[0], chart.upper[0]]).toEqual([0, 1])
  expect([chart.values[1], chart.lower[1], chart.upper[1], chart.deviations[1]]).toEqual([null, null, null, null])
  expect(chart.centre[1]).toBe(0.625)
})

test('refuses what is no share', () => {
  expect(() => pChart([])).toThrow('pChart needs at least one point')
  expect(() => pChart([null])).toThrow('pChart needs at least one point in each phase')
  expect(() => pChart([{ numerator: 1, denominator: 0 }])).toThrow('pChart needs denominators above 0, not 0')
  expect(() => pChart([{ numerator: 1, denominator: Infinity }])).toThrow('pChart needs denominators above 0, not Infinity')
  expect(() => pChart([{ numerator: -1, denominator: 3 }])).toThrow('pChart needs numerators of at least 0, not -1')
  expect(() => pChart([{ numerator: 4, denominator: 3 }])).toThrow('pChart needs parts of a whole, not 4 of 3')
})

test('counting those who did not instead of those who did turns the chart upside down', () => {
  const row = fc.tuple(fc.nat(40), fc.nat(40)).map(([numerator, rest]) => ({ numerator, denominator: numerator + rest + 1 }))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const chart = pChart(rows)
      const turned = pChart(rows.map(({ numerator, denominator }) => ({ numerator: denominator - numerator, denominator })))
      rows.forEach((_, at) => expect(turned.upper[at]).toBeCloseTo(1 - chart.lower[at]!, 10))
    }),
  )
})
