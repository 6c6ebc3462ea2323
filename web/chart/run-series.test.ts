import { expect, test } from 'vitest'
import { inLongRun, runSeries } from './run-series.ts'

const share = { kind: 'share' } as const
const points = (values: number[]) =>
  values.map((value, index) => ({ on: `2026-09-${String(index + 1).padStart(2, '0')}`, value }))

test('below ten points there is neither middle nor signal', () => {
  expect(runSeries(points([0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9, 0.9, 0.9]), share, 'en')).toMatchObject({
    mode: 'dots',
    chart: null,
  })
})

test('a locked baseline gives the middle, and the run above it is marked, across the point on it', () => {
  const values = [0.31, 0.28, 0.35, 0.3, 0.33, 0.29, 0.34, 0.31, 0.41, 0.38, 0.44, 0.47, 0.43, 0.49, 0.46, 0.51]
  const series = runSeries(points(values), share, 'en', { count: 8 })
  expect(series.centre).toMatchObject({ label: 'middle of the first 8 points, 31%', taken: values.map((_, index) => index < 8) })
  expect(series.points.map(({ unusual }) => unusual)).toEqual(values.map((_, index) => index === 6 || index > 7))
  expect(runSeries(points(values), share, 'es', { count: 8 }).centre?.label).toBe('mitad de los primeros 8 puntos, 31\u00a0%')
})

test('points on the middle neither break a run nor are marked', () => {
  const sides = ['above', 'above', 'on', 'above', 'above', 'below', null, 'above'] as const
  expect(inLongRun({ sides: [...sides], longestRunLimit: 3 })).toEqual([true, true, false, true, true, false, false, false])
  expect(inLongRun({ sides: [...sides], longestRunLimit: 4 })).not.toContain(true)
})
