import { expect, test } from 'vitest'
import { airConditioners } from '../test/spread-data.ts'
import { bassFit } from './bass-fit.ts'

const shares = Float64Array.from(airConditioners)

test('a held ceiling leaves two errors, a free one three, and fits no worse', () => {
  const free = bassFit(shares)!
  const held = bassFit(shares, 20_000)!
  expect([free.errors.length, held.errors.length]).toEqual([3, 2])
  expect(held.curve.ceiling).toBe(20_000)
  expect(free.squares).toBeLessThan(held.squares)
  expect(bassFit(shares, free.curve.ceiling)!.squares).toBeCloseTo(free.squares, 4)
})

test('is null where no curve fits best', () => {
  expect(bassFit(Float64Array.of(1, 0, 0, 0, 0))).toBeNull()
})
