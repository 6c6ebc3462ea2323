import { expect, test } from 'vitest'
import { again, next, nextToSend, unsentIn } from './outbox.ts'
import type { Event, Outbox } from './outbox.ts'

type Note = { text: string }
const note: Note = { text: 'Half of them drew it' }
const after = (...events: Event<Note>[]) => events.reduce<Outbox<Note>>(next, [])
const two: Event<Note>[] = [
  { kind: 'written', key: 'a', note },
  { kind: 'written', key: 'b', note },
]

test('notes are sent in the order in which they were written, also after a lost connection', () => {
  expect(nextToSend(after(...two))?.key).toBe('a')
  expect(nextToSend(after(...two, { kind: 'lost', key: 'a' }))).toMatchObject({ key: 'a', standing: 'waiting' })
  expect(nextToSend(after(...two, { kind: 'arrived', key: 'a', noteId: '1' }))?.key).toBe('b')
})

test('one that arrived is kept on the device no longer, and goes when the next is written', () => {
  const outbox = after({ kind: 'written', key: 'a', note }, { kind: 'arrived', key: 'a', noteId: '1' })
  expect(outbox).toMatchObject([{ standing: 'arrived', noteId: '1' }])
  expect(unsentIn(outbox)).toEqual([])
  expect(next(outbox, { kind: 'written', key: 'b', note })).toMatchObject([{ key: 'b' }])
})

test('what was kept on the device goes out again at once when the page is opened', () => {
  const kept = after(...two, { kind: 'lost', key: 'a' }, { kind: 'refused', key: 'b' })
  expect(again(kept).map(({ standing }) => standing)).toEqual(['sending', 'sending'])
})

test('one that was refused stays, and does not hold up the next', () => {
  const outbox = after(...two, { kind: 'refused', key: 'a' })
  expect(outbox).toMatchObject([{ key: 'a', standing: 'refused' }, { key: 'b' }])
  expect(nextToSend(outbox)?.key).toBe('b')
  expect(next(outbox, { kind: 'discarded', key: 'a' })).toHaveLength(1)
})
