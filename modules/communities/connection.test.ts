import { describe, expect, test } from 'vitest'
import { connectionsFor, wordsOf } from './connection.ts'
import type { Known } from './connection.ts'

const team = (teamId: string, of: Partial<Known> = {}): Known => ({
  teamId,
  text: '',
  indicators: [],
  taught: [],
  ties: [],
  ...of,
})
const own = team('own', {
  text: 'They get equivalent fractions by multiplying and cannot say why it is so.',
  indicators: ['Shows why 3/4 = 6/8'],
  taught: ['04', 'mathematics'],
  ties: ['friend'],
})
const noise = ['Attendance on Mondays', 'Late buses in the north', 'Breakfast after the bell'].map((text, at) =>
  team(`noise${at}`, { text }),
)
const alike = team('alike', { text: 'Fractions on a number line: equivalent, and they say why.' })

describe('connections', () => {
  test('come from the same problem in words, and name the words', () => {
    expect(connectionsFor(own, [...noise, alike])).toEqual([
      { teamId: 'alike', reasons: [{ kind: 'words', words: expect.arrayContaining(['fractions', 'equivalent']) }] },
    ])
  })

  test('from the same indicator, however it is written', () => {
    const counts = team('counts', { text: 'Nothing alike', indicators: ['shows WHY 3/4 = 6/8 '] })
    expect(connectionsFor(own, [...noise, counts])).toEqual([
      { teamId: 'counts', reasons: [{ kind: 'indicator', indicator: 'Shows why 3/4 = 6/8' }] },
    ])
  })

  test('name what is taught and who is near beside them, and put the likelier first', () => {
    const near = team('near', { ...alike, teamId: 'near', taught: ['04'], ties: ['friend'] })
    expect(connectionsFor(own, [...noise, alike, near])).toMatchObject([
      { teamId: 'near', reasons: [{ kind: 'words' }, { kind: 'taught', taught: ['04'] }, { kind: 'near', teamIds: ['friend'] }] },
      { teamId: 'alike' },
    ])
  })

  test.each([
    ['are never of those who teach the same and work on something else', team('x', { text: 'Late buses', taught: ['04'] })],
    ['never of those who are only near', team('x', { text: 'Late buses', ties: ['friend'] })],
    ['never of those one is tied to', team('friend', { text: own.text })],
    ['never of those who are tied to one', team('x', { text: own.text, ties: ['own'] })],
    ['never with oneself', own],
  ])('%s', (_, other) => expect(connectionsFor(own, [...noise, other])).toEqual([]))

  test('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => team(`many${at}`, { text: own.text }))
    expect(connectionsFor(own, [...noise, ...many])).toHaveLength(5)
  })
})

test('words are stems in both languages; those that say nothing are none', () => {
  const stems = (text: string) => wordsOf(text).map(({ stem }) => stem)
  expect(stems('Fraction fractions')).toEqual(['fraction', 'fraction'])
  expect(stems('planning the plans')).toEqual(['plan', 'plan'])
  expect(stems('Los estudiantes de la clase')).toEqual(['clase'])
  expect(stems('Opinión y opiniones')).toEqual(['opinion', 'opinion'])
})
