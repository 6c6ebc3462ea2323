import { expect, test } from 'vitest'
import { kite, marriages } from '../test/network-data.ts'
import { network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

test('on a path, the first depends on each for all behind it', () => {
  const made = network({
    nodes: 5,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  })
  expect([...shortestPaths(made)(0)]).toEqual([3, 2, 1, 0, 0])
  expect([...shortestPaths(made)(4)]).toEqual([0, 0, 0, 0, 0])
})

// By hand after Brandes 2001: from node 9 everything passes through 8 and 7, then in halves through 5 and 6 to the other five.
test('from the end of the kite', () => {
  expect([...shortestPaths(kite)(9)]).toEqual([0, 0, 0, 0, 0, 2.5, 2.5, 7, 8, 9])
})

test('by distance, a pair counts by how far along its way a node lies', () => {
  const made = network({
    nodes: 4,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  })
  const found = shortestPaths(made, true)(0)
  for (const [node, value] of [0, 1 / 2 + 1 / 3, 2 / 3, 0].entries()) expect(found[node]).toBeCloseTo(value, 12)
})

test('the same array serves again and again, and a search leaves nothing behind', () => {
  const dependenciesOf = shortestPaths(marriages)
  const first = dependenciesOf(8).slice()
  for (const source of [11, 0, 3]) dependenciesOf(source)
  expect(dependenciesOf(8)).toEqual(first)
})
