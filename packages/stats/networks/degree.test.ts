import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fall, karate, kite, marriages } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { degree } from './degree.ts'

// R igraph 1.3.5 degree.
test('kite, Florentine marriages, karate club', () => {
  expect([...degree(kite)]).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
  expect([...degree(marriages)]).toEqual([1, 3, 2, 3, 3, 1, 4, 1, 6, 1, 3, 0, 3, 2, 4, 3])
  expect([...degree(karate)]).toEqual([
    16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17,
  ])
})

test('boys in the fall: named by, naming, and both', () => {
  expect([...degree(fall, 'in').subarray(13, 25)]).toEqual([2, 2, 3, 3, 4, 4, 6, 10, 10, 0, 0, 0])
  expect([...degree(fall, 'out').subarray(13, 25)]).toEqual([2, 1, 3, 2, 3, 5, 5, 4, 4, 9, 1, 0])
  expect([...degree(fall).subarray(13, 25)]).toEqual([4, 3, 6, 5, 7, 9, 11, 14, 14, 9, 1, 0])
})

test('degrees in and degrees out both add up to the ties', () => {
  fc.assert(
    fc.property(anyNetwork({ directed: true }), (made) => {
      for (const direction of ['in', 'out'] as const)
        expect(degree(made, direction).reduce((sum, ties) => sum + ties, 0)).toBe(made.ties)
    }),
  )
})

test('without direction all three are the same', () => {
  expect(degree(kite, 'in')).toEqual(degree(kite))
  expect(degree(kite, 'out')).toEqual(degree(kite))
})
