import { expect, test } from 'vitest'
import { network } from '../networks/network.ts'
import { reciprocity } from '../networks/reciprocity.ts'
import { tieWords } from './tie-words.ts'

test('how many ties there are, who has none, and how many go both ways', () => {
  const made = network({
    nodes: 4,
    directed: true,
    edges: [
      [0, 1],
      [1, 0],
      [1, 2],
    ],
  })
  expect(tieWords({ nodes: 4, density: 0.25, isolates: 1, reciprocity: reciprocity(made) })).toEqual([
    { key: 'ties.density', values: { nodes: 4, density: 0.25 } },
    { key: 'ties.isolates', values: { isolates: 1 } },
    { key: 'ties.answered', values: { reciprocity: 2 / 3, mutual: 1 } },
  ])
})

test('without arcs nothing is said of answers', () => {
  const none = { reciprocity: null, mutual: 0, asymmetric: 0, absent: 6 }
  expect(tieWords({ nodes: 4, density: 0, isolates: 0, reciprocity: none })).toHaveLength(1)
})
