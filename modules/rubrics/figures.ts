import { decisionStudy, krippendorffAlphaInterval, personByRater, weightedKappa } from '#stats'
import type { CriterionFigures, Dividing, Figures, Lean } from './figures-contract.ts'
import { overallOf, scaleOf } from './rubric.ts'
import type { Content } from './rubric.ts'
import { LEAST_FOR_GROUP } from './scoring.ts'

/** How alike people read: from readings, by the mathematics of `packages/stats`. What leaves here names nobody. */

export type Reading = { pieceId: string; personId: string; scores: readonly number[] }
type Settings = { content: Content; readers: number }

const MOST_DIVIDING = 5
const DEPENDABLE = 0.8
const MOST_READERS = 8

export function figuresOf(readings: readonly Reading[], { content, readers }: Settings): Figures {
  const byPiece = grouped(readings)
  const people = new Set(readings.map(({ personId }) => personId))
  const criteria = content.criteria.map((_, at) => criterionFigures(content, at, byPiece, people.size))
  const pairs = criteria.reduce((sum, one) => sum + one.pairs, 0)
  const over = (of: 'exact' | 'adjacent') =>
    pairs === 0 ? null : criteria.reduce((sum, one) => sum + (one[of] ?? 0) * one.pairs, 0) / pairs
  return {
    readings: readings.length,
    pieces: byPiece.size,
    readers: people.size,
    exact: over('exact'),
    adjacent: over('adjacent'),
    criteria,
    dividing: dividing(content, byPiece),
    ...generalized(content, byPiece, people, readers),
    leans: people.size < LEAST_FOR_GROUP ? null : leansOf(content, byPiece, people),
  }
}

function grouped(readings: readonly Reading[]): Map<string, Reading[]> {
  const byPiece = new Map<string, Reading[]>()
  for (const reading of readings) {
    const there = byPiece.get(reading.pieceId)
    if (there) there.push(reading)
    else byPiece.set(reading.pieceId, [reading])
  }
  return byPiece
}

const stepsOf = (content: Content) => (content.halfLevels ? 2 : 1)

function criterionFigures(
  content: Content,
  at: number,
  byPiece: ReadonlyMap<string, Reading[]>,
  people: number,
): CriterionFigures {
  const scale = scaleOf(content)
  const near = stepsOf(content)
  const counts = scale.map(() => 0)
  const rows: number[][] = []
  const first: number[] = []
  const second: number[] = []
  let [pairs, exact, adjacent] = [0, 0, 0]
  for (const readings of byPiece.values()) {
    const scores = readings.map(({ scores: given }) => given[at]!)
    const places = scores.map((score) => scale.indexOf(score))
    for (const place of places) counts[place]!++
    if (scores.length > 1) rows.push(scores)
    for (let one = 0; one < places.length; one++)
      for (let other = one + 1; other < places.length; other++) {
        const apart = Math.abs(places[one]! - places[other]!)
        pairs++
        if (apart === 0) exact++
        if (apart <= near) adjacent++
        first.push(scores[one]!)
        second.push(scores[other]!)
        // Of more than two people nobody is the first of a pair: each pair counts both ways.
        if (people > 2) {
          first.push(scores[other]!)
          second.push(scores[one]!)
        }
      }
  }
  const { id: criterionId, name: criterion } = content.criteria[at]!
  if (pairs === 0)
    return {
      criterionId,
      criterion,
      pairs,
      exact: null,
      adjacent: null,
      kappa: null,
      alpha: null,
      alphaLower: null,
      alphaUpper: null,
      units: 0,
      counts,
    }
  const { kappa } = weightedKappa(first, second, scale, 'quadratic')
  const { alpha, lower, upper, units } = krippendorffAlphaInterval(rows, 'ordinal', { seed: 1 })
  return {
    criterionId,
    criterion,
    pairs,
    exact: exact / pairs,
    adjacent: adjacent / pairs,
    kappa,
    alpha,
    alphaLower: lower,
    alphaUpper: upper,
    units,
    counts,
  }
}

