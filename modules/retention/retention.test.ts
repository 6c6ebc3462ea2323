import { expect, test } from 'vitest'
import { KINDS, STANDARD, whyNotErase } from './retention.ts'

test.each([
  [{ endedOn: null, erasedAt: null }, 'still-here'],
  [{ endedOn: '2026-06-30', erasedAt: null }, null],
  [{ endedOn: '2026-06-30', erasedAt: '2026-07-01T00:00:00Z' }, 'erased-already'],
] as const)('%o may be erased: %s', (person, why) => {
  expect(whyNotErase(person)).toBe(why)
})

test('nobody is erased by a term that nobody set', () => {
  expect(KINDS.filter((kind) => STANDARD[kind] === null)).toEqual(['people-left'])
})
