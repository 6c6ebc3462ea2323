import { expect, test } from 'vitest'
import { suppressionWords } from './suppression-words.ts'

const shown = { id: 'a', count: 30, band: null }
const hidden = { id: 'b', count: null, band: null }
const banded = { id: 'c', count: null, band: { low: 0, high: 2, share: '≤10' } }

test('says that something is not shown, never how much', () => {
  expect(suppressionWords({ cells: [shown], withheld: false })).toEqual({ key: 'withheld.none', values: {} })
  expect(suppressionWords({ cells: [shown, banded], withheld: false }).key).toBe('withheld.bands')
  expect(suppressionWords({ cells: [shown, banded, hidden], withheld: false }).key).toBe('withheld.some')
  expect(suppressionWords({ cells: [hidden], withheld: true }).key).toBe('withheld.all')
})
