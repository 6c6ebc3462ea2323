import { expect, test } from 'vitest'
import { kappaOf } from './kappa.ts'
import { pairedTable } from './paired-table.ts'

const same = (one: number, other: number) => Number(one === other)

test('observed over expected agreement of a table, by hand', () => {
  const result = kappaOf(pairedTable('kappa', [1, 1, 2, 2], [1, 1, 2, 1], [1, 2]), same, 0.95)
  expect(result).toMatchObject({ kappa: 0.5, observed: 0.75, expected: 0.5, pairs: 4 })
})

test('a weight for every cell makes all agreement', () => {
  const result = kappaOf(pairedTable('kappa', [1, 2, 1], [2, 1, 1], [1, 2]), (one, other) => 1 - Math.abs(one - other) / 2, 0.95)
  expect(result.observed).toBeCloseTo((1 + 0.5 + 0.5) / 3, 15)
})
