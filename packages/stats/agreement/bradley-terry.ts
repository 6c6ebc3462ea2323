import { normalQuantile } from '../distributions/normal-quantile.ts'
import { cholesky, choleskyInverse } from '../linear/cholesky.ts'
import { type Ascent, newton } from '../linear/newton.ts'
import { separationReliability } from './separation-reliability.ts'

export type Judgement = { judge: string; winner: string; loser: string }

export type BradleyTerry = {
  items: {
    item: string
    measure: number
    standardError: number
    wins: number
    judgements: number
    infit: number
    outfit: number
  }[]
  judges: { judge: string; judgements: number; infit: number; outfit: number }[]
  /** Scale separation reliability; null when the measures do not differ. */
  reliability: number | null
  /** Share of all pairs of items whose difference lies beyond its own margin of 95 %. */
  apart: number
  logLikelihood: number
}

export type BradleyTerryOptions = {
  /** Each item also wins and loses this often against an average item: 0 unless told. Makes measures finite, and shrinks them a little. */
  pseudoJudgements?: number
}

/**
 * Bradley–Terry model for comparative judgement.
 *
 * Use: a scale of portfolios from judgements of pairs ("which is better?"), with the judges whose judgements surprise and how far the
 * scale can be trusted.
 * Definition: log odds that one beats another = difference of their measures (Bradley & Terry 1952, Biometrika 39:324), by maximum
 * likelihood, measures summing to 0, standard errors from the full information matrix (R BradleyTerry2 `BTm`, centred; R sirt `btm`
 * uses its diagonal). Infit is Σ residual² ÷ Σ variance, outfit the mean of residual² ÷ variance; judges beyond mean + 2 standard
 * deviations of infit are looked at (Pollitt 2012, Assessment in Education 19:281). Reliability as `separationReliability`. Two items are
 * apart when their difference exceeds 1.96 of its standard error, with the covariance of both; each pair by itself.
 * Pseudo-judgements are a penalty of the likelihood; sirt instead draws every score towards one half by `eps`.
 * Units: logits; mean squares, expected 1. Errors: RangeError when there is no judgement, an item is set against itself, parts of the
 * items are never compared, an item or a group never lost to or never won against the rest (then give pseudo-judgements), or these are
 * negative.
 *
 * @example bradleyTerry([
 *   { judge: 'x', winner: 'a', loser: 'b' }, { judge: 'x', winner: 'a', loser: 'b' }, { judge: 'y', winner: 'b', loser: 'a' },
 * ]).items[0].measure // 0.3465735902799726
 */
export function bradleyTerry(judgements: readonly Judgement[], { pseudoJudgements = 0 }: BradleyTerryOptions = {}): BradleyTerry {
  if (judgements.length === 0) throw new RangeError('bradleyTerry needs at least one judgement')
  if (!(pseudoJudgements >= 0))
    throw new RangeError(`bradleyTerry needs no fewer than 0 pseudo-judgements, not ${pseudoJudgements}`)
  const names = [...new Set(judgements.flatMap(({ winner, loser }) => [winner, loser]))]
  const places = new Map(names.map((name, place) => [name, place]))
  const pairs = judgements.map(({ judge, winner, loser }) => {
    if (winner === loser) throw new RangeError(`bradleyTerry needs two items in each judgement: ${winner} is set against itself`)
    return { judge, winner: places.get(winner)!, loser: places.get(loser)! }
  })
  const { measures, errors, apart } = measuresOf(pairs, names.length, pseudoJudgements)
  const surprise = pairs.map(({ winner, loser }) => {
    const chance = 1 / (1 + Math.exp(measures[loser]! - measures[winner]!))
    return { chance, residual: (1 - chance) ** 2, variance: chance * (1 - chance) }
  })
  const fitOf = (concerns: (pair: Pair) => boolean) => {
    const own = surprise.filter((_, place) => concerns(pairs[place]!))
    const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + of(one), 0)
    const infit = sum(({ residual }) => residual) / sum(({ variance }) => variance)
    return { judgements: own.length, infit, outfit: sum(({ residual, variance }) => residual / variance) / own.length }
  }
  return {
    items: names.map((item, place) => {
      const wins = pairs.filter(({ winner }) => winner === place).length
      const fit = fitOf(({ winner, loser }) => winner === place || loser === place)
      return Object.assign({ item, measure: measures[place]!, standardError: errors[place]!, wins }, fit)
    }),
    judges: [...new Set(judgements.map(({ judge }) => judge))].map((judge) =>
      Object.assign(
        { judge },
        fitOf((pair) => pair.judge === judge),
      ),
    ),
    reliability: separationReliability([...measures], [...errors]),
    apart,
    logLikelihood: surprise.reduce((sum, { chance }) => sum + Math.log(chance), 0),
  }
}

