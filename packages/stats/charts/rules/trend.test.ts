import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { trend } from './trend.ts'

test('so many in one direction, and two equal ones end it', () => {
  expect(trend(rulePoints([5, 1, 2, 3, 4]), 4)).toEqual([{ side: 'rising', points: [1, 2, 3, 4] }])
  expect(trend(rulePoints([4, 3, 2, 1, 9]), 4)).toEqual([{ side: 'falling', points: [0, 1, 2, 3] }])
  expect(trend(rulePoints([1, 2, 2, 3]), 3)).toEqual([])
})
