import { describe, expect, test } from 'vitest'
import type { Now, SessionNote, Standing } from './contract.ts'
import { covers, newer, withCarried, withRead } from './follow.ts'

describe('a position covers another', () => {
  test.each([
    ['10:10:', '10:10:', true],
    ['12:12:', '10:10:', true],
    ['10:10:', '12:12:', false],
    // 10 is open here and was finished there; or was open, or had not begun.
    ['10:12:10', '12:12:', false],
    ['10:12:10', '10:12:10', true],
    ['10:12:10', '10:11:10', true],
    ['10:12:10', '9:9:', true],
    ['10:12:10,11', '10:12:11', false],
    // What began after was not finished there either.
    ['10:10:', '10:12:10,11', true],
    ['10:10:', '10:12:10', false],
  ])('%s of %s: %s', (position, other, is) => expect(covers(position, other)).toBe(is))
})

const note = (id: string, more: Partial<SessionNote> = {}) => ({ id, text: id, removed: false, ...more }) as SessionNote
const standing = (step: string, phase: Standing['phase'] = 'on') => ({ step, phase }) as Standing
const known: Now = { version: 1, standing: standing('one'), people: [], notes: [note('a')], position: '10:10:' }
const carried = (from: string, position: string, more: object = {}) => ({
  from,
  now: { version: 1, position, notes: [note('b')], ...more },
})
const ids = (now: Now | null) => now?.notes.map(({ id }) => id).join('')

describe('what the stream brings', () => {
  test('follows on what is known, and leaves what it does not speak of', () => {
    const next = withCarried(known, carried('10:10:', '12:12:'))
    expect([ids(next), next?.position, next?.standing.step]).toEqual(['ab', '12:12:', 'one'])
    expect(withCarried(known, carried('9:9:', '12:12:', { standing: standing('two') }))?.standing.step).toBe('two')
    expect(ids(withCarried(known, carried('9:9:', '12:12:', { notes: [note('a', { removed: true })] })))).toBe('')
  })

  test('is nothing new where it was asked for already: it is older than what is known', () => {
    expect(withCarried(known, carried('8:8:', '9:9:', { notes: [note('a', { text: 'older' })] }))).toBe(known)
  })

  test('is asked for where something before it is missing, or more than this changed', () => {
    expect(withCarried(known, carried('11:11:', '12:12:'))).toBeNull()
    expect(withCarried(known, carried('10:10:', '12:12:', { version: 2 }))).toBeNull()
    expect(withCarried(known, carried('10:10:', '12:12:', { standing: standing('one', 'over') }))).toBeNull()
  })
})

describe('an answer that the stream overtook', () => {
  const latest = withCarried(known, carried('10:10:', '14:14:'))!
  test('undoes nothing, and is taken where it knows more', () => {
    expect(withRead(known, latest, { ...known, notes: [], position: '12:12:' })).toBe(latest)
    expect(ids(withRead(known, latest, { ...known, notes: [note('b'), note('c')], position: '15:15:' }))).toBe('abc')
    // Of another database, where numbers begin anew.
    expect(withRead(known, known, { ...known, notes: [], position: '2:2:' }).position).toBe('2:2:')
  })

  test('of a whole page keeps what came meanwhile, unless the page is another one by now', () => {
    expect(newer(known, latest, { ...known, position: '12:12:' })).toMatchObject({ notes: latest.notes, position: '14:14:' })
    for (const [of, position] of [
      [known, '15:15:'],
      [{ ...known, version: 2 }, '12:12:'],
    ] as const)
      expect(newer(known, latest, { ...of, position })).toEqual({})
    expect(newer(undefined, latest, known)).toEqual({})
  })
})
