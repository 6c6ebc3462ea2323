import { expect, test } from 'vitest'
import { whyNotShare } from './synthesis.ts'

const claim = (isOpen: boolean, forWhom = 'Newcomers', notFor = '') => ({ isOpen, citations: [{ forWhom, notFor }] })

test.each([
  ['says nothing yet', { unknown: 'Why', claims: [] }, 'no-claims'],
  ['a claim that nobody else can follow', { unknown: 'Why', claims: [claim(true), claim(false)] }, 'claim-without-cycle'],
  ['a cycle of which nothing is said', { unknown: 'Why', claims: [claim(true, '')] }, 'citation-without-words'],
  ['knows everything', { unknown: '  ', claims: [claim(true)] }, 'needs-unknown'],
  ['only where it did not work', { unknown: 'For whom', claims: [claim(true, '', 'Grade 9')] }, null],
  ['every claim can be followed, and what is unknown is said', { unknown: 'For whom', claims: [claim(true)] }, null],
])('%s', (_, told, reason) => {
  expect(whyNotShare(told)).toBe(reason)
})
