import { tailBeyond } from '../agreement/tail-beyond.ts'
import { leastSquares } from '../linear/least-squares.ts'
import { sandwich } from './newey-west.ts'
import { type PanelRow, panelOf } from './panel.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

export type DifferenceInDifferences = TestedEstimate & {
  /** Degrees of freedom of t: clusters − 1. */
  df: number
  observations: number
  treatedUnits: number
  comparisonUnits: number
  clusters: number
  /** Fewer than twenty clusters: errors are too small more often than not. */
  few: boolean
}

/**
 * Difference in differences, with clustered errors.
 *
 * Use: what a practice did where one group of schools began it at the same time and others did not: their change less the others'
 * change. It holds if both would have moved in parallel otherwise, which nothing can prove; look at the periods before.
 * Definition: coefficient of "has the practice" in least squares with an effect for each unit and each period; covariance clustered by
 * unit (or by `cluster`: the district that decided), times G ÷ (G − 1) × (N − 1) ÷ (N − K), K counting the effects of units and periods
 * (R `lm` with factors and sandwich `vcovCL(type = "HC1")`; R plm and fixest take other factors); t with clusters − 1 degrees of
 * freedom. A row without an outcome (null) is left out. Units that began in different periods are refused: two-way effects would
 * compare late ones with early ones that already have the practice (Goodman-Bacon 2021, Journal of Econometrics 225:254); use
 * `groupTimeEffects`.
 * Units: those of the outcome. Errors: RangeError when units begin in different periods, or all, or none of them begin, one has the
 * practice from the first period on, clusters are fewer than two, nothing is left to compare, and as `panelOf`.
 *
 * @example differenceInDifferences([
 *   { unit: 'a', period: 1, outcome: 1, adopted: 2 }, { unit: 'a', period: 2, outcome: 5, adopted: 2 },
 *   { unit: 'b', period: 1, outcome: 2, adopted: null }, { unit: 'b', period: 2, outcome: 3, adopted: null },
 *   { unit: 'c', period: 1, outcome: 2, adopted: null }, { unit: 'c', period: 2, outcome: 4, adopted: null },
 * ]).estimate // 2.4999999999999996
 */
export function differenceInDifferences(
  rows: readonly (PanelRow & { cluster?: string })[],
  options: { confidence?: number } = {},
): DifferenceInDifferences {
  const tail = tailBeyond('differenceInDifferences', options.confidence ?? 0.95)
  const { periods, units } = panelOf('differenceInDifferences', rows)
  const clusterOf = new Map(rows.map(({ unit, cluster }) => [unit, cluster ?? unit]))
  const observed = units.filter(({ outcomes }) => outcomes.some((outcome) => outcome !== null))
  const start = commonStart(observed)
  const cells = observed.flatMap(({ unit, adopted, outcomes }) =>
    outcomes.flatMap((outcome, period) =>
      outcome === null ? [] : [{ unit, period, outcome, treated: adopted !== null && period >= start ? 1 : 0 }],
    ),
  )
  const clusters = [...new Set(cells.map(({ unit }) => clusterOf.get(unit)!))]
  if (clusters.length < 2) throw new RangeError('differenceInDifferences needs at least two clusters')
  const within = withinUnits(cells)
  const shown = periods.map((_, period) => period).filter((period) => cells.some((cell) => cell.period === period))
  const dummies = shown.slice(1).map((period) => within(({ period: own }) => (own === period ? 1 : 0)))
  const design = [within(({ treated }) => treated), ...dummies]
  const fit = leastSquares(
    design,
    within(({ outcome }) => outcome),
  )
  const left = cells.length - observed.length - design.length
  if (fit === null || left < 1) throw new RangeError('differenceInDifferences needs outcomes before and after in both groups')
  const middle = new Float64Array(design.length ** 2)
  for (const cluster of clusters) {
    const scores = design.map((column) =>
      cells.reduce((sum, { unit }, row) => (clusterOf.get(unit) === cluster ? sum + column[row]! * fit.residuals[row]! : sum), 0),
    )
    for (const [row, one] of scores.entries())
      for (const [column, other] of scores.entries()) middle[row * design.length + column]! += one * other
  }
  const factor = (clusters.length / (clusters.length - 1)) * ((cells.length - 1) / left)
  const variance = factor * sandwich(fit.inverse, middle, design.length)[0]!
  const treatedUnits = observed.filter(({ adopted }) => adopted !== null).length
  return {
    ...testedEstimate(fit.coefficients[0]!, Math.sqrt(variance), clusters.length - 1, tail),
    df: clusters.length - 1,
    observations: cells.length,
    treatedUnits,
    comparisonUnits: observed.length - treatedUnits,
    clusters: clusters.length,
    few: clusters.length < 20,
  }
}

function commonStart(units: { unit: string; adopted: number | null }[]): number {
  const starts = new Set(units.flatMap(({ adopted }) => (adopted === null ? [] : [adopted])))
  if (starts.size > 1)
    throw new RangeError('differenceInDifferences needs units that began in the same period: use groupTimeEffects')
  const [start] = starts
  if (start === undefined || units.every(({ adopted }) => adopted !== null))
    throw new RangeError('differenceInDifferences needs units that began and units that never did')
  if (start === 0) throw new RangeError('differenceInDifferences needs a period before units began')
  return start
}

type Cell = { unit: string; period: number; outcome: number; treated: number }

/** A column of the cells, less its mean in each unit: least squares on such columns has the units' effects taken out. */
function withinUnits(cells: readonly Cell[]) {
  const counts = new Map<string, number>()
  for (const { unit } of cells) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return (of: (cell: Cell) => number): Float64Array => {
    const means = new Map<string, number>()
    for (const cell of cells) means.set(cell.unit, (means.get(cell.unit) ?? 0) + of(cell) / counts.get(cell.unit)!)
    return Float64Array.from(cells, (cell) => of(cell) - means.get(cell.unit)!)
  }
}
