import { tailBeyond } from '../agreement/tail-beyond.ts'
import { type Influence, influenceOf, weighted } from './influence.ts'
import { type PanelRow, panelOf } from './panel.ts'
import { type TestedEstimate, testedEstimate } from './tested-estimate.ts'

export type GroupTimeOptions = {
  /** Whom beginners are compared with: those who have not begun by then, never included (unless told), or only those who never do. */
  comparison?: 'not-yet' | 'never'
  confidence?: number
}

export type GroupTimeEffect = TestedEstimate & {
  group: number
  period: number
  treatedUnits: number
  comparisonUnits: number
  few: boolean
}

export type GroupTimeEffects = {
  /** One for each group of beginners (by first period) and period; before they begin it is a check of parallel movement. Few: below five units. */
  effects: GroupTimeEffect[]
  /** By periods since the beginning, 0 the first with the practice; below 0 the check. */
  bySteps: (TestedEstimate & { steps: number })[]
  byGroup: (TestedEstimate & { group: number })[]
  /** The groups' mean effects, weighed by their units; null when no effect could be estimated. */
  overall: TestedEstimate | null
  /** Units left out because they had the practice from the first period on. */
  alwaysTreated: number
}

/**
 * Group-time effects: difference in differences when units begin at different times.
 *
 * Use: what a practice did when it spread from school to school. Each group of beginners is compared only with schools that do not have
 * the practice, never with earlier beginners.
 * Definition: effect of group g in period t = mean change since the period before g began, less the mean change of the comparison units
 * (Callaway & Sant'Anna 2021, Journal of Econometrics 225:200, without covariates; before g: change since the period before t). Errors
 * from influence functions, units independent, the shares of the groups taken as estimated; normal intervals, each for itself (R did
 * `att_gt(bstrap = FALSE, cband = FALSE)`, `aggte(type = "dynamic" | "group")`). did compares with those who never begin unless told;
 * here all may begin in the end, so those not yet begun are the default. A row without an outcome (null) leaves its unit out where it
 * is needed.
 * Units: those of the outcome. Errors: RangeError when no unit begins after the first period, none is left to compare with, and as
 * `panelOf`.
 *
 * @example groupTimeEffects([
 *   { unit: 'a', period: 1, outcome: 1, adopted: 2 }, { unit: 'a', period: 2, outcome: 5, adopted: 2 },
 *   { unit: 'b', period: 1, outcome: 2, adopted: null }, { unit: 'b', period: 2, outcome: 3, adopted: null },
 * ]).overall.estimate // 3
 */
export function groupTimeEffects(
  rows: readonly PanelRow[],
  { comparison = 'not-yet', confidence = 0.95 }: GroupTimeOptions = {},
): GroupTimeEffects {
  const tail = tailBeyond('groupTimeEffects', confidence)
  const { periods, units: all } = panelOf('groupTimeEffects', rows)
  const units = all.filter(({ adopted }) => adopted !== 0)
  const starts = [...new Set(units.flatMap(({ adopted }) => adopted ?? []))].toSorted((one, other) => one - other)
  if (starts.length === 0) throw new RangeError('groupTimeEffects needs units that begin after the first period')
  const cells = starts.flatMap((start) =>
    periods.slice(1).flatMap((_, place) => cellOf(units, start, place + 1, comparison) ?? []),
  )
  if (cells.length === 0) throw new RangeError('groupTimeEffects needs units to compare with: never begun, or not yet')
  const tested = ({ estimate, scores }: Influence) =>
    testedEstimate(estimate, Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0)) / units.length, null, tail)
  const membership = (start: number) => Float64Array.from(units, ({ adopted }) => (adopted === start ? 1 : 0))
  const pooled = (chosen: { start: number; influence: Influence }[]) =>
    tested(weighted(chosen.map(({ start, influence }) => ({ influence, member: membership(start) }))))
  const means = starts.flatMap((start) => {
    const own = cells.filter((cell) => cell.start === start && cell.period >= start)
    return own.length === 0 ? [] : [{ start, influence: meanOf(own.map(({ influence }) => influence)) }]
  })
  const steps = [...new Set(cells.map(({ start, period }) => period - start))].toSorted((one, other) => one - other)
  return {
    effects: cells.map(({ start, period, influence, treatedUnits, comparisonUnits }) =>
      Object.assign(
        {
          group: periods[start]!,
          period: periods[period]!,
          treatedUnits,
          comparisonUnits,
          few: Math.min(treatedUnits, comparisonUnits) < 5,
        },
        tested(influence),
      ),
    ),
    bySteps: steps.map((step) =>
      Object.assign({ steps: step }, pooled(cells.filter(({ start, period }) => period - start === step))),
    ),
    byGroup: means.map(({ start, influence }) => Object.assign({ group: periods[start]! }, tested(influence))),
    overall: means.length === 0 ? null : pooled(means),
    alwaysTreated: all.length - units.length,
  }
}

type Unit = { adopted: number | null; outcomes: (number | null)[] }

/** The effect of those who start at a place among the periods, in one period; undefined where nobody is left on either side. */
function cellOf(units: Unit[], start: number, period: number, comparison: 'not-yet' | 'never') {
  const base = period >= start ? start - 1 : period - 1
  const changes = units.map(({ outcomes }) => {
    const [before, now] = [outcomes[base] ?? null, outcomes[period] ?? null]
    return before === null || now === null ? null : now - before
  })
  const waiting = ({ adopted }: Unit) => adopted === null || (comparison === 'not-yet' && adopted > period && adopted !== start)
  const places = [...units.keys()].filter((place) => changes[place] !== null)
  const treated = places.filter((place) => units[place]!.adopted === start)
  const others = places.filter((place) => waiting(units[place]!))
  if (treated.length === 0 || others.length === 0) return undefined
  return {
    start,
    period,
    treatedUnits: treated.length,
    comparisonUnits: others.length,
    influence: influenceOf(changes, treated, others),
  }
}

function meanOf(parts: Influence[]): Influence {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    estimate: mean(parts.map(({ estimate }) => estimate)),
    scores: parts[0]!.scores.map((_, unit) => mean(parts.map(({ scores }) => scores[unit]!))),
  }
}
