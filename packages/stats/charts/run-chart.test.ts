import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoveries, lakeHuron, newHaven } from '../test/quality-data.ts'
import { runChart } from './run-chart.ts'

// What R 4.2.2 gives for these of its data sets with sign(), rle() and qbinom(), after Anhøj's definitions.

test('nhtemp: too few crossings of a steady warming', () => {
  const chart = runChart(newHaven)
  expect(chart).toMatchObject({ points: 60, useful: 60, longestRun: 8, longestRunLimit: 9, crossings: 21, crossingsMinimum: 23 })
  expect(chart.median).toBeCloseTo(51.2, 12)
  expect(chart).toMatchObject({ longRun: false, fewCrossings: true, signal: true })
})

test('LakeHuron held to the median of its first twelve years', () => {
  const chart = runChart(lakeHuron, { baseline: 12 })
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
