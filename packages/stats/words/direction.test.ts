import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test('says above or below only where the whole interval is', () => {
  expect(directionOf({ lower: 0.1, upper: 0.9 })).toBe('above')
  expect(directionOf({ lower: -0.9, upper: -0.1 })).toBe('below')
  expect(directionOf({ lower: 0, upper: 2 })).toBe('unclear')
  expect(directionOf({ lower: 0.5, upper: 0.9 }, 1)).toBe('below')
})
