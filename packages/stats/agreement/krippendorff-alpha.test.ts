import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anxiety, judges, observers } from '../test/agreement-data.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import type { AlphaLevel } from './pairable-scores.ts'

const levels: AlphaLevel[] = ['nominal', 'ordinal', 'interval', 'ratio']

// Published: Krippendorff 2011 gives .743, .815, .849 and .797 for example C. Further digits and data: its definition in R 4.2.2.
test.each<[string, (number | null)[][], number[]]>([
  ['Krippendorff, example C', observers, [0.743421052631579, 0.815387503754881, 0.849107142857143, 0.797402774711612]],
  ['anxiety', anxiety, [-0.0237252124645893, 0.228386945292322, 0.170098607888631, 0.1418013405618719]],
  ['Shrout & Fleiss', judges, [-0.0648148148148147, 0.10905941323898, 0.147307850390465, 0.0819512786137575]],
])('%s at all levels', (_, scores, alphas) => {
  for (const [place, level] of levels.entries()) expect(krippendorffAlpha(scores, level).alpha).toBeCloseTo(alphas[place]!, 12)
})

test('counts pairable units and scores, and gives both disagreements', () => {
  const result = krippendorffAlpha(observers, 'interval')
  expect(result).toMatchObject({ units: 11, scores: 40 })
  expect(result.observedDisagreement).toBeCloseTo(0.433333333333333, 12)
  expect(result.expectedDisagreement).toBeCloseTo(2.871794871794872, 12)
})

test('names are categories at the nominal level', () => {
  const named = observers.map((row) => row.map((score) => (score === null ? null : `category ${score}`)))
  expect(krippendorffAlpha(named, 'nominal')).toEqual(krippendorffAlpha(observers, 'nominal'))
})

test('where all scores are the same alpha says nothing', () => {
  expect(
    krippendorffAlpha(
      [
        [3, 3],
        [3, 3],
      ],
      'ordinal',
    ),
  ).toMatchObject({ alpha: null, expectedDisagreement: 0 })
})

test('the example', () => {
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [2, 2],
        [3, 4],
        [4, null],
      ],
      'interval',
    ).alpha,
  ).toBeCloseTo(0.8780487804878049, 12)
})

const scored = fc
  .array(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 15 })
  .filter((scores) => scores.some((row) => row.filter((score) => score !== null).length > 1))
const level = fc.constantFrom<AlphaLevel>('nominal', 'ordinal', 'interval', 'ratio')

/** How far two alphas are apart; none is nine away from any. */
function apart(one: (number | null)[][], other: (number | null)[][], at: AlphaLevel, otherAt = at) {
  return (krippendorffAlpha(one, at).alpha ?? 9) - (krippendorffAlpha(other, otherAt).alpha ?? 9)
}

const changed = (scores: (number | null)[][], change: (score: number) => number) =>
  scores.map((row) => row.map((score) => (score === null ? null : change(score))))

test('relabelling raters and reordering units change nothing', () => {
  fc.assert(
    fc.property(scored, level, (scores, at) => {
      const relabelled = scores.map((row) => [row[2]!, row[0]!, row[3]!, row[1]!]).toReversed()
      expect(apart(scores, relabelled, at)).toBeCloseTo(0, 9)
    }),
  )
})

const moved = (score: number) => 3 * score - 7
const stretched = (score: number) => 3 * score
const risen = (score: number) => score ** 3 - 50

test('shifting and stretching change nothing at the interval level, stretching at the ratio level, any rising change at the ordinal', () => {
  fc.assert(
    fc.property(scored, (scores) => {
      expect(apart(scores, changed(scores, moved), 'interval')).toBeCloseTo(0, 9)
      expect(apart(scores, changed(scores, stretched), 'ratio')).toBeCloseTo(0, 9)
      expect(apart(scores, changed(scores, risen), 'ordinal')).toBeCloseTo(0, 9)
    }),
  )
})

test('a unit scored once, or not at all, changes nothing', () => {
  fc.assert(
    fc.property(scored, level, (scores, at) => {
      expect(apart(scores, [...scores, [null, 9], []], at)).toBe(0)
    }),
  )
})

test('on two values every level agrees with the nominal', () => {
  const binary = scored.map((scores) => changed(scores, (score) => score % 2))
  fc.assert(
    fc.property(binary, level, (scores, at) => {
      expect(apart(scores, scores, at, 'nominal')).toBeCloseTo(0, 9)
    }),
  )
})