/** The pieces on which readers lie furthest apart, at most one criterion of each; those more than a level apart. */
function dividing(content: Content, byPiece: ReadonlyMap<string, Reading[]>): Dividing[] {
  const scale = scaleOf(content)
  const found: (Dividing & { variance: number })[] = []
  for (const [pieceId, readings] of byPiece) {
    const each = content.criteria.map(({ id }, at) => {
      const places = readings.map(({ scores }) => scale.indexOf(scores[at]!))
      const mean = places.reduce((sum, place) => sum + place, 0) / places.length
      const variance = places.reduce((sum, place) => sum + (place - mean) ** 2, 0) / places.length
      const steps = (Math.max(...places) - Math.min(...places)) / stepsOf(content)
      return {
        pieceId,
        criterionId: id,
        counts: scale.map((_, place) => places.filter((one) => one === place).length),
        steps,
        variance,
      }
    })
    const worst = each.toSorted((one, other) => other.variance - one.variance)[0]
    if (worst && worst.steps > 1) found.push(worst)
  }
  return found
    .toSorted((one, other) => other.variance - one.variance)
    .slice(0, MOST_DIVIDING)
    .map(({ pieceId, criterionId, counts, steps }) => ({ pieceId, criterionId, counts, steps }))
}

/** Of whole pieces, by their mean with its weights. */
function generalized(
  content: Content,
  byPiece: ReadonlyMap<string, Reading[]>,
  people: ReadonlySet<string>,
  readers: number,
): Pick<Figures, 'study' | 'enough' | 'isCrossed'> {
  const order = [...people]
  const whole = ({ scores }: Reading) => overallOf(content, scores)
  const crossed = [...byPiece.values()].map((readings) => {
    const own = new Map(readings.map((reading) => [reading.personId, whole(reading)]))
    return order.map((person) => own.get(person) ?? null)
  })
  const isCrossed = crossed.filter((row) => !row.includes(null)).length >= Math.max(2, byPiece.size / 2)
  const rows = isCrossed
    ? crossed
    : [...byPiece.values()].filter((one) => one.length >= readers).map((one) => one.slice(0, readers).map(whole))
  const nothing = { study: [], enough: null, isCrossed }
  if (order.length < 2 || rows.filter((row) => !row.includes(null)).length < 2) return nothing
  const components = personByRater(rows)
  const study = Array.from({ length: MOST_READERS }, (_, at) => {
    const { dependability, absoluteError } = decisionStudy(components, { raters: at + 1 })
    return { readers: at + 1, dependability: dependability ?? 0, error: 1.96 * absoluteError }
  })
  if (components.components.person === 0) return nothing
  return { study, enough: study.find(({ dependability }) => dependability >= DEPENDABLE)?.readers ?? null, isCrossed }
}

/** How far one person's scores lie above those of the others on the same pieces, each by criterion, in levels. */
function apartFromOthers(content: Content, byPiece: ReadonlyMap<string, Reading[]>, person: string): number[][] {
  const scale = scaleOf(content)
  const place = (score: number) => scale.indexOf(score) / stepsOf(content)
  const found: number[][] = content.criteria.map(() => [])
  for (const readings of byPiece.values()) {
    const own = readings.find(({ personId }) => personId === person)
    const others = readings.filter(({ personId }) => personId !== person)
    if (!own || others.length === 0) continue
    for (const [at, list] of found.entries()) {
      const mean = others.reduce((sum, { scores }) => sum + place(scores[at]!), 0) / others.length
      list.push(place(own.scores[at]!) - mean)
    }
  }
  return found
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const leansOf = (content: Content, byPiece: ReadonlyMap<string, Reading[]>, people: ReadonlySet<string>): number[] =>
  [...people]
    .map((person) => apartFromOthers(content, byPiece, person).flat())
    .filter((apart) => apart.length > 0)
    .map(meanOf)
    .toSorted((one, other) => one - other)

/** What one reader is told of themselves: nobody else ever is. */
export function leanOf(readings: readonly Reading[], content: Content, personId: string): Lean | null {
  const byPiece = grouped(readings)
  const by = apartFromOthers(content, byPiece, personId)
  const pieces = by[0]?.length ?? 0
  if (pieces < 3) return null
  // By piece: what one person gives on several criteria of one piece goes together.
  const means = Array.from({ length: pieces }, (_, at) => meanOf(by.map((list) => list[at]!)))
  const levels = meanOf(means)
  const error = Math.sqrt(means.reduce((sum, value) => sum + (value - levels) ** 2, 0) / (pieces - 1) / pieces)
  return {
    levels,
    lower: levels - 1.96 * error,
    upper: levels + 1.96 * error,
    scores: pieces * by.length,
    criteria: content.criteria.map(({ id }, at) => ({ criterionId: id, levels: meanOf(by[at]!) })),
  }
}
