import { expect, test } from 'vitest'
import { chartFor } from './chart-for.ts'

test('dots below ten points, a run chart below twenty, then a control chart', () => {
  expect([0, 9, 10, 19, 20, 400].map(chartFor)).toEqual(['dots', 'dots', 'run', 'run', 'control', 'control'])
})

test('refuses what is no count', () => {
  expect(() => chartFor(-1)).toThrow('chartFor needs a whole number of points, not -1')
  expect(() => chartFor(9.5)).toThrow(RangeError)
})
