import { expect, test } from 'vitest'
import { begin, draftOf, next } from './autosave.ts'
import type { AutoSave, Event } from './autosave.ts'

const server = { text: 'Talk first', version: 3 }
const through = (state: AutoSave, ...events: Event[]) => events.reduce(next, state)
const typed = (text: string): Event => ({ kind: 'typed', text })
const sent: Event = { kind: 'sent' }

test('typing makes it dirty, and going back makes it clean again', () => {
  const state = next(begin(server, null), typed('Talk first, then write'))
  expect(state).toMatchObject({ standing: 'dirty', text: 'Talk first, then write' })
  expect(next(state, typed('Talk first'))).toMatchObject({ standing: 'clean' })
})

test('what is typed while a save is under way is saved next', () => {
  const state = through(begin(server, null), typed('One'), sent, typed('One two'), {
    kind: 'saved',
    server: { text: 'One', version: 4 },
    now: 7,
  })
  expect(state).toMatchObject({ standing: 'dirty', text: 'One two', base: { text: 'One', version: 4 }, savedAt: 7 })
})

test('a space at the end, trimmed by the server, does not vanish under the fingers', () => {
  const state = through(begin(server, null), typed('One '), sent, { kind: 'saved', server: { text: 'One', version: 4 }, now: 0 })
  expect(next(state, { kind: 'arrived', server: { text: 'One', version: 4 } })).toMatchObject({ text: 'One ', standing: 'clean' })
})

test('a draft survives a reload, and is dropped when the server has it', () => {
  const draft = draftOf(next(begin(server, null), typed('Mine')))
  expect(begin(server, draft)).toMatchObject({ text: 'Mine', standing: 'dirty' })
  expect(begin({ text: 'Mine', version: 4 }, draft)).toMatchObject({ text: 'Mine', standing: 'clean' })
  expect(draftOf(begin(server, null))).toBeNull()
})

test('a draft from before the record moved on elsewhere is kept; over another text it is a conflict', () => {
  const draft = { text: 'Mine', base: server, unheard: [] }
  expect(begin({ ...server, version: 9 }, draft)).toMatchObject({ standing: 'dirty', text: 'Mine', base: { version: 9 } })
  expect(begin({ text: 'Theirs', version: 9 }, draft)).toMatchObject({ standing: 'conflict', theirs: { text: 'Theirs' } })
})

test('a conflict keeps both texts until one chooses, and then builds on theirs', () => {
  const met = through(begin(server, null), typed('Mine'), sent, { kind: 'met', theirs: { text: 'Theirs', version: 8 } })
  expect(met).toMatchObject({ standing: 'conflict', text: 'Mine', theirs: { text: 'Theirs' } })
  expect(draftOf(met)).toEqual({ text: 'Mine', base: server, unheard: [] })
  expect(next(met, { kind: 'chosen', text: 'Theirs' })).toMatchObject({ standing: 'clean', base: { version: 8 }, theirs: null })
  expect(next(met, { kind: 'chosen', text: 'Theirs\n\nMine' })).toMatchObject({ standing: 'dirty', base: { version: 8 } })
})

test('our own words that come back as "theirs" after a lost answer are no conflict', () => {
  const state = through(begin(server, null), typed('One'), sent, { kind: 'lost' }, typed('One two'), sent)
  const theirs = { text: 'One', version: 4 }
  expect(begin(theirs, draftOf(state))).toMatchObject({ standing: 'dirty', text: 'One two', base: theirs })
  expect(next(state, { kind: 'met', theirs })).toMatchObject({
    standing: 'dirty',
    text: 'One two',
    base: { text: 'One', version: 4 },
  })
})

test('a text taken back after a lost answer is still sent, for the server may have it', () => {
  const state = through(begin(server, null), typed('One'), sent, { kind: 'lost' }, typed('Talk first'))
  expect(state).toMatchObject({ standing: 'dirty', unheard: ['One'] })
})

test('another field of the record that was saved meanwhile is no conflict', () => {
  const state = through(begin(server, null), typed('Mine'), sent, { kind: 'met', theirs: { text: 'Talk first', version: 8 } })
  expect(state).toMatchObject({ standing: 'dirty', text: 'Mine', base: { version: 8 } })
})

test('a newer text is shown where nobody typed, and never over an edited one', () => {
  const arrived: Event = { kind: 'arrived', server: { text: 'Newer', version: 4 } }
  expect(next(begin(server, null), arrived)).toMatchObject({ text: 'Newer', base: { version: 4 } })
  expect(through(begin(server, null), typed('Mine'), arrived)).toMatchObject({ text: 'Mine', base: { version: 3 } })
})

test('a refusal is told and the text kept; typing on tries again', () => {
  const state = through(begin(server, null), typed('Too long'), sent, { kind: 'refused', problem: 'too long' })
  expect(state).toMatchObject({ standing: 'refused', problem: 'too long', text: 'Too long' })
  expect(next(state, typed('Short'))).toMatchObject({ standing: 'dirty', problem: null })
})

test('leaving the box makes an edited text due at once, and nothing else', () => {
  expect(through(begin(server, null), typed('Mine'), { kind: 'left' })).toMatchObject({ standing: 'due', text: 'Mine' })
  expect(next(begin(server, null), { kind: 'left' })).toMatchObject({ standing: 'clean' })
})
