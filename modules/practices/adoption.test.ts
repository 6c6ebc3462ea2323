import { expect, test } from 'vitest'
import { whyNotMove } from './adoption.ts'

test.each([
  ['trying', 'routine', '', null],
  ['trying', 'trying', '', 'same'],
  ['trying', 'stopped', ' ', 'needs-why'],
  ['routine', 'stopped', 'It took too long.', null],
  ['stopped', 'trying', '', null],
] as const)('from %s to %s saying %j: %s', (from, to, why, reason) => expect(whyNotMove(from, to, why)).toBe(reason))
