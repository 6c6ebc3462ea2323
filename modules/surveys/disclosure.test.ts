import { describe, expect, test } from 'vitest'
import { blocksOf, chosenView, progressShown, scaleView, together, whyNotRelease } from './disclosure.ts'

const cell = (id: string, answers: number, band = 'teachers') => ({ id, bands: [band], answers })

describe('which cells are shown', () => {
  test.each([
    ['each from k on', [cell('a', 5), cell('b', 9)], ['a', 'b'], []],
    ['those below k together', [cell('a', 3), cell('b', 2), cell('c', 9)], ['c', 'a b'], []],
    ['too few even together: in no figure', [cell('a', 4), cell('c', 9)], ['c'], ['a']],
    ['nobody answered: no different from few', [cell('a', 0), cell('c', 9)], ['c'], ['a']],
    ['never with another band', [cell('a', 4), cell('b', 4, 'staff')], [], ['a', 'b']],
  ])('%s', (_, cells, shown, withheld) => {
    const found = blocksOf(cells, 5)
    expect(found.blocks.map(({ cellIds }) => cellIds.join(' '))).toEqual(shown)
    expect(found.withheld).toEqual(withheld)
  })
})

describe('what is shown of a question', () => {
  const of = (counts: number[]) => counts.flatMap((count, option) => Array.from({ length: count }, () => option + 1))
  test.each([
    ['a spread of answers', [1, 1, 2, 1, 1], 'counts'],
    ['fewer than k', [1, 1, 1, 1, 0], 'withheld'],
    ['more than four in five of a small group alike', [0, 0, 1, 8, 0], 'upper'],
    ['all but two alike: two who talk would know the rest', [0, 1, 0, 1, 30], 'upper'],
    ['alike in a group of six: no side is told', [0, 0, 0, 5, 1], 'alike'],
    ['all alike at the bottom', [20, 0, 0, 0, 0], 'lower'],
    ['all in the middle: not told from the lower side', [0, 0, 20, 0, 0], 'lower'],
    ['all but three alike in a large group', [0, 1, 1, 1, 30], 'counts'],
  ])('%s', (_, counts, shown) => {
    const view = scaleView(of(counts), 5, 5)
    expect(view.shown === 'side' ? view.side : view.shown).toBe(shown)
  })
  test('of options to choose, nearly nobody and nearly everybody are not counted', () => {
    const values = Array.from({ length: 12 }, (_, at) => [1, ...(at < 5 ? [2] : []), ...(at < 2 ? [3] : [])])
    expect(chosenView(values, 4, 5)).toEqual({ shown: 'chosen', answers: 12, chosen: ['most', 5, 'few', 'few'] })
    expect(chosenView(values.slice(0, 4), 4, 5)).toEqual({ shown: 'withheld' })
  })
  test('totals are of the blocks whose counts are shown, and of no other', () => {
    const [one, alike, few] = [of([1, 1, 2, 1, 1]), of([0, 0, 0, 9, 0]), of([1, 1, 1, 1, 0])].map((values) =>
      scaleView(values, 5, 5),
    )
    expect(together([one!, alike!, few!])).toEqual({ answers: 6, counts: [1, 1, 2, 1, 1], blocks: 1 })
    expect(together([alike!, few!])).toBeNull()
  })
})

test('a table is released once, and none that shares a cell with an earlier one', () => {
  const first = { surveyId: 's', cellIds: ['a', 'b'] }
  expect(whyNotRelease([], first)).toBeNull()
  expect(whyNotRelease([first], { surveyId: 's', cellIds: ['c'] })).toBe('already-released')
  expect(whyNotRelease([first], { surveyId: 't', cellIds: ['b', 'd'] })).toBe('already-released')
  expect(whyNotRelease([first], { surveyId: 't', cellIds: ['d'] })).toBeNull()
})

test('how many answered is told in fives, from k on', () => {
  expect([0, 4, 5, 9, 10, 14].map((answers) => progressShown(answers, 5))).toEqual([0, 0, 5, 5, 10, 10])
  expect(progressShown(9, 10)).toBe(0)
})
