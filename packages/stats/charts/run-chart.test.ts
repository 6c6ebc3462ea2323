import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runChart } from './run-chart.ts'

// R's own data sets, and what R 4.2.2 gives for them with sign(), rle() and qbinom() after Anhøj's definitions.
const nhtemp = [
  49.9, 52.3, 49.4, 51.1, 49.4, 47.9, 49.8, 50.9, 49.3, 51.9, 50.8, 49.6, 49.3, 50.6, 48.4, 50.7, 50.9, 50.6, 51.5, 52.8, 51.8,
  51.1, 49.8, 50.2, 50.4, 51.6, 51.8, 50.9, 48.8, 51.7, 51, 50.6, 51.7, 51.5, 52.1, 51.3, 51, 54, 51.4, 52.7, 53.1, 54.6, 52, 52,
  50.9, 52.6, 50.2, 52.6, 51.6, 51.9, 50.5, 50.9, 51.7, 51.4, 51.7, 50.8, 51.9, 51.8, 51.9, 53,
]
const huron = [
  580.38, 581.86, 580.97, 580.8, 579.79, 580.39, 580.42, 580.82, 581.4, 581.32, 581.44, 581.68, 581.17, 580.53, 580.01, 579.91,
  579.14, 579.16, 579.55, 579.67, 578.44, 578.24, 579.1, 579.09, 579.35, 578.82, 579.32, 579.01, 579, 579.8,
]
const discoveries = [
  5, 3, 0, 2, 0, 3, 2, 3, 6, 1, 2, 1, 2, 1, 3, 3, 3, 5, 2, 4, 4, 0, 2, 3, 7, 12, 3, 10, 9, 2, 3, 7, 7, 2, 3, 3, 6, 2, 4, 3, 5, 2,
  2, 4, 0, 4, 2, 5, 2, 3, 3, 6, 5, 8, 3, 6, 6, 0, 5, 2, 2, 2, 6, 3, 4, 4, 2, 2, 4, 7, 5, 3, 3, 0, 2, 2, 2, 1, 3, 4, 2, 2, 1, 1, 1,
  2, 1, 4, 4, 3, 2, 1, 4, 1, 1, 1, 0, 0, 2, 0,
]

test('nhtemp: too few crossings of a steady warming', () => {
  const chart = runChart(nhtemp)
  expect(chart).toMatchObject({ points: 60, useful: 60, longestRun: 8, longestRunLimit: 9, crossings: 21, crossingsMinimum: 23 })
  expect(chart.median).toBeCloseTo(51.2, 12)
  expect(chart).toMatchObject({ longRun: false, fewCrossings: true, signal: true })
})

test('LakeHuron held to the median of its first twelve years', () => {
  const chart = runChart(huron, { baseline: 12 })
  expect(chart.median).toBeCloseTo(580.895, 9)
  expect(chart).toMatchObject({
    useful: 30,
    longestRun: 17,
    longestRunLimit: 8,
    crossings: 4,
    crossingsMinimum: 10,
    longRun: true,
  })
})

test('discoveries: twenty points on the median neither break nor extend a run', () => {
  const chart = runChart(discoveries)
  expect(chart).toMatchObject({
    points: 100,
    median: 3,
    useful: 80,
    longestRun: 7,
    longestRunLimit: 9,
    crossings: 35,
    signal: false,
  })
  expect(chart.crossingsMinimum).toBe(32)
  expect(chart.sides.filter((where) => where === 'on')).toHaveLength(20)
})

test('tells for each point where it lies, and leaves missing ones out', () => {
  const chart = runChart([1, null, 2, 3])
  expect(chart.sides).toEqual(['below', null, 'on', 'above'])
  expect(chart).toMatchObject({ points: 3, useful: 2, crossings: 1, longestRun: 1 })
})

test('a flat line has no useful point and no signal', () => {
  expect(runChart([4, 4, 4])).toMatchObject({ useful: 0, longestRun: 0, longestRunLimit: 3, crossings: 0, signal: false })
})

test('refuses a series without points, and a baseline without any', () => {
  expect(() => runChart([])).toThrow('runChart needs at least one point')
  expect(() => runChart([null, 3], { baseline: 1 })).toThrow('runChart needs at least one point in its baseline')
  expect(() => runChart([3], { baseline: 0 })).toThrow('runChart needs a baseline of at least one point, not 0')
})

const series = fc
  .array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some(Number.isInteger))

test('shifting and stretching a series moves its median and changes nothing else', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: -99, max: 99 }), fc.constantFrom(2, 4, 0.5), (values, shift, stretch) => {
      const { median, ...rest } = runChart(values)
      const moved = runChart(values.map((value) => (value === null ? null : value * stretch + shift)))
      expect(moved).toEqual({ ...rest, median: median * stretch + shift })
    }),
  )
})

test('turning a series upside down swaps the sides and keeps the runs', () => {
  fc.assert(
    fc.property(series, (values) => {
      const chart = runChart(values)
      const turned = runChart(values.map((value) => (value === null ? null : 0 - value)))
      expect([turned.useful, turned.longestRun, turned.crossings]).toEqual([chart.useful, chart.longestRun, chart.crossings])
    }),
  )
})
