import { expect, test } from 'vitest'
import { phasesOf } from './phases.ts'

test('divides a chart where later phases begin', () => {
  expect(phasesOf('chart', 10, {})).toEqual([{ from: 0, to: 10, base: 10 }])
  expect(phasesOf('chart', 30, { phases: [12], baseline: 8 })).toEqual([
    { from: 0, to: 12, base: 8 },
    { from: 12, to: 30, base: 20 },
  ])
  expect(phasesOf('chart', 6, { phases: [4], baseline: 3 })[1]).toEqual({ from: 4, to: 6, base: 6 })
})

test('refuses phases that do not divide it', () => {
  expect(() => phasesOf('chart', 0, {})).toThrow('chart needs at least one point')
  expect(() => phasesOf('chart', 5, { baseline: 0 })).toThrow('chart needs a baseline of at least one point, not 0')
  expect(() => phasesOf('chart', 5, { baseline: 1.5 })).toThrow(RangeError)
  for (const phases of [[0], [3, 3], [4, 2], [5], [1.5]]) {
    expect(() => phasesOf('chart', 5, { phases })).toThrow('chart needs phases that begin in order within its points')
  }
})
