import { expect, test } from 'vitest'
import { eiIndexWords } from './ei-index-words.ts'

const result = (index: number | null, expected: number | null) => ({
  internal: 6,
  external: 4,
  index,
  expected,
  groups: [],
  nodes: [],
})

test('more, fewer, or about as many ties across as chance would give', () => {
  expect(eiIndexWords(result(-0.2, -0.6))).toEqual({ key: 'ei.more', values: { external: 4, all: 10, expected: 0.2 } })
  expect(eiIndexWords(result(-0.2, 0.4)).key).toBe('ei.fewer')
  expect(eiIndexWords(result(-0.2, -0.15)).key).toBe('ei.asChance')
})

test('without ties, or without groups, there is nothing to say', () => {
  expect(eiIndexWords(result(null, 0.2))).toEqual({ key: 'ei.none', values: {} })
  expect(eiIndexWords(result(0.2, null)).key).toBe('ei.none')
})
