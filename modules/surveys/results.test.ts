import { expect, test } from 'vitest'
import { fits } from './item.ts'
import type { Answers, Item } from './item.ts'
import { changeOf, figureOf, resultsOf } from './results.ts'
import type { Given } from './results.ts'

const item = (id: string, of: Partial<Item> = {}): Item => ({
  id,
  kind: 'scale',
  construct: 'respect',
  labels: 'agree',
  text: { en: id, es: id },
  options: null,
  ...of,
})
const items = [
  item('one'),
  item('two'),
  item('three'),
  item('pick', { kind: 'choose', labels: null, options: Array.from({ length: 3 }, () => ({ en: '', es: '' })) }),
  item('say', { kind: 'text', labels: null }),
]
const cell = (id: string, people = 20) => ({ id, bands: ['teachers'], placeId: id, placeIds: [id], people })
const spread = (cellId: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    cellId,
    answers: { one: 1 + (at % 5), two: 1 + ((at * 2 + 1) % 5), three: 1 + (at % 5), pick: [1 + (at % 3)] } as Answers,
  }))
const given = (of: Partial<Given>): Given => ({
  items,
  cells: [cell('a'), cell('b')],
  answers: [],
  comments: [],
  k: 5,
  commentsK: 10,
  shuffled: (list) => [...list],
  ...of,
})

test('each cell from k on is a block; one below is in no figure, and is not told from an empty one', () => {
  const { blocks, withheld } = resultsOf(
    given({ cells: [cell('a'), cell('b'), cell('c')], answers: [...spread('a', 12), ...spread('b', 4)] }),
  )
  expect(blocks.map(({ placeId, answers }) => [placeId, answers])).toEqual([['a', 12]])
  expect(withheld.map(({ placeId }) => placeId)).toEqual(['b', 'c'])
})

test('comments are shown from ten answers on, never a cell’s own below that', () => {
  const comments = [
    { cellId: 'a', itemId: 'say', text: 'More time' },
    { cellId: 'b', itemId: 'say', text: 'Less of it' },
  ]
  const of = (a: number, b: number) => resultsOf(given({ answers: [...spread('a', a), ...spread('b', b)], comments })).comments
  expect(of(9, 0)).toEqual([])
  expect(of(12, 5).map(({ placeId, texts }) => [placeId, texts])).toEqual([['a', ['More time']]])
  expect(of(6, 5).map(({ placeIds, texts }) => [placeIds, texts])).toEqual([
    [
      ['a', 'b'],
      ['More time', 'Less of it'],
    ],
  ])
})

test('reliability is told of thirty people or more, of scales that vary', () => {
  expect(resultsOf(given({ answers: spread('a', 29) })).scales).toEqual([])
  const [scale] = resultsOf(given({ answers: spread('a', 40) })).scales
  expect(scale).toMatchObject({ construct: 'respect', people: 40 })
  expect(scale!.alphaLower).toBeLessThan(scale!.alpha)
  expect(
    resultsOf(given({ answers: Array.from({ length: 40 }, () => ({ cellId: 'a', answers: { one: 3, two: 3, three: 3 } })) }))
      .scales,
  ).toEqual([])
})

test('favourable is four and five; the change between waves has its interval', () => {
  const of = (counts: number[]) =>
    figureOf([{ shown: 'counts', answers: counts.reduce((sum, count) => sum + count, 0), counts }])!
  const [before, now] = [of([2, 6, 8, 3, 1]), of([1, 2, 5, 8, 4])]
  expect(now).toMatchObject({ answers: 20, favourable: 12, share: 0.6 })
  const change = changeOf(before, now)
  // R: PropCIs::diffscoreci is near; Newcombe's method 10 by hand from prop.test(correct = FALSE) limits 0.0807–0.4160 and 0.3866–0.7812.
  expect(change.by).toBeCloseTo(0.4, 10)
  expect(change.lower).toBeCloseTo(0.4 - Math.hypot(0.6 - 0.386_582, 0.416_017 - 0.2), 5)
  expect(change.upper).toBeCloseTo(0.4 + Math.hypot(0.781_193 - 0.6, 0.2 - 0.080_657), 5)
  expect(figureOf([{ shown: 'side', side: 'upper' }, undefined])).toBeNull()
})

test.each([
  ['points, options and a text', { one: 5, pick: [1, 3] }, [{ itemId: 'say', text: 'Yes' }], true],
  ['nothing at all', {}, [], false],
  ['a point beyond the scale', { one: 6 }, [], false],
  ['half a point', { one: 2.5 }, [], false],
  ['a question of another survey', { other: 3 }, [], false],
  ['an option twice', { pick: [1, 1] }, [], false],
  ['an option that is not there', { pick: [4] }, [], false],
  ['a text on a scale', { one: 3 }, [{ itemId: 'one', text: 'Hello' }], false],
  ['an empty text', { one: 3 }, [{ itemId: 'say', text: '  ' }], false],
  ['a text that is too long', { one: 3 }, [{ itemId: 'say', text: 'x'.repeat(1001) }], false],
  [
    'two texts to one question',
    { one: 3 },
    [
      { itemId: 'say', text: 'a' },
      { itemId: 'say', text: 'b' },
    ],
    false,
  ],
] as [string, Answers, { itemId: string; text: string }[], boolean][])('%s', (_, answers, comments, fit) => {
  expect(fits(items, answers, comments)).toBe(fit)
})
