import { describe, expect, test } from 'vitest'
import { connectionsFor, wordsOf } from './connection.ts'
import type { Known } from './connection.ts'

const team = (teamId: string, of: Partial<Known> = {}): Known => ({
  teamId,
  texts: [],
  indicators: [],
  taught: [],
  kind: 'plc',
  ties: [],
  ...of,
})
const NUMBERS = ['Bells', 'Doors', 'Menus', 'Roofs', 'Parking', 'Windows']
const own = team('own', {
  texts: ['They get equivalent fractions by multiplying and cannot say why it is so.'],
  indicators: ['Shows why 3/4 = 6/8'],
  taught: ['04', 'mathematics'],
  ties: ['friend'],
})
const noise = ['Attendance on Mondays', 'Late buses in the north', 'Breakfast after the bell'].map((text, at) =>
  team(`noise${at}`, { texts: [text] }),
)
const alike = team('alike', { texts: ['Fractions on a number line: equivalent, and they say why.'] })

describe('connections', () => {
  test('come from the same problem in words, and name the words', () => {
    expect(connectionsFor(own, [...noise, alike])).toEqual([
      { teamId: 'alike', reasons: [{ kind: 'words', words: expect.arrayContaining(['fractions', 'equivalent']) }] },
    ])
  })

  test('from the same indicator, however it is written', () => {
    const counts = team('counts', { texts: ['Nothing alike'], indicators: ['shows WHY 3/4 = 6/8 '] })
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

  test('of teams that do the same elsewhere, fewer words in common are asked', () => {
    const buses = { texts: ['Late buses in the north make mornings short.'], kind: 'school-leadership' } as const
    const lead = team('lead', buses)
    const far = { texts: ['We ask families why mornings are late before anything else happens.'] }
    expect(connectionsFor(lead, [...noise.slice(2), own, team('other', { ...far, kind: 'plc' })])).toEqual([])
    expect(connectionsFor(lead, [...noise.slice(2), own, team('other', { ...far, kind: 'school-leadership' })])).toMatchObject([
      { teamId: 'other', reasons: [{ kind: 'words' }, { kind: 'team', of: 'school-leadership' }] },
    ])
    expect(
      connectionsFor(lead, [...noise.slice(2), own, team('other', { texts: ['Nothing'], kind: 'school-leadership' })]),
    ).toEqual([])
  })

  test.each([
    ['are never of those who teach the same and work on something else', team('x', { texts: ['Late buses'], taught: ['04'] })],
    ['never of those who are only near', team('x', { texts: ['Late buses'], ties: ['friend'] })],
    ['never of those one is tied to', team('friend', { texts: own.texts })],
    ['never of those who are tied to one', team('x', { texts: own.texts, ties: ['own'] })],
    ['never with oneself', own],
  ])('%s', (_, other) => expect(connectionsFor(own, [...noise, other])).toEqual([]))

  test('compare one thing that a team works on with one thing, however much else it does', () => {
    const busy = team('busy', {
      texts: [...alike.texts, ...Array.from({ length: 6 }, (_, at) => `${NUMBERS[at]} other matters altogether`)],
    })
    expect(connectionsFor(own, [...noise, busy])).toMatchObject([{ teamId: 'busy', reasons: [{ kind: 'words' }] }])
  })

  test('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => team(`many${at}`, { texts: own.texts }))
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
