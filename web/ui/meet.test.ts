import { expect, test } from 'vitest'
import { changedByBoth, merged } from './meet.ts'

const base = { name: 'Grade 5', purpose: '', day: 2 as number | null, shownTo: ['a'] }

test.each([
  ['only I changed something', { name: 'Fives' }, {}, [], { name: 'Fives' }],
  ['only they did', {}, { name: 'Fifth grade' }, [], { name: 'Fifth grade' }],
  [
    'each another thing',
    { name: 'Fives' },
    { day: null, shownTo: ['a', 'b'] },
    [],
    { name: 'Fives', day: null, shownTo: ['a', 'b'] },
  ],
  ['both to the same', { purpose: 'Fractions' }, { purpose: 'Fractions' }, [], { purpose: 'Fractions' }],
  [
    'both the same thing',
    { purpose: 'Fractions' },
    { purpose: 'Reading', name: 'Fives' },
    ['purpose'],
    { purpose: 'Fractions', name: 'Fives' },
  ],
])('%s', (_, mine, theirs, both, result) => {
  expect(changedByBoth(base, { ...base, ...mine }, { ...base, ...theirs })).toEqual(both)
  expect(merged(base, { ...base, ...mine }, { ...base, ...theirs })).toEqual({ ...base, ...result })
})
