import { expect, test } from 'vitest'
import { openSecrets } from './open-secrets.ts'
import type { View } from './suppression-view.ts'

const view: View = {
  cells: [
    { id: 'a', count: 4, kind: 'group' },
    { id: 'b', count: 30, kind: 'group' },
    { id: 'all', count: 34, kind: 'group' },
  ],
  sums: [{ total: 'all', parts: ['a', 'b'] }],
}
const shown = (...counts: (number | null)[]) => counts.map((count, at) => ({ id: view.cells[at]!.id, count, band: null }))

test('finds the small cell that is shown, or that a sum gives away', () => {
  expect(openSecrets([{ view, cells: shown(4, null, 34) }], { k: 10 })).toEqual(['a'])
  expect(openSecrets([{ view, cells: shown(null, 30, 34) }], { k: 10 })).toEqual(['a'])
  expect(openSecrets([{ view, cells: shown(null, null, 34) }], { k: 10 })).toEqual([])
  expect(openSecrets([{ view, cells: shown(4, 30, 34) }], { k: 5 })).toEqual(['a'])
})

test('needs to be told how every cell is shown', () => {
  expect(() => openSecrets([{ view, cells: shown(null, null) }], { k: 10 })).toThrow(
    'openSecrets needs to be told how all is shown',
  )
})
