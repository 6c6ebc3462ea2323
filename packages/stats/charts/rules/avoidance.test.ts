import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { avoidance } from './avoidance.ts'

test('all beyond one sigma, and on both sides', () => {
  expect(avoidance(rulePoints([1.1, -1.1, 2, 0]), 3)).toEqual([{ side: 'both', points: [0, 1, 2] }])
  expect(avoidance(rulePoints([1.1, 1.1, 2]), 3)).toEqual([])
  expect(avoidance(rulePoints([-1.1, -1.1, -2]), 3)).toEqual([])
})
