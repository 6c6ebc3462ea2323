import { expect, test } from 'vitest'
import { business, fall, karate, marriages, spring } from '../test/network-data.ts'
import { isolates } from './isolates.ts'

// R sna 2.7-1 isolates.
test.each([
  ['Florentine marriages', marriages, [11]],
  ['Florentine business', business, [0, 1, 11, 12, 14]],
  ['karate club', karate, []],
  ['boys in the fall', fall, [24, 71, 72]],
  ['boys in the spring', spring, [2, 24, 71, 72]],
])('%s', (_, made, expected) => {
  expect(isolates(made)).toEqual(expected)
})
