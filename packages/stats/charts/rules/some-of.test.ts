import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { someOf } from './some-of.ts'

test('windows that share a far point are told together, others apart', () => {
  expect(someOf(rulePoints([2.5, 0.5, 2.5, 2.5, 0.1, 0.1, 0.1, 2.5, 2.5]), 2, 3, 2, true)).toEqual([
    { side: 'above', points: [0, 2, 3] },
    { side: 'above', points: [7, 8] },
  ])
})

test('the others must lie on that side too where it is asked for', () => {
  expect(someOf(rulePoints([-2.5, 0.5, -2.5]), 2, 3, 2, false)).toEqual([{ side: 'below', points: [0, 2] }])
  expect(someOf(rulePoints([-2.5, 0.5, -2.5]), 2, 3, 2, true)).toEqual([])
})
