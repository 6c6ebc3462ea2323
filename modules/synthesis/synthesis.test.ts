import { expect, test } from 'vitest'
import { whyNotShare } from './synthesis.ts'

test.each([
  ['says nothing yet', { unknown: 'Why', claims: [] }, 'no-claims'],
  [
    'a claim that nobody else can follow',
    { unknown: 'Why', claims: [{ isOpen: true }, { isOpen: false }] },
    'claim-without-cycle',
  ],
  ['knows everything', { unknown: '  ', claims: [{ isOpen: true }] }, 'needs-unknown'],
  ['every claim can be followed, and what is unknown is said', { unknown: 'For whom', claims: [{ isOpen: true }] }, null],
])('%s', (_, told, reason) => {
  expect(whyNotShare(told)).toBe(reason)
})
