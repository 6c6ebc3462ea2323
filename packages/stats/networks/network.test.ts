import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiesOf } from '../test/network-data.ts'
import { network } from './network.ts'

test('merges ties given twice, from either end, and leaves loops out', () => {
  const made = network({
    nodes: 4,
    edges: [
      [2, 0],
      [0, 1, 0.5],
      [1, 0, 2],
      [3, 3],
    ],
  })
  expect(made).toMatchObject({ nodes: 4, directed: false, ties: 2 })
  expect(tiesOf(made)).toEqual([
    [0, 1, 2.5],
    [0, 2, 1],
  ])
  expect(made.into).toBe(made.out)
})

test('keeps directions, and tells who is named by whom', () => {
  const made = network({
    nodes: 3,
    edges: [
      [2, 1],
      [0, 1, 4],
      [1, 0],
      [0, 1],
    ],
    directed: true,
  })
  expect(made.ties).toBe(3)
  expect(made.out).toEqual({ start: Int32Array.of(0, 1, 2, 3), target: Int32Array.of(1, 0, 1), weight: Float64Array.of(5, 1, 1) })
  expect(made.into).toEqual({
    start: Int32Array.of(0, 1, 3, 3),
    target: Int32Array.of(1, 0, 2),
    weight: Float64Array.of(1, 5, 1),
  })
})

test('gives the same rows whatever the order of the ties', () => {
  const edge = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 }))
  fc.assert(
    fc.property(fc.array(edge), fc.boolean(), (edges, directed) => {
      expect(network({ nodes: 7, edges: edges.toReversed(), directed })).toEqual(network({ nodes: 7, edges, directed }))
    }),
  )
})

test('refuses what is no network', () => {
  expect(() => network({ nodes: 0, edges: [] })).toThrow('network needs a whole number of nodes, at least one, not 0')
  expect(() => network({ nodes: 2.5, edges: [] })).toThrow('not 2.5')
  expect(() => network({ nodes: 2 ** 31, edges: [] })).toThrow('not 2147483648')
  for (const wrong of [2, -1, 0.5, Number.NaN]) {
    expect(() =>
      network({
        nodes: 2,
        edges: [
          [0, 1],
          [wrong, 1],
        ],
      }),
    ).toThrow(`network needs ties between nodes 0 to 1: tie 2 is from ${wrong} to 1`)
    expect(() => network({ nodes: 2, edges: [[1, wrong]] })).toThrow(RangeError)
  }
  for (const weight of [0, -1, Number.NaN, Infinity])
    expect(() => network({ nodes: 2, edges: [[0, 1, weight]] })).toThrow(
      `network needs weights above 0: that of tie 1 is ${weight}`,
    )
})
