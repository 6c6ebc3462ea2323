import { expect, test } from 'vitest'
import { pairedTable } from './paired-table.ts'

test('counts shares by both scores and by each, on the full scale', () => {
  const table = pairedTable('kappa', [1, 3, 3, null], [1, 1, 3, 3], [1, 2, 3])
  expect(table).toMatchObject({ size: 3, pairs: 3 })
  expect([...table.cells]).toEqual([1 / 3, 0, 0, 0, 0, 0, 1 / 3, 0, 1 / 3])
  expect([...table.first]).toEqual([1 / 3, 0, 2 / 3])
  expect([...table.second]).toEqual([2 / 3, 0, 1 / 3])
})
