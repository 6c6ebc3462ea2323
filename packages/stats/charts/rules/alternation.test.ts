import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { alternation } from './alternation.ts'

test('up and down in turn, from the point it starts at', () => {
  expect(alternation(rulePoints([0, 1, -1, 1, -1, -2]), 5)).toEqual([{ side: 'both', points: [0, 1, 2, 3, 4] }])
  expect(alternation(rulePoints([0, 1, 2, 1, 2]), 5)).toEqual([])
  expect(alternation(rulePoints([1]), 3)).toEqual([])
})
