import { expect, test } from 'vitest'
import { fall, kite, spring, tiesOf } from '../test/network-data.ts'
import { network } from './network.ts'
import { undirected } from './undirected.ts'

// R sna 2.7-1 symmetrize "weak" and "strong": pairs tied either way and both ways, as in the dyad censuses of these networks.
test('boys: a tie where either names the other, or where both do', () => {
  expect(undirected(fall, 'either')).toMatchObject({ directed: false, ties: 62 + 119 })
  expect(undirected(fall, 'both').ties).toBe(62)
  expect(undirected(spring, 'either').ties).toBe(61 + 141)
  expect(undirected(spring, 'both').ties).toBe(61)
})

test('weights of both ways are added', () => {
  const made = network({
    nodes: 3,
    edges: [
      [0, 1, 2],
      [1, 0, 3],
      [1, 2, 4],
    ],
    directed: true,
  })
  expect(tiesOf(undirected(made, 'either'))).toEqual([
    [0, 1, 5],
    [1, 2, 4],
  ])
  expect(tiesOf(undirected(made, 'both'))).toEqual([[0, 1, 5]])
})

test('what has no direction comes back as it is', () => {
  expect(undirected(kite, 'both')).toBe(kite)
})
