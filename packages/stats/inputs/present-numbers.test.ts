import { expect, test } from 'vitest'
import { presentNumbers } from './present-numbers.ts'

test('drops missing values and keeps the order', () => {
  expect([...presentNumbers('mean', [3, null, 5])]).toEqual([3, 5])
  expect([...presentNumbers('mean', [])]).toEqual([])
})

test('refuses what is not a number, naming the statistic and the place', () => {
  expect(() => presentNumbers('mean', [1, Number.NaN])).toThrow('mean needs finite numbers or null: value 2 is NaN')
  expect(() => presentNumbers('mean', [Number.POSITIVE_INFINITY])).toThrow(RangeError)
})
