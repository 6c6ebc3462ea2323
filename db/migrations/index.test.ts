import { expect, test } from 'vitest'
import { migrations } from './index.ts'

test('migrations stand in the order of their numbers: an archive says how far its database had come', () => {
  expect(Object.keys(migrations)).toEqual(Object.keys(migrations).toSorted())
})
