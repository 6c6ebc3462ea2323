import { expect, test } from 'vitest'
import { figuresOf, leanOf } from '#modules/rubrics/figures.ts'
import { orderOf } from '#modules/rubrics/comparison.ts'
import { raschOf } from '#modules/rubrics/severities.ts'
import { overallOf, scaleOf } from '#modules/rubrics/rubric.ts'
import { decisionStudy, krippendorffAlphaInterval, manyFacetRasch, personByRater, weightedKappa } from '#stats'
import { makeStaff } from './world/people.ts'
import { SEVERITIES } from './world/rubrics/readers.ts'
import { makeSets } from './world/rubrics/rubrics.ts'

/** Of the promise `calibration-reference`: fourteen readers whose severities are known, reckoned with as Weft does and by the package alone. */

const sets = makeSets(makeStaff())
const setOf = (key: string) => sets.find((one) => one.key === key)!
const readingsIn = ({ readings }: (typeof sets)[number], round = 1) =>
  readings.filter((one) => one.round === round).map(({ piece, by, scores }) => ({ pieceId: piece.id, personId: by.id, scores }))

test('120 drafts in linked blocks: alpha, kappa and severities are the package’s', () => {
  const { content, pieces, readers, ...set } = setOf('drafts')
  const readings = readingsIn({ content, pieces, readers, ...set })
  expect([pieces.length, readers.length, new Set(readings.map(({ pieceId }) => pieceId)).size]).toEqual([120, 14, 120])
  const figures = figuresOf(readings, { content, readers: 2 })
  for (const [at, criterion] of figures.criteria.entries()) {
    const rows = pieces.map(({ id }) => readings.filter(({ pieceId }) => pieceId === id).map(({ scores }) => scores[at]!))
    const { alpha, lower, upper } = krippendorffAlphaInterval(rows, 'ordinal', { seed: 1 })
    const pairs = rows.flatMap((row) =>
      row.flatMap((one, place) => row.flatMap((other, beside) => (place === beside ? [] : [[one, other] as const]))),
    )
    const { kappa } = weightedKappa(
      pairs.map(([one]) => one),
      pairs.map(([, other]) => other),
      scaleOf(content),
      'quadratic',
    )
    expect(criterion.alpha).toBeCloseTo(alpha!, 12)
    expect([criterion.alphaLower, criterion.alphaUpper]).toEqual([expect.closeTo(lower!, 2), expect.closeTo(upper!, 2)])
    expect(criterion.kappa).toBeCloseTo(kappa!, 12)
  }
  const ratings = readings.flatMap(({ pieceId, personId, scores }) =>
    scores.map((score, at) => ({ person: pieceId, rater: personId, criterion: content.criteria[at]!.id, score })),
  )
  const alone = manyFacetRasch(ratings, [1, 2, 3, 4])
  expect(raschOf(readings, content)!.raters).toEqual(alone.raters)
  const planted = new Map(readers.map(({ id }, at) => [id, SEVERITIES[at]!]))
  const misses = alone.raters.map(
    ({ rater, severity, standardError }) => Math.abs(severity - planted.get(rater)!) / standardError,
  )
  // Of fourteen intervals of 95 % one may miss by chance; none misses at 99 %.
  expect(misses.filter((miss) => miss > 1.96).length).toBeLessThanOrEqual(1)
  expect(Math.max(...misses)).toBeLessThan(2.576)
})

test('where everyone read everything, generalizability is the package’s', () => {
  const { content, pieces, readers, ...set } = setOf('papers-3')
  const readings = readingsIn({ content, pieces, readers, ...set }, 2)
  const { study, isCrossed } = figuresOf(readings, { content, readers: 2 })
  const whole = pieces.map(({ id }) =>
    readers.map((reader) =>
      overallOf(content, readings.find(({ pieceId, personId }) => pieceId === id && personId === reader.id)!.scores),
    ),
  )
  const components = personByRater(whole)
  expect(isCrossed).toBe(true)
  for (const { readers: count, dependability, error } of study) {
    const alone = decisionStudy(components, { raters: count })
    expect(dependability).toBeCloseTo(alone.dependability!, 12)
    expect(error).toBeCloseTo(1.96 * alone.absoluteError, 12)
  }
  // The plain figure that a reader sees points the way that was planted.
  const [gentle, severe] = [0, 13].map((at) => leanOf(readings, content, readers[at]!.id)!.levels)
  expect(gentle).toBeGreaterThan(0)
  expect(severe).toBeLessThan(0)
})

test('the twelve papers that were compared stand in an order that follows how strong they were made', () => {
  const { content, pieces, judgements, criterionId } = setOf('compared')
  const judged = judgements!.map(({ by, left, right, more }) => ({
    personId: by.id,
    leftId: left.id,
    rightId: right.id,
    moreId: more.id,
  }))
  const order = orderOf(judged)!
  // R 4.2.2 glm, each piece winning and losing with a weight of .3 against 0, centred: number, measure, standard error.
  const known = [
    [10, 2.438652481269, 0.726826203512],
    [5, 0.15959393618, 0.523516499847],
    [6, -3.06801102299, 0.886571044344],
  ] as const
  for (const [number, measure, error] of known) {
    const place = order.placed.find(({ pieceId }) => pieceId === pieces[number - 1]!.id)!
    expect(place.measure).toBeCloseTo(measure, 8)
    expect(place.upper - place.lower).toBeCloseTo(2 * 1.96 * error, 6)
  }
  expect(order.reliability).toBeCloseTo(0.863073404899, 7)
  expect(order.apart).toBeCloseTo(34 / 66, 12)
  const at = content.criteria.findIndex(({ id }) => id === criterionId)
  const made = pieces.toSorted((one, other) => other.strengths[at]! - one.strengths[at]!).filter(({ number }) => number !== 5)
  const found = order.placed.map(({ pieceId }) => pieceId).filter((id) => made.some((one) => one.id === id))
  // The two made strongest and the two made weakest lie at their ends.
  const ends = (ids: readonly string[]) => [new Set(ids.slice(0, 2)), new Set(ids.slice(-2))]
  expect(ends(found)).toEqual(ends(made.map(({ id }) => id)))
  expect(order.placed.filter(({ isSurprising }) => isSurprising).map(({ pieceId }) => pieceId)).toEqual([pieces[4]!.id])
})

test('from version to version people read more alike', () => {
  const exact = (key: string, round: number) => {
    const set = setOf(key)
    return figuresOf(readingsIn(set, round), { content: set.content, readers: 2 }).exact!
  }
  const last = [exact('papers-1', 1), exact('papers-2', 2), exact('papers-3', 2)]
  expect(last).toEqual(last.toSorted((one, other) => one - other))
  expect(last[2]! - last[0]!).toBeGreaterThan(0.3)
})