type Pair = { judge: string; winner: number; loser: number }

function measuresOf(pairs: Pair[], size: number, pseudoJudgements: number) {
  const start = new Float64Array(size)
  if (cholesky(likelihood(pairs, 0)(start).information, size) === null)
    throw new RangeError(
      'bradleyTerry needs all items compared with one another, directly or through others: some parts never meet',
    )
  const summit = newton(start, likelihood(pairs, pseudoJudgements))
  if (!summit.found)
    throw new RangeError(
      'bradleyTerry finds no finite measures: an item, or a group of items, never lost to the rest or never won; give pseudoJudgements',
    )
  const mean = summit.at.reduce((sum, measure) => sum + measure, 0) / size
  const covariance = choleskyInverse(summit.factor, size)
  const rows = Float64Array.from(
    summit.at,
    (_, row) => covariance.subarray(row * size, (row + 1) * size).reduce((sum, value) => sum + value, 0) / size,
  )
  const whole = rows.reduce((sum, value) => sum + value, 0) / size
  return {
    measures: summit.at.map((measure) => measure - mean),
    errors: summit.at.map((_, row) => Math.sqrt(covariance[row * size + row]! - 2 * rows[row]! + whole)),
    apart: shareApart(summit.at, covariance),
  }
}

function shareApart(measures: Float64Array, covariance: Float64Array): number {
  const size = measures.length
  const margin = normalQuantile(0.975)
  const at = (row: number, column: number) => covariance[row * size + column]!
  let apart = 0
  for (let one = 1; one < size; one++)
    for (let other = 0; other < one; other++) {
      const error = Math.sqrt(at(one, one) + at(other, other) - 2 * at(one, other))
      if (Math.abs(measures[one]! - measures[other]!) > margin * error) apart++
    }
  return apart / ((size * (size - 1)) / 2)
}

/** Penalised likelihood. Without a penalty nothing fixes the sum of the measures: a wall around 0 does, which moves no difference. */
function likelihood(pairs: Pair[], pseudoJudgements: number): (at: Float64Array) => Ascent {
  return (at) => {
    const size = at.length
    const wall = pseudoJudgements === 0 ? 1 / size : 0
    const pull = wall * at.reduce((total, measure) => total + measure, 0)
    const ascent = {
      value: (-pull * pull * size) / 2,
      slope: new Float64Array(size).fill(-pull),
      information: new Float64Array(size * size).fill(wall),
    }
    for (const { winner, loser } of pairs) {
      const chance = 1 / (1 + Math.exp(at[loser]! - at[winner]!))
      const variance = chance * (1 - chance)
      ascent.value += Math.log(chance)
      ascent.slope[winner]! += 1 - chance
      ascent.slope[loser]! -= 1 - chance
      for (const [row, column, sign] of [
        [winner, winner, 1],
        [loser, loser, 1],
        [winner, loser, -1],
        [loser, winner, -1],
      ] as const)
        ascent.information[row * size + column]! += sign * variance
    }
    for (const [place, measure] of at.entries()) {
      const chance = 1 / (1 + Math.exp(-measure))
      ascent.value += pseudoJudgements * Math.log(chance * (1 - chance))
      ascent.slope[place]! += pseudoJudgements * (1 - 2 * chance)
      ascent.information[place * size + place]! += 2 * pseudoJudgements * chance * (1 - chance)
    }
    return ascent
  }
}
