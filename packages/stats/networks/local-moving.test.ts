import { expect, test } from 'vitest'
import { randomFrom } from '../inputs/random-from.ts'
import { localMoving } from './local-moving.ts'
import { type Edge, network } from './network.ts'

const edges: Edge[] = [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [3, 5],
]
const { out } = network({ nodes: 6, edges })
const level = { rows: out, inner: new Float64Array(6), strength: Float64Array.of(2, 2, 3, 3, 2, 2) }

test('two triangles and the tie between them', () => {
  for (let seed = 0; seed < 20; seed++)
    expect(localMoving(level, 14, 1, randomFrom('louvain', seed))).toEqual({
      community: Int32Array.of(0, 0, 0, 1, 1, 1),
      count: 2,
    })
})
