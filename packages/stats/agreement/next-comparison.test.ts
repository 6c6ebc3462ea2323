import { expect, test } from 'vitest'
import { nextComparison, type Laid } from './next-comparison.ts'

const items = Array.from({ length: 14 }, (_, place) => `piece ${place}`)
const sameTwo = ([one, other]: Laid, [left, right]: Laid) =>
  (one === left && other === right) || (one === right && other === left)

/** So many pairs, laid before so many judges in turn. */
function planned(count: number, judges: number, seed = 'a set') {
  const laid: Laid[] = []
  const own: Laid[][] = Array.from({ length: judges }, () => [])
  for (let turn = 0; turn < count; turn++) {
    const mine = own[turn % judges]!
    const next = nextComparison(items, { laid, own: mine, seed })
    if (!next) break
    laid.push(next)
    mine.push(next)
  }
  return { laid, own }
}

/** How many items can be reached from the first. */
function reached(laid: readonly Laid[]): number {
  const found = new Set([items[0]!])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const [left, right] of laid) if (found.has(left) || found.has(right)) found.add(left).add(right)
  }
  return found.size
}
const timesOf = (laid: readonly Laid[]) => items.map((item) => laid.filter((pair) => pair.includes(item)).length)

test('n − 1 pairs connect n items, in a chain and not in a star', () => {
  const { laid } = planned(13, 3)
  expect([reached(laid), Math.max(...timesOf(laid))]).toEqual([14, 2])
})

test.each([28, 70, 140])('after %i pairs all items were judged about equally often, left as often as right', (count) => {
  const { laid } = planned(count, 4)
  const times = timesOf(laid)
  expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2)
  for (const [place, item] of items.entries()) {
    const left = laid.filter(([one]) => one === item).length
    expect(Math.abs(left - times[place]! / 2)).toBeLessThanOrEqual(2)
  }
})

test('few meet twice before most have met once', () => {
  const { laid } = planned(70, 4)
  const again = laid.filter((pair, turn) => laid.slice(0, turn).some((before) => sameTwo(pair, before)))
  expect(again.length).toBeLessThanOrEqual(3)
})

test('nobody judges the same two twice, and there is an end', () => {
  const { laid, own } = planned(400, 2)
  expect([laid.length, own[0]!.length]).toEqual([182, 91])
  for (const mine of own)
    expect(mine.every((pair, turn) => !mine.slice(0, turn).some((before) => sameTwo(pair, before)))).toBe(true)
})

test('the same seed lays the same pairs, another lays others', () => {
  expect(planned(20, 3)).toEqual(planned(20, 3))
  expect(planned(20, 3, 'another').laid).not.toEqual(planned(20, 3).laid)
})

test('of fewer than two there is no pair; what is no item is refused', () => {
  expect(nextComparison(['a'], { laid: [], own: [], seed: '' })).toBeNull()
  expect(() => nextComparison(['a', 'b'], { laid: [['a', 'x']], own: [], seed: '' })).toThrow('x is none')
})
