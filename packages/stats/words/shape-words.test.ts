import { expect, test } from 'vitest'
import { shapeWords } from './shape-words.ts'

const communities = (count: number, modularity: number | null) => ({ communities: { community: [], count, modularity } })
const corePeriphery = (correlation: number | null) => ({ corePeriphery: { correlation, core: [true, false, false] } })
const brokerage = (coordinator: number) => ({
  brokerage: { coordinator, consultant: 1, gatekeeper: 1, representative: 1, liaison: 1 },
})

test('describes one thing at a time', () => {
  expect(shapeWords({ centralization: 0.3 })).toEqual({ key: 'shape.central', values: { centralization: 0.3 } })
  expect(shapeWords({ centralization: 0.1 }).key).toBe('shape.shared')
  expect(shapeWords(communities(3, 0.4))).toEqual({ key: 'shape.communities', values: { count: 3, modularity: 0.4 } })
  expect([communities(3, 0.1), communities(1, 0.4), communities(4, null)].map((shape) => shapeWords(shape).key)).toEqual([
    'shape.oneWhole',
    'shape.oneWhole',
    'shape.oneWhole',
  ])
  expect(shapeWords(corePeriphery(0.6))).toEqual({ key: 'shape.core', values: { core: 1, nodes: 3 } })
  expect([corePeriphery(0.4), corePeriphery(null)].map((shape) => shapeWords(shape).key)).toEqual([
    'shape.noCore',
    'shape.noCore',
  ])
  expect(shapeWords(brokerage(4))).toEqual({ key: 'shape.across', values: { across: 4, all: 8 } })
  expect(shapeWords(brokerage(5)).key).toBe('shape.within')
  expect([0.2, -0.2, 0.05].map((assortativity) => shapeWords({ assortativity }).key)).toEqual([
    'shape.alike',
    'shape.unlike',
    'shape.mixed',
  ])
})
