import { expect, test } from 'vitest'
import { groupReliability } from '../scales/group-reliability.ts'
import { chicks } from '../test/survey-data.ts'
import { groupReliabilityWords } from './group-reliability-words.ts'

test('apart, apart without being sure which, or alike', () => {
  expect(groupReliabilityWords(groupReliability(chicks)).key).toBe('groups.apart')
  expect(
    groupReliabilityWords(
      groupReliability([
        [4, 5, 3],
        [4, 2, 3, 5],
        [5, 4, 5],
      ]),
    ).key,
  ).toBe('groups.apartUnsure')
  expect(
    groupReliabilityWords(
      groupReliability([
        [1, 3],
        [3, 1],
      ]),
    ),
  ).toEqual({
    key: 'groups.alike',
    values: { groups: 2, between: 0, reliability: 0 },
  })
  const odd = { icc1: 0.1, icc1Reml: 0.1, icc2: -0.2, groups: 3, people: 9, effectiveSize: 3 }
  expect(groupReliabilityWords(odd).key).toBe('groups.alike')
  expect(groupReliabilityWords({ ...odd, icc2: null }).key).toBe('groups.alike')
})
