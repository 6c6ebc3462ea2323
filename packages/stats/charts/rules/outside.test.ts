import { expect, test } from 'vitest'
import { rulePoints } from '../../test/rule-points.ts'
import { outside } from './outside.ts'

test('beyond three sigma on either side, each for itself', () => {
  expect(outside(rulePoints([0.1, 3.1, -3.1, 3, -0.1]))).toEqual([
    { side: 'above', points: [1] },
    { side: 'below', points: [2] },
  ])
})
