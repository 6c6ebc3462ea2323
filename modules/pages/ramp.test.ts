import { expect, test } from 'vitest'
import { isAlive, rampsOf } from './ramp.ts'

const cycle = (id: string, carriesOnFrom: string | null = null, closedAt: string | null = null) => ({
  id,
  carriesOnFrom,
  closedAt,
})
const ids = (ramps: { id: string }[][]) => ramps.map((ramp) => ramp.map(({ id }) => id))

test('cycles that carry on from one another stand in one ramp, whatever the order they come in', () => {
  expect(ids(rampsOf([cycle('c', 'b'), cycle('x'), cycle('a'), cycle('b', 'a')]))).toEqual([['x'], ['a', 'b', 'c']])
})

test('a ramp whose beginning is not shown begins where it is', () => {
  expect(ids(rampsOf([cycle('b', 'hidden'), cycle('c', 'b')]))).toEqual([['b', 'c']])
})

test('is alive while its last cycle is', () => {
  expect(isAlive([cycle('a', null, '2026-01-01'), cycle('b', 'a')])).toBe(true)
  expect(isAlive([cycle('a', null, '2026-01-01')])).toBe(false)
  expect(isAlive([])).toBe(false)
})
