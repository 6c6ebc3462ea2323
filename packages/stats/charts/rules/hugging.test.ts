import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { hugging } from './hugging.ts'

test('all within one sigma', () => {
  expect(hugging(rulePoints([0.9, -0.9, 0, 1]), 3)).toEqual([{ side: 'both', points: [0, 1, 2] }])
  expect(hugging(rulePoints([0.9, -1, 0]), 3)).toEqual([])
})
