import { expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'
import { network } from './network.ts'

const three = network({ nodes: 3, edges: [] })

test('counts groups in order of appearance and passes over what is not known', () => {
  expect(groupPlaces('eiIndex', three, ['b', null, 'a'])).toEqual({
    names: ['b', 'a'],
    sizes: [1, 1],
    places: Int32Array.of(0, -1, 1),
  })
  expect(groupPlaces('eiIndex', three, [1, '1', 1]).sizes).toEqual([2, 1])
})

test('refuses another number of groups than of nodes', () => {
  expect(() => groupPlaces('eiIndex', three, ['a'])).toThrow('eiIndex needs a group, or null, for each of 3 nodes, not 1')
})
