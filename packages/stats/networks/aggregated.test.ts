import { expect, test } from 'vitest'
import { aggregated } from './aggregated.ts'
import { type Edge, network } from './network.ts'

test('ties between communities are added up, and inner weight is carried on', () => {
  const edges: Edge[] = [
    [0, 1, 2],
    [0, 2, 3],
    [1, 2, 4],
    [2, 3, 5],
  ]
  const { out } = network({ nodes: 4, edges })
  const level = { rows: out, inner: Float64Array.of(1, 0, 0, 7), strength: Float64Array.of(6, 6, 12, 12) }
  const next = aggregated(level, Int32Array.of(0, 0, 1, 2), 3)
  expect(next).toEqual({
    rows: { start: Int32Array.of(0, 1, 3, 4), target: Int32Array.of(1, 0, 2, 1), weight: Float64Array.of(7, 7, 5, 5) },
    inner: Float64Array.of(5, 0, 7),
    strength: Float64Array.of(12, 12, 12),
  })
  const last = aggregated(next, Int32Array.of(0, 0, 0), 1)
  expect(last).toEqual({
    rows: { start: Int32Array.of(0, 0), target: new Int32Array(0), weight: new Float64Array(0) },
    inner: Float64Array.of(36),
    strength: Float64Array.of(36),
  })
})
