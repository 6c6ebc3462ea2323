import { expect, test } from 'vitest'
import { movedOf } from './moved.ts'

const gap = (at: number, reach: number) => ({ gap: at, lower: at - reach, upper: at + reach })

test.each([
  ['rose by more than chance', [gap(-10, 1), gap(-2, 1)], 'up', 8, 0],
  ['fell by more than chance', [gap(3, 1), null, gap(-4, 1)], 'down', -7, 0],
  ['moved less than both are sure of', [gap(-3, 3), gap(-1, 3)], 'still', 2, 0],
  ['is told of only later', [null, gap(1, 0.1), gap(2, 0.1)], 'up', 1, 1],
] as const)('a group that %s', (_, gaps, way, by, since) => {
  expect(movedOf(gaps)).toMatchObject({ way, by, since })
})

test('with one window that can be told, or none, nothing moved', () => {
  expect([movedOf([]), movedOf([null, gap(1, 1), null])]).toEqual([null, null])
})
