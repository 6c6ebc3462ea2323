import { expect, test } from 'vitest'
import { rowsOf, transposed } from './rows.ts'

test('sorts arcs into ascending rows and adds up those given twice', () => {
  const rows = rowsOf(3, Int32Array.of(2, 0, 2, 2, 0), Int32Array.of(1, 2, 0, 1, 2), Float64Array.of(1, 2, 3, 4, 5))
  expect(rows).toEqual({ start: Int32Array.of(0, 1, 1, 3), target: Int32Array.of(2, 0, 1), weight: Float64Array.of(7, 3, 5) })
})

test('the same target in neighbouring rows stays two arcs', () => {
  const rows = rowsOf(2, Int32Array.of(0, 1), Int32Array.of(1, 1), Float64Array.of(1, 2))
  expect(rows).toEqual({ start: Int32Array.of(0, 1, 2), target: Int32Array.of(1, 1), weight: Float64Array.of(1, 2) })
})

test('transposed twice is the same', () => {
  const rows = rowsOf(3, Int32Array.of(0, 0, 1, 2), Int32Array.of(1, 2, 0, 1), Float64Array.of(1, 2, 3, 4))
  expect(transposed(3, rows).start).toEqual(Int32Array.of(0, 1, 3, 4))
  expect(transposed(3, transposed(3, rows))).toEqual(rows)
})
