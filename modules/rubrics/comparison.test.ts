import { describe, expect, test } from 'vitest'
import { orderOf, ownWay, whyNotOrder } from './comparison.ts'
import type { Judged } from './comparison.ts'

const judged = (text: string, personId = 'ana'): Judged[] =>
  text.split(' ').map((pair) => {
    const [more, less] = pair.split('>') as [string, string]
    return { personId, leftId: less, rightId: more, moreId: more }
  })

describe('the order of pieces', () => {
  test('what shows most stands first, with its interval; what always showed more has a place too', () => {
    const order = orderOf(judged('a>b b>c a>c c>d a>d b>d'))!
    expect(order.placed.map(({ pieceId }) => pieceId)).toEqual(['a', 'b', 'c', 'd'])
    const [first] = order.placed
    expect(first!.upper - first!.measure).toBeCloseTo(first!.measure - first!.lower, 12)
    expect(order).toMatchObject({ pieces: 4, judges: 1, judgements: 6 })
    expect(Number.isFinite(first!.measure)).toBe(true)
  })

  test('is none while some never met, or nobody judged', () => {
    expect(orderOf(judged('a>b c>d'))).toBeNull()
    expect(orderOf([])).toBeNull()
  })

  test('a piece that judges see differently is worth talking about', () => {
    const ladder = 'abcdefgh'.split('')
    const plain = ladder.flatMap((more, at) => ladder.slice(at + 1).map((less) => `${more}>${less}`))
    const odd = ['h', 'x', 'x>a', 'b>x', 'x>c', 'd>x', 'x>b', 'a>x', 'h>x', 'x>g'].filter((pair) => pair.includes('>'))
    const { placed } = orderOf(judged([...plain, ...plain, ...odd].join(' ')))!
    expect(placed.filter(({ isSurprising }) => isSurprising).map(({ pieceId }) => pieceId)).toEqual(['x'])
  })

  test('a judge who sees it otherwise is told so in a word; with few judgements nothing', () => {
    const pairs = 'a>b b>c c>d a>c b>d a>d a>e b>e c>e d>e'
    const turned = pairs
      .split(' ')
      .map((pair) => pair.split('>').toReversed().join('>'))
      .join(' ')
    const order = orderOf([
      ...judged(pairs, 'ana'),
      ...judged(pairs, 'ben'),
      ...judged(pairs, 'cleo'),
      ...judged(turned, 'dan'),
      ...judged('a>b', 'eva'),
    ])!
    expect(['ana', 'dan', 'eva'].map((person) => ownWay(order, person))).toEqual(['alike', 'otherwise', null])
  })
})

test.each([
  ['reading', true, 'still-reading'],
  ['reading', false, 'still-reading'],
  ['closed', false, 'too-few'],
  ['closed', true, null],
] as const)('while it is %s (an order: %s): %s', (step, has, why) => {
  expect(whyNotOrder(step, has ? orderOf(judged('a>b b>a')) : null)).toBe(why)
})
