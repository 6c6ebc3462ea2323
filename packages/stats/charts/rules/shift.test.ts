import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { shift } from './shift.ts'

test('so many on one side, and one on the centre ends it', () => {
  expect(shift(rulePoints([1, 1, 1, -1, -1]), 3)).toEqual([{ side: 'above', points: [0, 1, 2] }])
  expect(shift(rulePoints([-1, -1, 0, -1, -1]), 3)).toEqual([])
  expect(shift([], 3)).toEqual([])
})
