import type { Phase } from './phases.ts'

/** The charts with limits, by the field's names. */
export type ControlChartKind = 'xmr' | 'xbar' | 's' | 'p' | 'laneyP' | 'u' | 'laneyU' | 'c' | 'g' | 't'

/** A chart with limits. All lists have one entry for each point given, in its order. */
export type ControlChart = {
  kind: ControlChartKind
  /** What is plotted; null where it is missing. */
  values: (number | null)[]
  centre: number[]
  /** Limits; null where a point is missing whose size they would depend on. */
  lower: (number | null)[]
  upper: (number | null)[]
  /** How far each point lies from its expectation, in standard deviations, on the scale where they are even. */
  deviations: (number | null)[]
  phases: Phase[]
  /** Whether unusually large moving ranges were left out of the limits. */
  screened: boolean
}

/**
 * Chart not yet drawn.
 *
 * Use: the first line of every control chart. Definition: nothing for each point, 0 for its centre. Units: none. Errors: none.
 *
 * @example blankChart('c', 2, []).values // [null, null]
 */
export function blankChart(kind: ControlChartKind, points: number, phases: Phase[], screened = false): ControlChart {
  return {
    kind,
    values: blank(points),
    centre: filled(points),
    lower: blank(points),
    upper: blank(points),
    deviations: blank(points),
    phases,
    screened,
  }
}

/**
 * List of nothing.
 *
 * Use: what is not known until a chart is drawn. Definition: null for each point. Units: none. Errors: none.
 *
 * @example blank(2) // [null, null]
 */
export function blank(points: number): (number | null)[] {
  const list: (number | null)[] = []
  for (let point = 0; point < points; point++) list.push(null)
  return list
}

/**
 * List of zeros.
 *
 * Use: what every point of a chart will have. Definition: 0 for each point. Units: none. Errors: none.
 *
 * @example filled(2) // [0, 0]
 */
export function filled(points: number): number[] {
  const list: number[] = []
  for (let point = 0; point < points; point++) list.push(0)
  return list
}

/**
 * Distance in standard deviations.
 *
 * Use: one scale for the rules of all charts. Definition: difference ÷ sigma; on a process that has never varied any difference is infinitely far,
 * and none is 0. Units: standard deviations. Errors: none.
 *
 * @example deviation(3, 2) // 1.5
 */
export function deviation(difference: number, sigma: number): number {
  return difference === 0 ? 0 : difference / sigma
}
