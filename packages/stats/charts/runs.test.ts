import { expect, test } from 'vitest'
import { runsAbout } from './runs.ts'

test('counts runs as R 4.2.2 rle(sign(x - centre)) does once zeros are dropped', () => {
  expect(runsAbout([1, 1, -1], 0)).toEqual({ useful: 3, longestRun: 2, longestRunEnd: 1, crossings: 1 })
  expect(runsAbout([3, 0, 3, -1, 3, 3], 0)).toEqual({ useful: 5, longestRun: 2, longestRunEnd: 5, crossings: 2 })
  expect(runsAbout([5, 5], 5)).toEqual({ useful: 0, longestRun: 0, longestRunEnd: -1, crossings: 0 })
})
