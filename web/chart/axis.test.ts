import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelledPositions, valueAxis } from './axis.ts'

const share = { kind: 'share' } as const
const count = { kind: 'count' } as const
const number = { kind: 'number' } as const

test('a share ends in round percents and stays within 0 and 100', () => {
  expect(valueAxis([0.28, 0.35, 0.51], share)).toEqual({ from: 0.2, to: 0.6, ticks: [0.2, 0.3, 0.4, 0.5, 0.6] })
  expect(valueAxis([0.97, 1], share)).toMatchObject({ to: 1 })
  expect(valueAxis([0, 0.02], share)).toMatchObject({ from: 0 })
})

test('a steady series is not blown up into mountains', () => {
  const { from, to } = valueAxis([0.5, 0.51], share)
  expect(to - from).toBeGreaterThanOrEqual(0.2)
  const flat = valueAxis([47, 47, 47], number)
  expect(flat.to - flat.from).toBeGreaterThanOrEqual(4.7)
})

test('counts have whole steps', () => {
  for (const values of [[7, 11, 9], [0, 1], [3], [120, 340]]) {
    const { ticks } = valueAxis(values, count)
    expect(ticks.every(Number.isInteger)).toBe(true)
    expect(ticks.length).toBeGreaterThan(1)
  }
})

test('whatever the values, they lie on the axis, and there are two to nine steps', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(values, fc.constantFrom(share, count, number), (given, unit) => {
      const { from, to, ticks } = valueAxis(given, unit)
      expect(from).toBeLessThanOrEqual(Math.min(...given))
      expect(to).toBeGreaterThanOrEqual(Math.max(...given))
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThan(10)
    }),
  )
})

test('labels leave each other room, and the first and the last are there', () => {
  expect(labelledPositions([0, 30, 60, 90, 120, 160], 66)).toEqual([0, 3, 5])
  expect(labelledPositions([0, 100, 200, 300], 66)).toEqual([0, 1, 2, 3])
  expect(labelledPositions([10], 66)).toEqual([0])
  const positions = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(positions, (given) => {
      const sorted = given.toSorted((one, other) => one - other)
      const chosen = labelledPositions(sorted, 66)
      expect(chosen[0]).toBe(0)
      const gaps = chosen.slice(1).map((index, place) => sorted[index]! - sorted[chosen[place]!]!)
      expect(gaps.every((gap) => gap >= 66)).toBe(true)
    }),
  )
})
