import { expect, test } from 'vitest'
import { isDone, lateral, whyNotMove } from './adoption.ts'

test.each([
  ['trying', 'routine', '', null],
  ['trying', 'trying', '', 'same'],
  ['trying', 'stopped', ' ', 'needs-why'],
  ['routine', 'stopped', 'It took too long.', null],
  ['stopped', 'trying', '', null],
] as const)('from %s to %s saying %j: %s', (from, to, why, reason) => expect(whyNotMove(from, to, why)).toBe(reason))

test('a team does it while it tries, and does not while it thinks of it or has stopped', () => {
  expect((['considering', 'trying', 'integrated', 'stopped'] as const).map(isDone)).toEqual([false, true, true, false])
})

test('who learned from peers is counted among those who learned from somebody', () => {
  expect(lateral([{ learned: 'own' }, { learned: 'team' }, { learned: 'leader' }, { learned: 'colleague' }])).toEqual({
    peers: 2,
    said: 3,
  })
})
