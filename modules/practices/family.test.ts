import { expect, test } from 'vitest'
import { depthOf, inFamilyOrder, placed } from './family.ts'

const of = (id: string, parentId: string | null, madeOn: string, backOn: string | null = null) => ({
  id,
  parentId,
  madeOn,
  backOn,
})
const family = [
  of('birch', 'alder', '2024-11-02'),
  of('alder', null, '2023-09-04'),
  of('cedar', 'birch', '2025-02-01'),
  of('willow', 'alder', '2024-10-01', '2025-03-01'),
]

test('each child stands below its parent, the older first, followed by its own', () => {
  expect(inFamilyOrder(family).map(({ id }) => id)).toEqual(['alder', 'willow', 'birch', 'cedar'])
  expect(family.map((member) => depthOf(family, member))).toEqual([1, 0, 2, 1])
})

test('a thread leaves its parent’s where it was made, goes on in order of time, and comes back where it was taken back', () => {
  const drawn = placed(family)
  expect(drawn.map(({ lane }) => lane)).toEqual([0, 1, 2, 3])
  expect(drawn.map(({ x }) => x)).toEqual([0, 0.2, 0.4, 0.6])
  expect(drawn.map(({ from }) => from?.lane ?? null)).toEqual([null, 0, 0, 2])
  expect(drawn[1]!.back).toBe(0.8)
})

test('one whose parent the reader may not see begins a thread of its own', () => {
  expect(placed([of('cedar', 'hidden', '2025-02-01')])).toMatchObject([{ lane: 0, x: 0, from: null }])
})
